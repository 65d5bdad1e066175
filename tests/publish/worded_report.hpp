// The sample report in words, and a press to print it on, for the tests of pages.
#pragma once

#include <gtest/gtest.h>

#include "kiosk/catalog/catalog.hpp"
#include "kiosk/paint/page.hpp"
#include "kiosk/publish/report_document.hpp"
#include "tests/support/place.hpp"
#include "tests/support/sample_report.hpp"

/// As in tests/paint/open_words.hpp: Pango sorts fonts on a thread of its own.
extern "C" [[gnu::weak]] const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }

namespace schoolpoort {

inline const Catalog& shipped_catalog() {
  static const Catalog catalog = read_catalog({share_folder(), {}, {}});
  return catalog;
}

inline const LanguageTexts& report_words(const std::string& tag) {
  for (const LanguageTexts& texts : shipped_catalog().report)
    if (texts.tag.value == tag) return texts;
  throw std::runtime_error(tag);
}

inline Document worded(const Report& report, const std::string& tag = "nl-BE",
                       const std::string& school = "Basisschool De Regenboog") {
  const Catalog& catalog = shipped_catalog();
  const auto picture = [](const PictureId& id) {
    return PictureFile{picture_file({share_folder(), {}, {}}, id), false};
  };
  return report_document({report, school, {"nl-BE"}, report_words(tag), catalog.languages, catalog.content, picture});
}

inline const Press& press() {
  static const Press opened = [] {
    auto made = Press::open(share_folder() / "fonts", share_folder().parent_path() / "font-cache");
    if (!made) throw std::runtime_error(made.error().text());
    return std::move(*made);
  }();
  return opened;
}

}  // namespace schoolpoort
