# Catalogues, schemas, icons and translations, embedded in the `ui` library under :/data, :/schema, :/icons, :/examples,
# :/report_templates, :/i18n.
foreach(folder data schema icons examples report_templates)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/${folder}/*)
    if(files)
        # Not compressed: a megabyte on disk for milliseconds at every start.
        qt_add_resources(ui resources_${folder} PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources FILES ${files}
            OPTIONS --no-compress)
    endif()
endforeach()

file(GLOB ts_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
if(ts_files)
    # Brings the .ts files up to date with the sources: English holds plurals alone, which one lupdate target cannot say.
    add_custom_target(update_translations
        COMMAND ${CMAKE_COMMAND} -E env LUPDATE=$<TARGET_FILE:Qt6::lupdate> ${PROJECT_SOURCE_DIR}/scripts/update_translations
        VERBATIM)
    qt_add_lrelease(ui TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(ui resources_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endif()
