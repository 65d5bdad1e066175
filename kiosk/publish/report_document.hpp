// A report and words to the document a school team reads. Takes every figure from the report; knows no file format.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "kiosk/core/content.hpp"
#include "kiosk/core/report.hpp"
#include "kiosk/core/texts.hpp"
#include "kiosk/publish/document.hpp"

namespace schoolpoort {

/// What a report is written with. All must outlive the call.
struct ReportPaper {
  const Report& report;
  std::string school;                       ///< its name; may be empty
  LanguageTag asked_in;                     ///< of the labels that froze with the period
  const LanguageTexts& words;               ///< the report's own and the visitors', in the report's language
  const std::vector<LanguageTexts>& kiosk;  ///< the visitors' words in every language offered, for the poster
  const Content& content;                   ///< for pictures, and for questions in another language
  std::function<PictureFile(const PictureId&)> picture;
};

Document report_document(const ReportPaper& paper);

}  // namespace schoolpoort
