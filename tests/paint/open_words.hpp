// The bundled fonts as the build made them, opened once for all tests of this program.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>

#include "kiosk/paint/words.hpp"
#include "tests/support/place.hpp"

/// Pango sorts fonts on a thread of its own, which may still be at it when the program ends. Fontconfig keeps offsets
/// instead of pointers, so the leak sanitizer takes what that thread holds for lost.
extern "C" [[gnu::weak]] const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }

namespace schoolpoort {

inline const Words& bundled_words() {
  static const Words words = [] {
    auto opened = Words::open(share_folder() / "fonts", share_folder().parent_path() / "font-cache");
    if (!opened) throw std::runtime_error(opened.error().text());
    return std::move(*opened);
  }();
  return words;
}

}  // namespace schoolpoort
