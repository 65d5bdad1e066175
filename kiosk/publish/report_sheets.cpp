// The sheets a team fills in by hand: what nobody knows, the context, actions by dimension, the talk.
#include "kiosk/language/names.hpp"
#include "kiosk/publish/report_pen.hpp"

namespace schoolpoort {
namespace {

constexpr double kHandHigh = 34;  ///< of a row to write in, in points

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

void add_languages(const ReportPen& pen, Listing& list) {
  const Reach& reach = pen.report().reach;
  std::vector<std::string> seen;
  for (const auto& [tag, n] : reach.languages)
    seen.push_back(pen.say(words::kUnknownLanguage, {{"language", native_name(tag)}, {"n", n}}).text);
  if (reach.other_languages) seen.push_back(pen.say(words::kUnknownOther, {{"n", *reach.other_languages}}).text);
  if (!seen.empty()) list.entries.push_back(pen.say(words::kUnknownLanguages, {{"languages", listed(seen)}}));
  std::vector<std::string> unseen;
  for (const LanguageTag& tag : reach.offered_not_seen) unseen.push_back(native_name(tag));
  if (!unseen.empty()) list.entries.push_back(pen.say(words::kUnknownNotSeen, {{"languages", listed(unseen)}}));
}

void add_dimensions(const ReportPen& pen, Listing& list) {
  std::vector<std::string> without;
  for (const DimensionReport& dimension : pen.report().dimensions)
    if (dimension.readable == 0) without.push_back(pen.dimension(dimension.id).text);
  if (!without.empty()) list.entries.push_back(pen.say(words::kUnknownDimensions, {{"dimensions", listed(without)}}));
}

void add_question(const ReportPen& pen, std::vector<Block>& blocks, std::string_view key, int lines) {
  blocks.push_back(block(Card{Frame::none, {paragraph(pen.say(key), Manner::strong), block(Writing{lines})}}));
}

}  // namespace

std::vector<Block> unknown(const ReportPen& pen) {
  const Reach& reach = pen.report().reach;
  Listing list{{pen.say(words::kUnknownAbsent)}};
  std::string days = pen.say(words::kUnknownDays, {{"days", reach.days}, {"open", reach.days_open}}).text;
  if (reach.per_hundred_pupils) days += " " + pen.say(words::kUnknownPupils, {{"n", *reach.per_hundred_pupils}}).text;
  list.entries.push_back(pen.plain(days));
  add_languages(pen, list);
  add_dimensions(pen, list);
  list.entries.push_back(pen.say(words::kUnknownStep));
  return {block(PageBreak{}), heading(2, pen.say(words::kUnknownTitle)),
          paragraph(pen.say(words::kUnknownText), Manner::lead), block(std::move(list))};
}

std::vector<Block> context(const ReportPen& pen) {
  std::vector<Block> inside{heading(2, pen.say(words::kContextTitle)), paragraph(pen.say(words::kContextText))};
  for (const std::string_view key : {words::kContextLiving, words::kContextChange, words::kContextTime})
    add_question(pen, inside, key, 3);
  return {block(Card{Frame::quiet, std::move(inside)})};
}

std::vector<Block> grid(const ReportPen& pen) {
  constexpr int kEmptyRows = 8;
  TextTable table{pen.say(words::kGridTitle), {{pen.say(words::kGridAction)}}, {0.23}, kHandHigh};
  std::vector<Sentence> example{pen.say(words::kGridExample)};
  for (const DimensionReport& dimension : pen.report().dimensions) {
    const std::string& id = dimension.id.value;
    const bool touched = id == "knowledge" || id == "conviction" || id == "competence";
    table.rows[0].push_back(pen.dimension(dimension.id));
    table.shares.push_back(0.11);
    example.push_back(pen.plain(touched ? "x" : ""));
  }
  table.rows.push_back(example);
  table.rows.resize(table.rows.size() + kEmptyRows, std::vector<Sentence>(example.size(), pen.plain("")));
  return {block(PageBreak{}),
          heading(2, pen.say(words::kGridTitle)),
          paragraph(pen.say(words::kGridText), Manner::lead),
          block(std::move(table)),
          paragraph(pen.say(words::kGridNote)),
          paragraph(pen.say(words::kGridWho), Manner::strong),
          block(Writing{2})};
}

std::vector<Block> talk(const ReportPen& pen) {
  std::vector<Block> blocks{block(PageBreak{}), heading(2, pen.say(words::kTalkTitle)),
                            paragraph(pen.say(words::kTalkText), Manner::lead),
                            paragraph(pen.say(words::kOpening), Manner::caption)};
  constexpr std::pair<std::string_view, int> kQuestions[] = {
      {words::kTalkSurprise, 3}, {words::kTalkRecognise, 2}, {words::kTalkMissing, 2}, {words::kTalkPupils, 2},
      {words::kTalkStep, 3},     {words::kTalkWho, 2},       {words::kTalkTell, 2}};
  for (const auto& [key, lines] : kQuestions) add_question(pen, blocks, key, lines);
  return blocks;
}

}  // namespace schoolpoort
