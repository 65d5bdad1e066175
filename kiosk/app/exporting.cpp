// Tables, codebook and method page.
#include "kiosk/app/exporting.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "kiosk/language/names.hpp"
#include "kiosk/publish/method.hpp"

namespace schoolpoort {
namespace {

std::string contents_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The school's language first.
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

Result<std::string> method(const std::vector<ReleasedPeriod>& periods, bool try_out, const Settings& settings,
                           const std::filesystem::path& folder) {
  const auto figures = method_figures(periods, contents_of(folder / "measured.json"));
  if (!figures) return figures.error();
  return method_page(method_texts(folder, settings.school_language), *figures, try_out);
}

}  // namespace

Result<Files> files_to_export(const std::vector<ReleasedPeriod>& periods, bool try_out, const Settings& settings,
                              const Places& places) {
  const std::string fields = contents_of(places.share / "content" / "export" / "codebook.csv");
  Files files = results(periods, try_out, fields);
  auto page = method(periods, try_out, settings, places.share / "content" / "method");
  if (!page) return page.error();
  files[try_out ? "TRY-OUT-method.html" : "method.html"] = std::move(*page);
  return files;
}

}  // namespace schoolpoort
