// Puts the parts of a report in their order.
#include "kiosk/publish/report_document.hpp"

#include "kiosk/publish/report_pen.hpp"

namespace schoolpoort {

Document report_document(const ReportPaper& paper) {
  const ReportPen pen(paper);
  Document document;
  document.title = pen.say(words::kTitle).text;
  const std::string period = pen.first_and_last(words::kPeriod).text;
  document.header = paper.school.empty() ? period : paper.school + " · " + period;
  document.contents = pen.say(words::kContents).text;
  document.page_of = paper.words.texts.contains(TextKey{std::string(words::kPage)})
                         ? paper.words.texts.at(TextKey{std::string(words::kPage)}).pattern
                         : "";
  if (paper.report.try_out) document.banner = pen.say(words::kTryOut).text;
  document.language = paper.words.tag;
  document.made = paper.report.period.end;
  for (const auto& part : {cover, attention, dimensions, unknown, context, talk, grid, poster})
    append(document.blocks, part(pen));
  return document;
}

}  // namespace schoolpoort
