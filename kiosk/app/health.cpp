// Gathers what is known of the kiosk's health.
#include "kiosk/app/health.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <fstream>

#include "kiosk/publish/folder.hpp"
#include "kiosk/store/store.hpp"

namespace schoolpoort {
namespace {

constexpr const char* kLastExport = "last-export.txt";  // in the data folder: the day of it

bool has_draft(const LanguageTexts& language) {
  return std::ranges::any_of(language.texts, [](const auto& entry) { return entry.second.draft; });
}

void look_at_box(Health& health, const Keeper& keeper, const StorePlace& place) {
  if (keeper.trouble()) health.troubles.push_back({TroubleKind::answers, *keeper.trouble()});
  if (!keeper.box()) return;
  health.try_out = keeper.box()->is_try_out();
  if (!health.try_out && share_a_disk(place.key_folder, place.database.parent_path()))
    health.troubles.push_back({TroubleKind::key,
                               {place.key_folder, "",
                                "The key of the answers lies on the same disk as the answers: who takes the disk has "
                                "both. Give it a disk or partition of its own with --key."}});
  health.period = keeper.box()->period();
  health.ten_or_more = visits(keeper.box()->contents().tally) >= kFewestVisits;
  if (const auto released = keeper.box()->released()) health.released_periods = static_cast<int>(released->size());
  for (const Error& remark : keeper.box()->remarks()) health.troubles.push_back({TroubleKind::note, remark});
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
      {TroubleKind::disk, {folder.string(), "the disk", "is full: no answer can be kept; remove what is not needed."}});
}

void add(Health& health, TroubleKind kind, const std::vector<Error>& faults) {
  for (const Error& fault : faults) health.troubles.push_back({kind, fault});
}

// Files are known by where they lie in the school's folder; a settings file may lie anywhere.
TroubleKind kind_of(const Error& school_fault) {
  for (const char* folder : {"content/", "locales/", "illustrations/"})
    if (school_fault.thing.starts_with(folder)) return TroubleKind::content;
  return school_fault.thing.starts_with("slides/") ? TroubleKind::slide : TroubleKind::settings;
}

}  // namespace

Health health_of(const Paths& paths, const Catalog& catalog, const Keeper& keeper,
                 const std::vector<Error>& broken_slides, Day today) {
  Health health;
  health.version = SCHOOLPOORT_VERSION;
  health.today = today;
  health.last_export = last_export(paths);
  health.can_keep_answers = keeper.may_ask();
  look_at_box(health, keeper, paths.store);
  look_at_disk(health, paths.places.school);
  add(health, TroubleKind::program, catalog.faults);
  for (const Error& fault : catalog.school_faults) health.troubles.push_back({kind_of(fault), fault});
  add(health, TroubleKind::slide, broken_slides);
  for (const LanguageTexts& language : catalog.languages) {
    health.languages.push_back(language.tag.value);
    if (has_draft(language)) health.draft_languages.push_back(language.tag.value);
  }
  add(health, TroubleKind::words, catalog.gaps);
  return health;
}

std::optional<Day> last_export(const Paths& paths) {
  std::string day;
  std::ifstream(paths.places.school / kLastExport) >> day;
  return day_from_iso(day);
}

void note_export(const Paths& paths, Day today) {
  const auto noted = write_files(paths.places.school, {{kLastExport, iso(today) + "\n"}});
  if (!noted) spdlog::warn("the day of the export is not noted: {}", noted.error().text());
}

}  // namespace schoolpoort
