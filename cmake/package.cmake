# What an installed Starboard consists of, and the Debian package made of it by `cpack -G DEB`.
include(GNUInstallDirs)

# Data beside the programs: <prefix>/bin/starboard finds <prefix>/share/starboard.
set(starboard_data ${CMAKE_INSTALL_DATADIR}/starboard)
install(DIRECTORY resources/lexicon resources/sample DESTINATION ${starboard_data})
install(FILES resources/gazetteer/divisions.bin resources/gazetteer/LICENSE resources/gazetteer/README.md
    DESTINATION ${starboard_data}/gazetteer)

install(FILES package/starboard.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES package/starboard.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES package/starboard-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME starboard.xml)
install(FILES resources/icons/starboard.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES package/starboard-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME starboard-cli)
install(FILES package/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants man pages and the changelog compressed, without a time stamp inside.
foreach(page starboard.1 starboard-cli.1 changelog)
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/package/${page}.gz
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/package
        COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/package/${page} > ${CMAKE_BINARY_DIR}/package/${page}.gz
        DEPENDS ${CMAKE_SOURCE_DIR}/package/${page} VERBATIM)
    list(APPEND starboard_pages ${CMAKE_BINARY_DIR}/package/${page}.gz)
endforeach()
add_custom_target(starboard_pages ALL DEPENDS ${starboard_pages})
install(FILES ${CMAKE_BINARY_DIR}/package/starboard.1.gz ${CMAKE_BINARY_DIR}/package/starboard-cli.1.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_BINARY_DIR}/package/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME starboard)
set(CPACK_PACKAGE_VENDOR "Starboard maintainers")
set(CPACK_PACKAGE_CONTACT "Starboard maintainers <noreply@starboard.invalid>" CACHE STRING "Maintainer of the package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "figures from newspaper pages, each traceable to its sentence")
set(CPACK_PACKAGE_DESCRIPTION
"Starboard (五星看板) reads newspaper pages and work reports in Chinese
(text, web pages, PDF, DOCX, OFD and archives of them), takes out every
number with its unit, place, period and status, keeps honest statistics
and exports reports as PDF, XLSX and CSV.

Every figure opens the sentence it comes from. Nothing is counted twice, and
contradictions are shown instead of hidden. The program works offline.

starboard is the window; starboard-cli does the same work without one.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What no program links to and is needed all the same: icons as SVG, Qt's own words in Chinese, simplified glyphs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, fonts-noto-cjk")
# Typing Chinese, FangSong's stand-in in official reports, the icons of the buttons.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fcitx5-frontend-qt6, fonts-lxgw-wenkai, breeze-icon-theme")
# Scans are read when a recogniser is installed.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "tesseract-ocr, tesseract-ocr-chi-sim")
include(CPack)
