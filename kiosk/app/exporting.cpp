// One folder a period, filled by one maker a format.
#include "kiosk/app/exporting.hpp"

#include <algorithm>

#include "kiosk/app/method_files.hpp"
#include "kiosk/app/reporting.hpp"
#include "kiosk/app/table_files.hpp"
#include "kiosk/catalog/prediction_file.hpp"
#include "kiosk/language/plain_letters.hpp"
#include "kiosk/publish/layout.hpp"

namespace schoolpoort {
namespace {

struct Format {
  const char* name;  ///< for who waits
  FileMaker make;
};
constexpr Format kFormats[] = {{"tables", table_files}, {"method", method_files}, {"report", report_files}};

void tell(const ExportSource& source, const std::string& step) {
  if (source.tell) source.tell(step);
}

// Damage costs the report its predictions, not its figures.
std::optional<Prediction> prediction_of(const ExportSource& source, int period) {
  const auto all = read_predictions(source.paths.places.school);
  if (!all) {
    tell(source, all.error().text() + " Until then the report goes without what the team predicted.");
    return {};
  }
  const auto kept = std::ranges::find(*all, period, &Prediction::period);
  return kept == all->end() ? std::nullopt : std::optional(*kept);
}

Result<Done> add_period(Files& files, const ExportSource& source, std::size_t at) {
  const Report report = report_of(source, at);
  const std::string folder =
      period_folder(plain_letters(source.catalog.settings.school), report.period, report.try_out);
  const PeriodExport period{source.periods[at], report, source.catalog, source.paths,
                            source.language.value_or(report_language(source.catalog))};
  for (const Format& format : kFormats) {
    tell(source, folder + ": " + format.name);
    auto made = format.make(period);
    if (!made) return made.error();
    files.merge(in_folder(folder, std::move(*made), report.try_out));
  }
  return Done{};
}

}  // namespace

Report report_of(const ExportSource& source, std::size_t at) {
  const ReleasedPeriod& in = source.periods[at];
  return make_report({.period = in,
                      .before = at > 0 ? &source.periods[at - 1] : nullptr,
                      .dimensions = source.catalog.content.dimensions,
                      .prediction = prediction_of(source, in.period.number),
                      .pupils = source.catalog.settings.pupils,
                      .try_out = source.try_out});
}

Result<Files> files_to_export(const ExportSource& source) {
  Files files;
  for (std::size_t at = 0; at < source.periods.size(); ++at)
    if (!source.only || *source.only == source.periods[at].period.number)
      if (auto added = add_period(files, source, at); !added) return added.error();
  return files;
}

std::optional<LanguageTag> language_called(const Catalog& catalog, const std::string& word) {
  for (const LanguageTexts& texts : catalog.report)
    if (texts.tag.value == word || texts.tag.value.starts_with(word + "-")) return texts.tag;
  return {};
}

}  // namespace schoolpoort
