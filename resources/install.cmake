# SPDX-FileCopyrightText: 2026 The Trunkdesk authors
# SPDX-License-Identifier: MIT

# What is installed, and the Debian package made of it: cmake --workflow --preset release
set(TRUNKDESK_ID io.github.trunkdesk.trunkdesk)
set(from ${PROJECT_SOURCE_DIR}/resources)

foreach(program trunkdesk trunkctl)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME)
    endif()
endforeach()

install(FILES ${from}/desktop/${TRUNKDESK_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${from}/desktop/${TRUNKDESK_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${from}/desktop/${TRUNKDESK_ID}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${TRUNKDESK_ID}.xml)
install(FILES ${from}/icons/trunkdesk.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${TRUNKDESK_ID}.svg)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

find_program(GZIP gzip REQUIRED)
foreach(page trunkdesk trunkctl trunkctl-check trunkctl-export)
    add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/${page}.1.gz DEPENDS ${from}/man/${page}.1
        COMMAND ${GZIP} -9nc ${from}/man/${page}.1 > ${PROJECT_BINARY_DIR}/${page}.1.gz VERBATIM)
    list(APPEND pages ${PROJECT_BINARY_DIR}/${page}.1.gz)
endforeach()
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

# The page of the problems is what the table of the checks says, so nobody writes it twice.
if(TARGET trunkctl)
    set(page ${PROJECT_BINARY_DIR}/trunkdesk-problems.7)
    add_custom_command(OUTPUT ${page}.gz DEPENDS trunkctl
        COMMAND ${CMAKE_COMMAND} -E env --unset=LANGUAGE LC_ALL=C $<TARGET_FILE:trunkctl> check --codes --format man -o ${page}
        COMMAND ${GZIP} -9nc ${page} > ${page}.gz VERBATIM)
    list(APPEND pages ${page}.gz)
    install(FILES ${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man7)
endif()
add_custom_target(trunkdesk_man ALL DEPENDS ${pages})

if(BUILD_TESTING)
    find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
    if(DESKTOP_FILE_VALIDATE)
        add_test(NAME lint_desktop COMMAND ${DESKTOP_FILE_VALIDATE} ${from}/desktop/${TRUNKDESK_ID}.desktop)
    endif()
    find_program(APPSTREAMCLI appstreamcli)
    if(APPSTREAMCLI)
        add_test(NAME lint_appstream COMMAND ${APPSTREAMCLI} validate --no-net ${from}/desktop/${TRUNKDESK_ID}.metainfo.xml)
    endif()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Trunkdesk authors")
set(CPACK_PACKAGE_CONTACT "The Trunkdesk authors <authors@trunkdesk.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libsecret-1-0") # loaded at run time: dpkg-shlibdeps cannot see them
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, ca-certificates, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-core, fonts-noto-cjk")
# The line above this text in the package comes from project(DESCRIPTION).
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Shows trunks, where their calls go and in which shares, their numbers and
who may use them, and changes them with care. Opens exported configurations
offline and has a sandbox to try everything without an account.")
include(CPack)
