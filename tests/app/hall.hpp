// A school hall with everything real but the glass: content, words, drawing, flow and keeper.
#pragma once

#include <gtest/gtest.h>

#include <atomic>

#include "kiosk/app/scenes.hpp"
#include "kiosk/app/show.hpp"
#include "kiosk/app/staff_desk.hpp"
#include "tests/app/scripted_stage.hpp"
#include "tests/paint/open_words.hpp"
#include "tests/support/memory_box.hpp"
#include "tests/support/place.hpp"
#include "tests/support/school_folder.hpp"

namespace schoolpoort {

inline constexpr Size kScreen{1280, 800};
inline constexpr Millis kCalm{2000};

struct Hall {
  /// `settings`: the school's own settings.toml.
  explicit Hall(const std::string& settings = "") : catalog(read_with(places, settings)) {}
  static Catalog read_with(const Places& places, const std::string& settings) {
    if (!settings.empty()) write_file(places.school / "settings.toml", settings);
    return read_catalog(places);
  }

  TestFolder folder;
  Places places{share_folder(), folder.path() / "school"};
  Catalog catalog;
  Result<Words> words = Words::open(places.share / "fonts", folder.path() / "cache");
  ScriptedStage stage{kScreen};
  MemoryBox* box = nullptr;
  Keeper keeper{[this]() -> Result<std::unique_ptr<Box>> {
                  auto made = std::make_unique<MemoryBox>();
                  box = made.get();
                  return std::unique_ptr<Box>(std::move(made));
                },
                catalog};
  Session session{keeper, stage, rules_from(catalog.settings), [](std::uint32_t) { return 0U; }};
  Gallery gallery{*words, stage, std::size_t{32} << 20};
  Easel easel{gallery};
  Viewer viewer{catalog, places};
  Paths paths{.places = places,
              .store = {places.school / "answers.db", folder.path() / "key"},
              .staff_pin = places.school / "staff-pin",
              .cache = folder.path() / "cache",
              .program = {}};
  /// Sticks are folders below "sticks" that the file "mounts" names.
  StickPlaces stick_places{folder.path() / "mounts", {folder.path() / "sticks" / "*"}};
  /// The test's sticks lie on the disk of everything else: whether they count as another.
  bool sticks_lie_apart = true;
  std::atomic<bool> written = false;  ///< the thread that writes a stick has said so
  StaffTools staff_tools() {
    const auto last = [](std::uint32_t bound) { return bound - 1; };  // leaves the digits in their order
    StaffTools tools =
        tools_at({paths, catalog, keeper, stage, gallery, stick_places}, last, [this] { written = true; });
    tools.may_export_to = [this, really = tools.may_export_to](const std::filesystem::path& stick) {
      return sticks_lie_apart ? Result<Done>(Done{}) : really(stick);
    };
    return tools;
  }
  StaffSession staff{staff_tools(), catalog, places, stage};

  /// Touches the middle of a target, found where the screens themselves put it.
  void touch(Millis after, const std::string& scene_name, const std::string& target) {
    const Placed placed = find_target(scene_name, target);
    stage.touch(after, static_cast<float>(placed.x + placed.size.width / 2),
                static_cast<float>(placed.y + placed.size.height / 2));
  }

  Placed find_target(const std::string& scene_name, const std::string& target) {
    const Theme theme = theme_for(kScreen, catalog.settings.diagonal_inch, catalog.settings.viewing_distance_cm);
    for (const Scene& scene : scenes_in({"nl-BE"}, catalog, places)) {
      if (scene.name != scene_name) continue;
      for (const Placed& placed : easel.paint(scene.view, theme, {}).placed)
        if (placed.name == target && (placed.kind == Placed::Kind::answer || placed.kind == Placed::Kind::button))
          return placed;
    }
    ADD_FAILURE() << "no " << target << " on " << scene_name;
    return {};
  }

  void play() { Show({stage, stage, gallery, easel, viewer, catalog, keeper, session, staff, false}).run(); }
};

}  // namespace schoolpoort
