# Finds the system's QCustomPlot built for Qt 6 and offers it as scalewatt::qcustomplot.
# Debian ships a CMake package; other systems only a header and a library, under one of the names below.
add_library(scalewatt_qcustomplot INTERFACE)
add_library(scalewatt::qcustomplot ALIAS scalewatt_qcustomplot)

find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h REQUIRED)
target_include_directories(scalewatt_qcustomplot SYSTEM INTERFACE ${QCUSTOMPLOT_INCLUDE_DIR})
target_compile_definitions(scalewatt_qcustomplot INTERFACE QCUSTOMPLOT_USE_LIBRARY)

find_package(QCustomPlotQt6 CONFIG QUIET)
if(TARGET QCustomPlotQt6::QCustomPlotQt6)
    target_link_libraries(scalewatt_qcustomplot INTERFACE QCustomPlotQt6::QCustomPlotQt6)
else()
    find_library(QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplotqt6 REQUIRED)
    target_link_libraries(scalewatt_qcustomplot INTERFACE ${QCUSTOMPLOT_LIBRARY})
endif()
target_link_libraries(scalewatt_qcustomplot INTERFACE Qt6::Widgets Qt6::PrintSupport)
