# SPDX-FileCopyrightText: 2026 The Trunkdesk authors
# SPDX-License-Identifier: MIT
# Whether a translation is complete: brings a copy of it up to date with the sources and looks for texts without a translation.
# What lupdate complains about counts as well: a class that it does not understand has its texts in the wrong context.
file(COPY_FILE ${TS} ${WORK})
set(plurals)
if(PLURALS)
    set(plurals -pluralonly)
endif()
execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I ${ROOT} ${plurals} @${TEXTS} -ts ${WORK} RESULT_VARIABLE failed ERROR_VARIABLE words)
if(failed OR NOT words STREQUAL "")
    message(FATAL_ERROR "lupdate is not content: ${words}")
endif()
file(STRINGS ${WORK} open REGEX "type=\"unfinished\"")
list(LENGTH open count)
if(count GREATER 0)
    message(FATAL_ERROR "${count} texts have no translation in ${TS}. Build update_translations and translate them.")
endif()
