// Writes a report's sentences in its language. Only for the parts of the report.
#pragma once

#include <string_view>

#include "kiosk/core/report_keys.hpp"
#include "kiosk/language/say.hpp"
#include "kiosk/publish/report_document.hpp"

namespace schoolpoort {

namespace words = report_keys;

class ReportPen {
 public:
  /// `paper` must outlive the pen.
  explicit ReportPen(const ReportPaper& paper) : paper_(paper) {}

  const ReportPaper& paper() const { return paper_; }
  const Report& report() const { return paper_.report; }
  const LanguageTag& language() const { return paper_.words.tag; }

  Sentence say(std::string_view key, const Values& values = {}) const;
  Sentence say(const TextKey& key, const Values& values = {}) const;
  Sentence plain(const std::string& text) const { return {text, language()}; }

  Sentence day(Day day) const;
  Sentence first_and_last(std::string_view key) const;
  Sentence dimension(const DimensionId& id) const;
  /// As it was asked; in another language than the school's as it is asked now, if it still means the same.
  std::string question(const Question& question) const;
  std::string choice(const Question& question, const FrozenChoice& choice) const;
  /// The last of a graded scale's answers: "yes".
  std::string yes(const Question& question) const;
  PictureFile scene(const Question& question) const;

 private:
  const ReportPaper& paper_;
};

/// The words of `key` in `texts`, filled in; nothing where there are none.
std::string said(const LanguageTexts& texts, const TextKey& key, const Values& values = {});

/// What a percent means as the texts choose by it: "none", "least", "most" or "other".
Values share_values(std::optional<int> percent);

/// Shorter to write.
template <class Kind>
Block block(Kind kind) {
  return {std::move(kind)};
}
Block heading(int level, Sentence words);
Block paragraph(Sentence words, Manner manner = Manner::plain);
void append(std::vector<Block>& blocks, std::vector<Block> more);

// The parts, in reading order: report_cover.cpp, report_items.cpp, report_sheets.cpp, report_poster.cpp.
std::vector<Block> cover(const ReportPen& pen);
std::vector<Block> attention(const ReportPen& pen);
std::vector<Block> dimensions(const ReportPen& pen);
std::vector<Block> unknown(const ReportPen& pen);
std::vector<Block> context(const ReportPen& pen);
std::vector<Block> grid(const ReportPen& pen);
std::vector<Block> talk(const ReportPen& pen);
std::vector<Block> poster(const ReportPen& pen);

}  // namespace schoolpoort
