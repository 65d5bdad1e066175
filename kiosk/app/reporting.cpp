// Brings a period's findings, words and pictures together and lets publish/ write them.
#include "kiosk/app/reporting.hpp"

#include <algorithm>

#include "kiosk/app/apart.hpp"
#include "kiosk/publish/page_html.hpp"
#include "kiosk/publish/print.hpp"
#include "kiosk/publish/report_document.hpp"

namespace schoolpoort {

namespace {

const LanguageTexts& words_in(const Catalog& catalog, const LanguageTag& language) {
  const auto found = std::ranges::find(catalog.report, language, &LanguageTexts::tag);
  return found == catalog.report.end() ? catalog.report.front() : *found;
}

}  // namespace

LanguageTag report_language(const Catalog& catalog) { return words_in(catalog, catalog.settings.school_language).tag; }

Result<Files> report_files(const PeriodExport& period) {
  const Paths& paths = period.paths;
  const Catalog& catalog = period.catalog;
  const auto press = Press::open(paths.places.share / "fonts", paths.cache, draw_apart(paths));
  if (!press) return press.error();
  const auto picture = [&](const PictureId& id) {
    const std::filesystem::path file = picture_file(paths.places, id);
    return PictureFile{file, !is_built_in(paths, file)};
  };
  const Document document =
      report_document({period.report, catalog.settings.school, catalog.settings.school_language,
                       words_in(catalog, period.language), catalog.languages, catalog.content, picture});
  auto pdf = pdf_of(document, *press);
  if (!pdf) return pdf.error();
  return Files{{"report.html", html_page(document)}, {"report.pdf", std::move(*pdf)}};
}

}  // namespace schoolpoort
