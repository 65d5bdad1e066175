// schoolpoort export, schoolpoort report: released periods to a folder.
#include <algorithm>
#include <ostream>

#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/exporting.hpp"
#include "kiosk/platform/platform.hpp"
#include "kiosk/publish/folder.hpp"
#include "kiosk/publish/report_json.hpp"

namespace schoolpoort {
namespace {

constexpr int kNothingYet = 2;

std::string days_of(const Period& period) {
  return iso(period.start) + " to " + iso(period.end - std::chrono::days{1});
}

int nothing_yet(const Box& box, std::ostream& out) {
  out << "No period is over and released yet; nothing was written.";
  if (box.period()) out << " The present one runs until " << iso(box.period()->end - std::chrono::days{1}) << '.';
  out << '\n';
  return kNothingYet;
}

Error no_such_period(int number, const std::vector<ReleasedPeriod>& periods) {
  std::string there;
  for (const ReleasedPeriod& in : periods)
    there += (there.empty() ? "" : ", ") + std::to_string(in.period.number) + " (" + days_of(in.period) + ")";
  return {"--period", std::to_string(number), "is not over and released; there is " + there + "."};
}

std::optional<std::size_t> place_of(const std::vector<ReleasedPeriod>& periods, int number) {
  const auto found = std::ranges::find(periods, number, [](const ReleasedPeriod& in) { return in.period.number; });
  if (found == periods.end()) return {};
  return static_cast<std::size_t>(found - periods.begin());
}

int write_folder(const std::filesystem::path& folder, const ExportSource& source, std::ostream& out) {
  const auto files = files_to_export(source);
  if (!files) return refuse(files.error(), out);
  if (const auto written = write_files(folder, *files); !written) return refuse(written.error(), out);
  for (const auto& [name, contents] : *files) out << (folder / name).string() << '\n';
  return 0;
}

int write(const ExportWish& wish, ExportSource source, const Box& box, std::ostream& out) {
  if (wish.language) {
    source.language = language_called(source.catalog, *wish.language);
    if (!source.language)
      return refuse({"--language", *wish.language, "is no language of reports: use nl, fr or en."}, out);
  }
  if (source.periods.empty()) return nothing_yet(box, out);
  const auto at = place_of(source.periods, wish.period.value_or(source.periods.back().period.number));
  if (!at) return refuse(no_such_period(*wish.period, source.periods), out);
  if (wish.out.empty()) {
    out << report_json(report_of(source, *at));
    return 0;
  }
  source.tell = [&](const std::string& step) { out << step << std::endl; };
  return write_folder(wish.out, source, out);
}

}  // namespace

int export_results(const ExportWish& wish, std::ostream& out) {
  (void)harden_process();  // what it could not do matters less here: we are gone in a moment
  const Catalog catalog = read_catalog(wish.paths.places);
  if (!print_faults(catalog.faults, out)) return 1;
  Keeper keeper(box_at(wish.paths), catalog);
  // A period that ended while the kiosk was off is closed now, as the kiosk itself would.
  if (const auto settled = keeper.settle(system_clock()->today()); !settled) return refuse(settled.error(), out);
  if (!keeper.box()->is_try_out() && !wish.out.empty())
    if (const auto apart = may_export_to(wish.out, wish.paths.store); !apart) return refuse(apart.error(), out);
  const auto periods = keeper.box()->released();
  if (!periods) return refuse(periods.error(), out);
  const ExportSource source{.periods = *periods,
                            .try_out = keeper.box()->is_try_out(),
                            .catalog = catalog,
                            .paths = wish.paths,
                            .only = wish.period};
  return write(wish, source, *keeper.box(), out);
}

}  // namespace schoolpoort
