# Data beside the program in the build tree as it will be installed: <prefix>/bin and <prefix>/share/schoolpoort.
set(SCHOOLPOORT_SHARE ${CMAKE_BINARY_DIR}/share/schoolpoort)
file(MAKE_DIRECTORY ${SCHOOLPOORT_SHARE})
foreach(folder content locales)
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${folder} ${SCHOOLPOORT_SHARE}/${folder} SYMBOLIC)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/${folder} DESTINATION share/schoolpoort)
endforeach()
