# Where an installed Scalewatt puts its files. Catalogues, schemas and translations are inside the program.
install(TARGETS scalewatt RUNTIME)
install(FILES ${PROJECT_SOURCE_DIR}/resources/scalewatt.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/scalewatt.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/scalewatt.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/scalewatt.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/examples DESTINATION ${CMAKE_INSTALL_DATADIR}/scalewatt)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
# Data under licences of their own carry their notices along.
file(GLOB notices CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/data/*NOTICE* ${PROJECT_SOURCE_DIR}/resources/data/odbl/*NOTICE*)
install(FILES ${notices} DESTINATION ${CMAKE_INSTALL_DOCDIR})
