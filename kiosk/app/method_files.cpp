// content/method with its figures, as a page and on paper.
#include "kiosk/app/method_files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "kiosk/app/apart.hpp"
#include "kiosk/core/report_keys.hpp"
#include "kiosk/language/names.hpp"
#include "kiosk/publish/method.hpp"
#include "kiosk/publish/print.hpp"

namespace schoolpoort {

namespace words = report_keys;

namespace {

std::string contents_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

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

std::optional<std::string> title_in(const Catalog& catalog, const LanguageTag& language) {
  const auto texts = std::ranges::find(catalog.report, language, &LanguageTexts::tag);
  if (texts == catalog.report.end()) return {};
  const auto title = texts->texts.find(TextKey{std::string(words::kMethodTitle)});
  return title == texts->texts.end() ? std::nullopt : std::optional(title->second.pattern);
}

}  // namespace

Result<Files> method_files(const PeriodExport& period) {
  const std::filesystem::path folder = period.paths.places.share / "content" / "method";
  const auto figures = method_figures({period.released}, contents_of(folder / "measured.json"));
  if (!figures) return figures.error();
  const std::vector<MethodText> texts = method_texts(folder, period.language);
  auto page = method_page(texts, *figures, period.report.try_out);
  if (!page) return page.error();
  auto document = method_document(texts, *figures, period.report.try_out, period.released.period.end);
  if (!document) return document.error();
  if (const auto title = title_in(period.catalog, period.language)) document->title = *title;
  const auto press = Press::open(period.paths.places.share / "fonts", period.paths.cache, draw_apart(period.paths));
  if (!press) return press.error();
  auto pdf = pdf_of(*document, *press);
  if (!pdf) return pdf.error();
  return Files{{"method.html", std::move(*page)}, {"method.pdf", std::move(*pdf)}};
}

}  // namespace schoolpoort
