// One folder a period, filled by one maker a format.
#include "kiosk/app/exporting.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "kiosk/app/staff_session.hpp"
#include "kiosk/catalog/prediction_file.hpp"
#include "kiosk/language/names.hpp"
#include "kiosk/language/plain_letters.hpp"
#include "kiosk/publish/layout.hpp"
#include "kiosk/publish/method.hpp"

namespace schoolpoort {
namespace {

std::string contents_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Result<Files> tables(const PeriodExport& period) {
  const std::string fields = contents_of(period.paths.places.share / "content" / "export" / "codebook.csv");
  return results({period.released}, period.report.try_out, fields);
}

// The report's language first.
std::vector<MethodText> method_texts(const std::filesystem::path& folder, const LanguageTag& first) {
  std::vector<MethodText> texts;
  std::error_code missing;
  for (const auto& file : std::filesystem::directory_iterator(folder, missing)) {
    const LanguageTag tag{file.path().stem()};
    if (file.path().extension() == ".md") texts.push_back({tag, native_name(tag), contents_of(file)});
  }
  std::ranges::sort(texts, {},
                    [&](const MethodText& text) { return std::pair(text.language != first, text.language.value); });
  return texts;
}

Result<Files> method(const PeriodExport& period) {
  const std::filesystem::path folder = period.paths.places.share / "content" / "method";
  const auto figures = method_figures({period.released}, contents_of(folder / "measured.json"));
  if (!figures) return figures.error();
  auto page = method_page(method_texts(folder, period.language), *figures, period.report.try_out);
  if (!page) return page.error();
  return Files{{"method.html", std::move(*page)}};
}

struct Format {
  const char* name;  ///< for who waits
  FileMaker make;
};
constexpr Format kFormats[] = {{"tables", tables}, {"method", method}};

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
                            source.language.value_or(staff_language(source.catalog))};
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
  for (const LanguageTexts& texts : catalog.staff)
    if (texts.tag.value == word || texts.tag.value.starts_with(word + "-")) return texts.tag;
  return {};
}

}  // namespace schoolpoort
