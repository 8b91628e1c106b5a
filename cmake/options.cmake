# One target carries the standard, the warnings and the Qt switches for every room of the house.
add_library(starboard_options INTERFACE)
target_include_directories(starboard_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(starboard_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(starboard_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER)
if(STARBOARD_WERROR)
    # -Wno-restrict: GCC 12 warns of overlapping copies inside std::string where there are none (GCC bug 105329).
    target_compile_options(starboard_options INTERFACE -Werror -Wno-restrict)
endif()
if(STARBOARD_SANITIZE)
    target_compile_options(starboard_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(starboard_options INTERFACE -fsanitize=address,undefined)
endif()

# starboard_room(NAME SOURCES … LINKS …): one static library per room of model/ and ui/.
function(starboard_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(${name} PUBLIC starboard_options ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
endfunction()

# starboard_test(NAME SOURCES … LINKS …): one Qt Test program, run offscreen by ctest.
function(starboard_test name)
    cmake_parse_arguments(CASE "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${CASE_SOURCES})
    target_link_libraries(${name} PRIVATE starboard_options Qt6::Test ${CASE_LINKS})
    target_compile_definitions(${name} PRIVATE
        STARBOARD_RESOURCES="${CMAKE_SOURCE_DIR}/resources"
        STARBOARD_SHARED="${CMAKE_SOURCE_DIR}/../shared")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
endfunction()
