# Options every target of the project shares, as an interface library.
add_library(compiler_options INTERFACE)
target_include_directories(compiler_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(compiler_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    $<$<BOOL:${SCALEWATT_WERROR}>:-Werror>)
if(SCALEWATT_SANITIZE)
    target_compile_options(compiler_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(compiler_options INTERFACE -fsanitize=address,undefined)
endif()
