// The first pages: what this is, who came, what was asked, how to read it, and where to begin.
#include "kiosk/core/rounding.hpp"
#include "kiosk/publish/chart.hpp"
#include "kiosk/publish/report_pen.hpp"

namespace schoolpoort {
namespace {

int asked_dimensions(const Report& report) {
  int asked = 0;
  for (const DimensionReport& dimension : report.dimensions) asked += dimension.asked;
  return asked;
}

std::string joined(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

Sentence wheel_text(const ReportPen& pen) {
  const Report& report = pen.report();
  if (asked_dimensions(report) == static_cast<int>(report.dimensions.size())) return pen.say(words::kWheelTextAll);
  std::vector<std::string> asked;
  for (const DimensionReport& dimension : report.dimensions)
    if (dimension.asked) asked.push_back(pen.dimension(dimension.id).text);
  return pen.say(words::kWheelText, {{"asked", joined(asked)}});
}

Sentence state_of(const ReportPen& pen, const DimensionReport& dimension) {
  if (!dimension.asked) return pen.say(words::kNotAsked);
  return pen.say(words::kQuestions, {{"n", static_cast<std::int64_t>(dimension.items.size())}});
}

TextTable wheel_table(const ReportPen& pen) {
  TextTable table{pen.say(words::kWheelTitle), {{pen.say(words::kDimensionWord), pen.say(words::kTableState)}}, {}, 0};
  for (const DimensionReport& dimension : pen.report().dimensions) {
    Sentence state = state_of(pen, dimension);
    if (dimension.attention) state.text += ", " + pen.say(words::kAttentionMark).text;
    table.rows.push_back({pen.dimension(dimension.id), state});
  }
  return table;
}

Figure wheel(const ReportPen& pen) {
  std::vector<WheelSlice> parts;
  for (const DimensionReport& dimension : pen.report().dimensions)
    parts.push_back(
        {pen.dimension(dimension.id).text, state_of(pen, dimension).text, dimension.asked, dimension.attention});
  const Chart chart = wheel_chart(parts, pen.say(words::kAttentionMark).text);
  return {
      chart.svg,       chart.width, chart.height, pen.say(words::kWheelTitle), pen.plain(""), pen.say(words::kTable),
      wheel_table(pen)};
}

std::vector<Block> beside_wheel(const ReportPen& pen) {
  const Reach& reach = pen.report().reach;
  std::vector<Block> blocks{paragraph(wheel_text(pen)), paragraph(pen.say(words::kVisitsNote))};
  if (reach.doubtful) blocks.push_back(paragraph(pen.say(words::kDoubtful, {{"n", *reach.doubtful}})));
  blocks.push_back(paragraph(pen.say(words::kRounded, {{"base", kRoundingBase}, {"most_off", kRoundingBase - 1}})));
  return blocks;
}

Block how_to_read(const ReportPen& pen) {
  Listing list{{pen.say(words::kReadingBar), pen.say(words::kReadingDots, {{"fewest", kFewestForPercent}}),
                pen.say(words::kReadingApart), pen.say(words::kCaption), pen.say(words::kReadingCompare)}};
  return block(Card{Frame::quiet, {heading(3, pen.say(words::kReadingTitle)), block(std::move(list))}});
}

std::string_view words_of(Weak weak) {
  switch (weak) {
    case Weak::half_not_yes:
      return words::kWeakHalf;
    case Weak::below_prediction:
      return words::kWeakPrediction;
    case Weak::down:
      break;
  }
  return words::kWeakDown;
}

Block attention_to(const ReportPen& pen, const DimensionReport& dimension) {
  std::vector<Block> blocks{heading(3, pen.dimension(dimension.id))};
  Listing why;
  for (const ItemReport& item : dimension.items) {
    if (item.weak.empty()) continue;
    std::vector<std::string> reasons;
    for (const Weak weak : item.weak)
      reasons.push_back(pen.say(words_of(weak), {{"answer", pen.yes(item.question)}}).text);
    const std::string question = pen.question(item.question);
    why.entries.push_back({question + " " + joined(reasons), pen.language(), {{0, question.size()}}});
  }
  blocks.push_back(block(std::move(why)));
  blocks.push_back(paragraph(pen.say(words::of_dimension(words::kAsk, dimension.id)), Manner::lead));
  return block(Card{Frame::attention, std::move(blocks)});
}

std::string_view words_of(Trap trap) {
  switch (trap) {
    case Trap::knowledge_alone:
      return words::kTrapKnowledge;
    case Trap::behaviour_is_not_involvement:
      return words::kTrapBehaviour;
    case Trap::reaching_is_not_involving:
      break;
  }
  return words::kTrapReaching;
}

Block traps(const ReportPen& pen) {
  Listing list;
  for (const Trap trap : pen.report().traps) list.entries.push_back(pen.say(words_of(trap)));
  return block(Card{Frame::notice, {heading(3, pen.say(words::kTrapsTitle)), block(std::move(list))}});
}

}  // namespace

std::vector<Block> cover(const ReportPen& pen) {
  std::vector<Block> blocks{heading(1, pen.say(words::kTitle))};
  if (!pen.paper().school.empty()) blocks.push_back(paragraph(pen.plain(pen.paper().school), Manner::large));
  const Sentence number = pen.say(words::kPeriodNumber, {{"number", pen.report().period.number}});
  blocks.push_back(paragraph(pen.plain(number.text + ", " + pen.first_and_last(words::kPeriod).text), Manner::lead));
  blocks.push_back(paragraph(pen.say(words::kSubtitle), Manner::strong));
  blocks.push_back(block(Card{Frame::notice, {paragraph(pen.say(words::kOpening), Manner::lead)}}));
  const Reach& reach = pen.report().reach;
  blocks.push_back(paragraph(pen.say(words::kVisits, {{"visits", reach.visits}, {"days", reach.days}}), Manner::large));
  blocks.push_back(heading(2, pen.say(words::kWheelTitle)));
  blocks.push_back(block(Columns{{{block(wheel(pen))}, beside_wheel(pen)}, {0.62, 0.38}}));
  blocks.push_back(how_to_read(pen));
  return blocks;
}

std::vector<Block> attention(const ReportPen& pen) {
  std::vector<Block> blocks{block(PageBreak{}), heading(2, pen.say(words::kAttentionTitle))};
  const std::size_t before = blocks.size() + 1;
  blocks.push_back(paragraph(pen.say(words::kAttentionText)));
  for (const DimensionReport& dimension : pen.report().dimensions)
    if (dimension.attention) blocks.push_back(attention_to(pen, dimension));
  if (blocks.size() == before) blocks.back() = paragraph(pen.say(words::kAttentionNone));
  if (!pen.report().traps.empty()) blocks.push_back(traps(pen));
  if (pen.report().before) blocks.push_back(paragraph(pen.say(words::kChangeNote), Manner::caption));
  blocks.push_back(paragraph(pen.say(words::kMethodNote), Manner::caption));
  blocks.push_back(paragraph(pen.say(words::kDraft), Manner::caption));
  return blocks;
}

}  // namespace schoolpoort
