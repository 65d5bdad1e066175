// schoolpoort export: released periods to a folder.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <ostream>

#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/language/names.hpp"
#include "kiosk/platform/platform.hpp"
#include "kiosk/publish/folder.hpp"
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

int export_results(const Paths& paths, const std::filesystem::path& folder, std::ostream& out) {
  (void)harden_process();  // what it could not do matters less here: we are gone in a moment
  const Catalog catalog = read_catalog(paths.places);
  if (!print_faults(catalog.faults, out)) return 1;
  Keeper keeper(box_at(paths), catalog);
  // A period that ended while the kiosk was off is closed now, as the kiosk itself would.
  if (const auto settled = keeper.settle(system_clock()->today()); !settled) return refuse(settled.error(), out);
  const bool try_out = keeper.box()->is_try_out();
  if (!try_out)
    if (const auto apart = may_export_to(folder, paths.store); !apart) return refuse(apart.error(), out);
  const auto periods = keeper.box()->released();
  if (!periods) return refuse(periods.error(), out);
  if (periods->empty()) {
    const Day last = keeper.box()->period() ? keeper.box()->period()->end - std::chrono::days{1} : Day{};
    out << "No period is over and released yet; nothing was written.";
    if (keeper.box()->period()) out << " The present one runs until " << iso(last) << '.';
    out << '\n';
    return 2;
  }
  const std::string fields = contents_of(paths.places.share / "content" / "export" / "codebook.csv");
  Files files = results(*periods, try_out, fields);
  auto page = method(*periods, try_out, catalog.settings, paths.places.share / "content" / "method");
  if (!page) return refuse(page.error(), out);
  files[try_out ? "TRY-OUT-method.html" : "method.html"] = std::move(*page);
  if (const auto written = write_files(folder, files); !written) return refuse(written.error(), out);
  for (const auto& [name, contents] : files) out << (folder / name).string() << '\n';
  return 0;
}

}  // namespace schoolpoort
