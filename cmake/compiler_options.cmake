# Options every target of the project shares, as an interface library.
add_library(compiler_options INTERFACE)
target_include_directories(compiler_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(compiler_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    $<$<BOOL:${SCALEWATT_WERROR}>:-Werror>)
# Optimising, GCC 12 sees overlapping copies inside std::string where there are none (its bug 105651, mended in 13), and
# reads of strings that a std::variant does not hold; relatives of both are found in bounds.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(compiler_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized -Wno-array-bounds
        -Wno-stringop-overflow)
endif()
if(SCALEWATT_SANITIZE)
    target_compile_options(compiler_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(compiler_options INTERFACE -fsanitize=address,undefined)
endif()
