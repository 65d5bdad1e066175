// Puts the figures into the texts of the method page.
#include "kiosk/publish/method.hpp"

#include <nlohmann/json.hpp>

#include "kiosk/core/answers.hpp"
#include "kiosk/core/bands.hpp"
#include "kiosk/core/rounding.hpp"
#include "kiosk/publish/markdown.hpp"

namespace schoolpoort {
namespace {

constexpr const char* kHead = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Schoolpoort</title>
<style>
body { font: 12pt/1.5 "Noto Sans", sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em; color: #222; }
nav a { margin-right: 1.5em; }
section + section { border-top: 2px solid #999; margin-top: 3em; }
table { border-collapse: collapse; font-size: 10pt; }
td { white-space: nowrap; }
.try-out { font-size: 24pt; font-weight: bold; border: 3px solid; padding: 0 0.5em; width: fit-content; }
td, th { border: 1px solid #999; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
@media print { nav { display: none; } section + section { break-before: page; border: 0; } h2 { break-after: avoid; } }
</style></head><body>
)";

int questions_printed(const ReleasedPeriod& period) {
  int printed = 0;
  for (std::size_t at = 0; at < period.period.form.questions.size(); ++at) {
    const int table = static_cast<int>(Table::in_all) + static_cast<int>(at);
    printed += value(period.release, table, static_cast<int>(QuestionCell::answered)).has_value();
  }
  return printed;
}

std::string row(const ReleasedPeriod& in) {
  const auto figure = [&](VisitCell cell) {
    return std::to_string(value(in.release, static_cast<int>(Table::visits), static_cast<int>(cell)).value_or(0));
  };
  const int printed = questions_printed(in);
  const int asked = static_cast<int>(in.period.form.questions.size());
  return "| " + std::to_string(in.period.number) + " | " + iso(in.period.start) + " | " +
         iso(in.period.end - std::chrono::days{1}) + " | " + figure(VisitCell::all) + " | " + figure(VisitCell::days) +
         " | " + std::to_string(printed) + " | " + std::to_string(asked - printed) + " |";
}

Figures rules() {
  const std::map<std::string, int> numbers{{"shortest_days", kShortestCampaign.count()},
                                           {"fewest_visits", kFewestVisits},
                                           {"fewest_days", kFewestDays},
                                           {"fewest_at_moment", kFewestAtMoment},
                                           {"fewest_answers", kFewestAnswers},
                                           {"fewest_shown", kFewestShown},
                                           {"fewest_in_band", kFewestInBand},
                                           {"base", kRoundingBase},
                                           {"most_off", kRoundingBase - 1},
                                           {"fewest_for_percent", kFewestForPercent},
                                           {"most_percent", kMostPercent},
                                           {"least_percent", kLeastPercent}};
  Figures figures;
  for (const auto& [name, number] : numbers) figures[name] = std::to_string(number);
  return figures;
}

Result<std::string> filled(const MethodText& text, const Figures& figures) {
  std::string out;
  std::size_t at = 0;
  for (std::size_t open; (open = text.markdown.find('{', at)) != std::string::npos;) {
    const std::size_t close = text.markdown.find('}', open);
    const std::string name = text.markdown.substr(open + 1, close == std::string::npos ? close : close - open - 1);
    const auto figure = figures.find(name);
    if (figure == figures.end())
      return Error{"content/method/" + text.language.value + ".md", "{" + name + "}",
                   "no figure has this name: correct it."};
    out += text.markdown.substr(at, open - at) + figure->second;
    at = close + 1;
  }
  return out + text.markdown.substr(at);
}

}  // namespace

Result<Figures> method_figures(const std::vector<ReleasedPeriod>& periods, const std::string& measured) {
  Figures figures = rules();
  std::string rows;
  for (const ReleasedPeriod& period : periods) rows += (rows.empty() ? "" : "\n") + row(period);
  figures["periods"] = rows;
  const nlohmann::json json = nlohmann::json::parse(measured, nullptr, false);
  if (!json.is_object()) return Error{"content/method/measured.json", "", "cannot be read: install the program again."};
  for (const auto& [name, figure] : json.items())
    figures[name] = figure.is_string() ? figure.get<std::string>() : figure.dump();
  return figures;
}

Result<std::string> method_page(const std::vector<MethodText>& texts, const Figures& figures, bool try_out) {
  std::string links;
  std::string sections;
  for (const MethodText& text : texts) {
    const auto markdown = filled(text, figures);
    if (!markdown) return markdown.error();
    const std::string& tag = text.language.value;
    links += "<a href=\"#" + tag + "\" lang=\"" + tag + "\">" + text.name + "</a>\n";
    sections += "<section id=\"" + tag + "\" lang=\"" + tag + "\">\n" + html_of(*markdown) + "</section>\n";
  }
  const char* const banner = try_out ? "<p class=\"try-out\">TRY-OUT</p>\n" : "";
  return kHead + ("<nav>\n" + links + "</nav>\n") + banner + sections + "</body></html>\n";
}

}  // namespace schoolpoort
