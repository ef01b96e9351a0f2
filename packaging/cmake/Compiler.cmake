# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface target carries every compiler flag; each room and each test links it.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Precompiled headers are cached only when ccache may trust their content (ccache manual, "Precompiled headers").
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

set(MITTELBUCH_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

add_library(mittelbuch_flags INTERFACE)
target_compile_features(mittelbuch_flags INTERFACE cxx_std_20)
target_compile_options(mittelbuch_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    -fvisibility=hidden -fpch-preprocess)
target_compile_definitions(mittelbuch_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MITTELBUCH_VERSION="${PROJECT_VERSION}")
if(MITTELBUCH_SANITIZE)
    target_compile_options(mittelbuch_flags INTERFACE -fsanitize=${MITTELBUCH_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(mittelbuch_flags INTERFACE -fsanitize=${MITTELBUCH_SANITIZE})
endif()
