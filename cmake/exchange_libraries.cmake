# Libraries that other programs' files are written with: spreadsheets and QR codes.
# Debian's packages bring no CMake files; pkg-config may be missing elsewhere, headers and libraries are not.
function(scalewatt_library name header library)
    find_path(${name}_INCLUDE_DIR ${header} REQUIRED)
    find_library(${name}_LIBRARY ${library} REQUIRED)
    mark_as_advanced(${name}_INCLUDE_DIR ${name}_LIBRARY)
    add_library(scalewatt::${name} INTERFACE IMPORTED)
    target_include_directories(scalewatt::${name} SYSTEM INTERFACE ${${name}_INCLUDE_DIR})
    target_link_libraries(scalewatt::${name} INTERFACE ${${name}_LIBRARY})
endfunction()

scalewatt_library(xlsxwriter xlsxwriter.h xlsxwriter)
scalewatt_library(qrcodegen qrcodegen/qrcodegen.hpp qrcodegencpp)
