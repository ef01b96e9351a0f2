# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The built-in register and outlines are what their scripts make of the publishers' data today, byte for byte.
# Expects PYTHON, SOURCE (the project), DATA (the public data) and WORK (a folder to write to).

function(expect_same SCRIPT INPUT FILE)
    get_filename_component(name ${FILE} NAME)
    execute_process(COMMAND ${PYTHON} ${SOURCE}/packaging/${SCRIPT} ${INPUT} ${WORK}/${name} RESULT_VARIABLE outcome)
    if(NOT outcome EQUAL 0)
        message(FATAL_ERROR "${SCRIPT} failed: ${outcome}")
    endif()
    file(SHA256 ${WORK}/${name} made)
    file(SHA256 ${SOURCE}/resources/${FILE} kept)
    if(NOT made STREQUAL kept)
        message(FATAL_ERROR "resources/${FILE} is not what packaging/${SCRIPT} makes of ${INPUT}.")
    endif()
endfunction()

expect_same(make-register.py ${DATA} register/saxony.tsv)
expect_same(make-outlines.py ${DATA}/geo/kreise_sn.geojson geo/districts.json)
