// Gathers what is known of the kiosk's health.
#include "kiosk/app/health.hpp"

#include <algorithm>

#include "kiosk/store/store.hpp"

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

Health health_of(const Paths& paths, const Catalog& catalog, const Keeper& keeper,
                 const std::vector<Error>& broken_slides) {
  Health health;
  health.can_keep_answers = keeper.may_ask();
  look_at_box(health, keeper, paths.store);
  look_at_disk(health, paths.places.school);
  health.troubles.insert(health.troubles.end(), broken_slides.begin(), broken_slides.end());
  for (const LanguageTexts& language : catalog.languages) {
    health.languages.push_back(language.tag.value);
    if (has_draft(language)) health.draft_languages.push_back(language.tag.value);
  }
  for (const auto* faults : {&catalog.faults, &catalog.gaps, &catalog.school_faults})
    health.troubles.insert(health.troubles.end(), faults->begin(), faults->end());
  return health;
}

}  // namespace schoolpoort
