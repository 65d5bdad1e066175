// schoolpoort export: released periods to a folder.
#include <ostream>

#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/exporting.hpp"
#include "kiosk/platform/platform.hpp"
#include "kiosk/publish/folder.hpp"

namespace schoolpoort {

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
  const auto files = files_to_export(*periods, try_out, catalog.settings, paths.places);
  if (!files) return refuse(files.error(), out);
  if (const auto written = write_files(folder, *files); !written) return refuse(written.error(), out);
  for (const auto& [name, contents] : *files) out << (folder / name).string() << '\n';
  return 0;
}

}  // namespace schoolpoort
