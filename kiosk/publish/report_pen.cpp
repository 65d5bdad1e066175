// Looks words up and has them filled in.
#include "kiosk/publish/report_pen.hpp"

#include <algorithm>

#include "kiosk/language/numbers.hpp"

namespace schoolpoort {

std::string said(const LanguageTexts& texts, const TextKey& key, const Values& values) {
  const auto text = texts.texts.find(key);
  if (text == texts.texts.end()) return {};
  const auto filled = schoolpoort::say(text->second.pattern, texts.tag, values);
  return filled ? *filled : text->second.pattern;
}

Values share_values(std::optional<int> percent) {
  const char* share = !percent                    ? "none"
                      : *percent <= kLeastPercent ? "least"
                      : *percent >= kMostPercent  ? "most"
                                                  : "other";
  return {{"share", share}, {"percent", percent.value_or(0)}};
}

Block heading(int level, Sentence words) { return {Heading{level, std::move(words)}}; }
Block paragraph(Sentence words, Manner manner) { return {Passage{std::move(words), manner, Align::start}}; }

void append(std::vector<Block>& blocks, std::vector<Block> more) {
  for (Block& block : more) blocks.push_back(std::move(block));
}

Sentence ReportPen::say(std::string_view key, const Values& values) const {
  return say(TextKey{std::string(key)}, values);
}

// A key without words can be seen and told of; a blank cannot.
Sentence ReportPen::say(const TextKey& key, const Values& values) const {
  const std::string text = said(paper_.words, key, values);
  return {text.empty() ? key.value : text, language()};
}

Sentence ReportPen::day(Day day) const { return {schoolpoort::day(day, language()), language()}; }

Sentence ReportPen::first_and_last(std::string_view key) const {
  const Period& period = report().period;
  return say(key, {{"first", day(period.start).text}, {"last", day(period.end - std::chrono::days{1}).text}});
}

Sentence ReportPen::dimension(const DimensionId& id) const { return say(TextKey{"dimension_" + id.value}); }

std::string ReportPen::question(const Question& question) const {
  if (language() == paper_.asked_in) return question.label;
  const Item* item = find(paper_.content.items, question.id);
  if (!item || item->revision != question.revision) return question.label;
  const std::string text = said(paper_.words, item->question);
  return text.empty() ? question.label : text;
}

std::string ReportPen::choice(const Question& question, const FrozenChoice& choice) const {
  if (language() == paper_.asked_in) return choice.label;
  const Item* item = find(paper_.content.items, question.id);
  const Scale* scale = item ? find(paper_.content.scales, item->scale) : nullptr;
  const Choice* now = scale ? find(scale->choices, choice.id) : nullptr;
  const std::string text = now ? said(paper_.words, now->words) : "";
  return text.empty() ? choice.label : text;
}

std::string ReportPen::yes(const Question& question) const {
  return question.choices.empty() ? "" : choice(question, question.choices.back());
}

PictureFile ReportPen::scene(const Question& question) const {
  const Item* item = find(paper_.content.items, question.id);
  return item ? paper_.picture(item->picture) : PictureFile{};
}

}  // namespace schoolpoort
