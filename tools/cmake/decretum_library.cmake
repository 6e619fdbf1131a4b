# SPDX-License-Identifier: MIT
# One helper makes every layer, so that all are built, checked and linked the same way.

add_library(decretum_options INTERFACE)
target_compile_options(decretum_options INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wpedantic
    $<$<BOOL:${DECRETUM_WARNINGS_FATAL}>:-Werror>
    # GCC 12 sees uninitialised bytes in a std::variant that is built from a temporary (GCC bug 80635 and its kin).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-missing-field-initializers;-Wno-maybe-uninitialized>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers>)
target_compile_definitions(decretum_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(DECRETUM_SANITIZE)
    target_compile_options(decretum_options INTERFACE -fsanitize=${DECRETUM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(decretum_options INTERFACE -fsanitize=${DECRETUM_SANITIZE})
endif()
target_link_options(decretum_options INTERFACE $<$<BOOL:${BUILD_SHARED_LIBS}>:-Wl,--no-undefined>)

# decretum_library(name SOURCES … LAYERS … LIBRARIES …)
#   SOURCES    .cpp files of this folder; every .h beside them is a public header
#   LAYERS     the layers it may include, with all that they rest on: the test `layers` reads them here
#   LIBRARIES  foreign libraries, taken as system headers
function(decretum_library name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LAYERS;LIBRARIES;RESOURCES")
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(decretum_${name} ${ARG_SOURCES})
    add_library(decretum::${name} ALIAS decretum_${name})
    target_sources(decretum_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${headers})
    set(layers ${ARG_LAYERS})
    list(TRANSFORM layers PREPEND decretum::)
    target_link_libraries(decretum_${name} PUBLIC ${layers} ${ARG_LIBRARIES} PRIVATE $<BUILD_INTERFACE:decretum_options>)
    if(DECRETUM_PRECOMPILE)
        target_precompile_headers(decretum_${name} PRIVATE
            <QByteArray> <QDate> <QHash> <QList> <QString> <QStringList> <QUuid> <QVariant>
            <algorithm> <array> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>)
    endif()
endfunction()

# decretum_generated(folder…): what moc and rcc write into these folders of the build has a style of its own; one harmless check keeps
# clang-tidy from refusing to run with none.
function(decretum_generated)
    foreach(folder ${ARGN})
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${folder}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\nInheritParentConfig: false\n")
    endforeach()
endfunction()

# decretum_built_in(function ROOT … PATTERNS … HEADER …): data compiled in. Makes ${CMAKE_CURRENT_BINARY_DIR}/<function>.cpp, which defines
# `std::span<const BuiltInFile> function()` (base/built_in_file.h), anew whenever a file changes, comes or goes; sorted by name.
#   ROOT       folder, in the project, within which the files are named
#   PATTERNS   which files, in that folder
#   HEADER     where the function is declared
function(decretum_built_in function)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "ROOT;HEADER" "PATTERNS")
    list(TRANSFORM ARG_PATTERNS PREPEND ${PROJECT_SOURCE_DIR}/${ARG_ROOT}/)
    file(GLOB files CONFIGURE_DEPENDS ${ARG_PATTERNS})
    list(SORT files)
    set(entries "")
    foreach(file IN LISTS files)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR}/${ARG_ROOT} ${file})
        string(REGEX REPLACE "\\.[a-z]+$" "" name ${name})
        file(READ ${file} text)
        string(APPEND entries "    {\"${name}\", R\"data(${text})data\"},\n")
    endforeach()
    configure_file(${PROJECT_SOURCE_DIR}/tools/cmake/built_in_files.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp @ONLY)
endfunction()

# decretum_test(layer [WIDGETS]): one test program a layer, of every tests/<layer>/test_*.cpp, that links this layer alone.
#   WIDGETS    with an application of widgets
function(decretum_test layer)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "WIDGETS" "" "LIBRARIES")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${layer}/test_*.cpp)
    if(ARG_WIDGETS)
        add_executable(test_${layer} ${sources} ${CMAKE_CURRENT_SOURCE_DIR}/support/test_main.cpp)
        target_compile_definitions(test_${layer} PRIVATE DECRETUM_TEST_WIDGETS)
    else()
        add_executable(test_${layer} ${sources} $<TARGET_OBJECTS:decretum_test_main>)
    endif()
    set_target_properties(test_${layer} PROPERTIES AUTOMOC ON)
    target_include_directories(test_${layer} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/support)
    target_link_libraries(test_${layer} PRIVATE decretum::${layer} Qt6::Test Qt6::Gui ${ARG_LIBRARIES} decretum_options)
    target_compile_definitions(test_${layer} PRIVATE
        DECRETUM_SOURCE_DIR="${PROJECT_SOURCE_DIR}" DECRETUM_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
    add_test(NAME ${layer} COMMAND test_${layer})
    set_tests_properties(${layer} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 600
        SKIP_REGULAR_EXPRESSION "ALL TESTS SKIPPED")
endfunction()
