# Catalogues, schemas, icons and translations, embedded in the `ui` library under :/data, :/schema, :/icons, :/examples, :/i18n.
foreach(folder data schema icons examples)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/${folder}/*)
    if(files)
        qt_add_resources(ui resources_${folder} PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources FILES ${files})
    endif()
endforeach()

file(GLOB ts_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
if(ts_files)
    # `update_translations` brings the .ts files up to date with the sources.
    file(GLOB worded_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ui/*.cpp ${PROJECT_SOURCE_DIR}/app/*.cpp)
    qt_add_lupdate(ui TS_FILES ${ts_files} SOURCES ${worded_sources} OPTIONS -no-obsolete -locations none)
    qt_add_lrelease(ui TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(ui resources_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endif()
