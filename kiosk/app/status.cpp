// schoolpoort status: the kiosk's health as JSON.
#include <ostream>

#include "kiosk/app/apart.hpp"
#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/health.hpp"
#include "kiosk/platform/platform.hpp"

namespace schoolpoort {
namespace {

// The kiosk leaves such a slide out; nobody would miss it but the one who put it there.
std::vector<Error> broken_slides(const Catalog& catalog, const DrawPicture& draw) {
  constexpr Size kWhole{1920, 1080};
  std::vector<Error> broken;
  for (const Slide& slide : catalog.content.slides) {
    if (slide.file.empty()) continue;
    if (const auto drawn = draw(slide.file, kWhole); !drawn) broken.push_back(drawn.error());
  }
  return broken;
}

}  // namespace

int status(const Paths& paths, const std::string& version, std::ostream& out) {
  (void)harden_process();  // what it could not do matters less here: we are gone in a moment
  const Catalog catalog = read_catalog(paths.places);
  Keeper keeper(box_at(paths), catalog);
  // Only looking must not begin a period: before the kiosk's first start there is no box.
  std::error_code unknown;
  if (std::filesystem::exists(paths.store.database, unknown))
    (void)keeper.settle(system_clock()->today());  // its trouble is part of the answer
  Health health = health_of(paths, catalog, keeper, broken_slides(catalog, draw_apart(paths)));
  health.version = version;
  out << health_json(health);
  return health.can_keep_answers && catalog.faults.empty() ? 0 : 1;
}

}  // namespace schoolpoort
