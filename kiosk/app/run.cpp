// schoolpoort run: puts the parts together and lets the loop go.
#include <malloc.h>
#include <spdlog/spdlog.h>

#include "kiosk/app/apart.hpp"
#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/show.hpp"
#include "kiosk/app/staff_desk.hpp"
#include "kiosk/platform/platform.hpp"

namespace schoolpoort {
namespace {

// Textures: a screen full of pictures. The one that is shown may have more, the one before it goes.
std::size_t texture_budget(Size screen) {
  return static_cast<std::size_t>(screen.width) * static_cast<std::size_t>(screen.height) * 4;
}

// Pictures are large and come and go: their memory goes back to the system at once instead of lying about in pieces.
void return_memory_at_once() { mallopt(M_MMAP_THRESHOLD, 256 * 1024); }

int refuse(const std::vector<Error>& faults) {
  for (const Error& fault : faults) spdlog::error("{}", fault.text());
  spdlog::error(
      "the built-in content is damaged: install the program anew, or run \"schoolpoort check\" and mend what it names");
  return 1;
}

int refuse(const Error& fault) { return refuse(std::vector<Error>{fault}); }

void log_beginning(const Catalog& catalog, const Stage& stage) {
  for (const Error& fault : catalog.school_faults) spdlog::warn("left out: {}", fault.text());
  spdlog::info("{} at {}x{}, {} languages", stage.name(), stage.size().width, stage.size().height,
               catalog.languages.size());
}

}  // namespace

int run(const RunWish& wish) {
  if (const auto hardened = harden_process(); !hardened) spdlog::warn("{}", hardened.error().text());
  return_memory_at_once();
  const Catalog catalog = read_catalog(wish.paths.places);
  if (!catalog.faults.empty()) return refuse(catalog.faults);
  const auto words = Words::open(wish.paths.places.share / "fonts", wish.paths.cache);
  if (!words) return refuse(words.error());
  const auto stage = open_window({wish.windowed});
  if (!stage) return refuse(stage.error());
  log_beginning(catalog, **stage);

  const auto clock = system_clock();
  Keeper keeper(box_at(wish.paths), catalog);
  Session session(keeper, *clock, rules_from(catalog.settings), chance_from(wish.seed));
  session.settle();
  Gallery gallery(*words, **stage, texture_budget((*stage)->size()), draw_apart(wish.paths));
  Easel easel(gallery);
  const Viewer viewer(catalog, wish.paths.places);
  const bool try_out = keeper.box() && keeper.box()->is_try_out();
  if (keeper.box())
    for (const Error& remark : keeper.box()->remarks()) spdlog::warn("{}", remark.text());
  StaffSession staff(
      tools_at({wish.paths, catalog, keeper, *clock, gallery}, chance_from({}), [&] { (*stage)->wake(); }), catalog,
      wish.paths.places, *clock);
  Show({**stage, *clock, gallery, easel, viewer, catalog, keeper, session, staff, try_out}).run();
  return 0;
}

}  // namespace schoolpoort
