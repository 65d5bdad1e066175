// schoolpoort status: the kiosk's health as JSON.
#include "kiosk/publish/status.hpp"

#include <algorithm>
#include <ostream>

#include "kiosk/app/apart.hpp"
#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/platform/platform.hpp"

namespace schoolpoort {
namespace {

bool has_draft(const LanguageTexts& language) {
  return std::ranges::any_of(language.texts, [](const auto& entry) { return entry.second.draft; });
}

void look_at_box(Health& health, const Keeper& keeper, const StorePlace& place) {
  if (keeper.trouble()) health.troubles.push_back(*keeper.trouble());
  if (!keeper.box()) return;
  health.try_out = keeper.box()->is_try_out();
  if (!health.try_out && share_a_disk(place.key_folder, place.database.parent_path()))
    health.troubles.push_back({place.key_folder, "",
                               "The key of the answers lies on the same disk as the answers: who takes the disk has "
                               "both. Give it a disk or partition of its own with --key."});
  health.period = keeper.box()->period();
  health.ten_or_more = visits(keeper.box()->contents().tally) >= kFewestVisits;
  if (const auto released = keeper.box()->released()) health.released_periods = static_cast<int>(released->size());
  for (const Error& remark : keeper.box()->remarks()) health.troubles.push_back(remark);
}

// The kiosk leaves such a slide out; nobody would miss it but the one who put it there.
void look_at_slides(Health& health, const Catalog& catalog, const DrawPicture& draw) {
  constexpr Size kWhole{1920, 1080};
  for (const Slide& slide : catalog.content.slides) {
    if (slide.file.empty()) continue;
    if (const auto drawn = draw(slide.file, kWhole); !drawn) health.troubles.push_back(drawn.error());
  }
}

// A save needs its journal beside the box.
void look_at_disk(Health& health, const std::filesystem::path& folder) {
  constexpr std::uintmax_t kRoomToSave = 1 << 20;
  std::error_code failed;
  const auto space = std::filesystem::space(folder, failed);
  if (failed) return;
  health.free_bytes = space.available;
  if (space.available >= kRoomToSave) return;
  health.can_keep_answers = false;
  health.troubles.push_back(
      {folder.string(), "the disk", "is full: no answer can be kept; remove what is not needed."});
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
  Health health;
  health.version = version;
  health.can_keep_answers = keeper.may_ask();
  look_at_box(health, keeper, paths.store);
  look_at_disk(health, paths.places.school);
  look_at_slides(health, catalog, draw_apart(paths));
  for (const LanguageTexts& language : catalog.languages) {
    health.languages.push_back(language.tag.value);
    if (has_draft(language)) health.draft_languages.push_back(language.tag.value);
  }
  for (const auto* faults : {&catalog.faults, &catalog.gaps, &catalog.school_faults})
    health.troubles.insert(health.troubles.end(), faults->begin(), faults->end());
  out << health_json(health);
  return health.can_keep_answers && catalog.faults.empty() ? 0 : 1;
}

}  // namespace schoolpoort
