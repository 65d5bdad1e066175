// Builds states no staff walked into, and lets the staff's viewer show them.
#include "kiosk/app/staff_scenes.hpp"

#include "kiosk/app/reading_scenes.hpp"
#include "kiosk/app/settings_scenes.hpp"
#include "kiosk/app/staff_viewer.hpp"
#include "kiosk/app/wordbook.hpp"

namespace schoolpoort {
namespace {

constexpr Moment kNow{Millis{1'000'000}};
constexpr Day kToday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24};
constexpr DigitOrder kPad{7, 2, 9, 0, 4, 6, 1, 8, 3, 5};

Period period(const Catalog& catalog, int number, Day start) {
  Period made{number, catalog.settings.campaign, start, start + std::chrono::weeks{3}, {}, {}};
  const Wordbook words(catalog);
  const Campaign* campaign = find(catalog.content.campaigns, catalog.settings.campaign);
  if (!campaign) return made;
  const auto form = freeze(catalog.content, *campaign, [&](const TextKey& key) { return words.label(key); });
  if (form) made.form = *form;
  return made;
}

StaffFacts with_periods(StaffFacts facts, const Catalog& catalog, const Campaign& campaign, int first) {
  facts.released = {invented_period(catalog, campaign, first, kToday - std::chrono::weeks{20}),
                    invented_period(catalog, campaign, first + 1, kToday - std::chrono::weeks{10})};
  Prediction told{first + 1, false, {}};
  for (const Question& question : facts.released.back().period.form.questions)
    if (question.kind == ScaleKind::ordered) told.yes_of_ten[question.id] = 8;
  facts.predictions = {{first, true, {}}, told};
  facts.reports.clear();
  add_reports(facts, catalog);
  return facts;
}

StaffFacts all_well(const Catalog& catalog) {
  StaffFacts facts;
  facts.health.can_keep_answers = true;
  facts.health.period = period(catalog, 3, kToday - std::chrono::days{6});
  facts.health.free_bytes = 54'000'000'000;
  facts.health.ten_or_more = true;
  facts.health.draft_languages = std::vector<std::string>(24, "xx");
  if (const Campaign* campaign = find(catalog.content.campaigns, catalog.settings.campaign))
    facts = with_periods(std::move(facts), catalog, *campaign, 1);
  facts.sticks = {{"/media/school/DIRECTIE", "DIRECTIE", 7'412'000'000, true},
                  {"/media/school/FOTOS", "FOTOS", 12'000'000, false}};
  facts.health.version = "0.1.0";
  facts.health.sticks = 2;
  facts.health.today = kToday;
  facts.health.last_export = kToday - std::chrono::days{41};
  facts.since = kToday - std::chrono::days{85};
  return facts;
}

StaffFacts all_wrong(const Catalog& catalog) {
  StaffFacts facts = all_well(catalog);
  facts.health.can_keep_answers = false;
  facts.health.try_out = true;
  facts.health.free_bytes = 1'000'000;
  facts.health.ten_or_more = false;
  for (int kind = 0; kind < kTroubleKinds; ++kind)
    facts.health.troubles.push_back({static_cast<TroubleKind>(kind),
                                     {"content/items/long-name-of-a-file.toml", "line 112, E1.scale",
                                      "there is no scale yes-or-no; choose one of scales.toml."}});
  facts.prolonged = true;
  facts.sticks.clear();
  facts.health.sticks = 0;
  facts.health.last_export.reset();
  facts.health.today = std::chrono::sys_days{std::chrono::year{1970} / 1 / 1};
  return facts;
}

}  // namespace

std::vector<Scene> staff_scenes_in(const LanguageTag& language, const Catalog& catalog, const Places& places) {
  const StaffViewer viewer(catalog, places);
  const StaffFacts well = all_well(catalog), wrong = all_wrong(catalog);
  std::vector<Scene> scenes;
  const auto add = [&](const std::string& name, const StaffState& state, const StaffFacts& facts, int mistakes = 0) {
    Staff staff;
    staff.state = state;
    staff.language = language;
    staff.wrong = staff.wrong_before = mistakes;
    if (mistakes > 0) staff.listens_at = kNow + wait_after(mistakes) * 2 / 3;
    scenes.push_back({"staff-" + name, viewer.view(staff, facts, kNow)});
  };
  using Remark = StaffSetUp::Remark;
  add("1-door", StaffDoor{kPad, "40", false}, well);
  add("1-door-refused", StaffDoor{kPad, "", true}, well);
  add("1-door-waits", StaffDoor{kPad, "", true}, well, 6);
  add("1-pin-lost", StaffPinLost{}, well);
  add("2-set-up", StaffSetUp{kPad, "", "402", Remark::none}, well);
  add("2-set-up-again", StaffSetUp{kPad, "402615", "", Remark::none}, well);
  for (const auto& [name, remark] :
       {std::pair{"easy", Remark::too_easy}, {"differs", Remark::differs}, {"not-kept", Remark::not_kept}})
    add(std::string("2-set-up-") + name, StaffSetUp{kPad, "", "", remark}, well);
  add("3-overview", StaffOverview{}, well);
  add("3-overview-wrong", StaffOverview{}, wrong, 11);
  add("3-code", StaffCode{}, well);
  add("3-code-wrong", StaffCode{}, wrong);
  add("3-troubles", StaffTroubles{1}, wrong);
  add("4-results", StaffResults{0}, well);
  add("4-results-prolonged", StaffResults{0}, wrong);
  add("4-results-none", StaffResults{0}, {});
  if (!well.reports.empty())
    add_reading_scenes([&](const auto& name, const auto& state, const auto& facts) { add(name, state, facts); }, well,
                       with_periods(well, catalog, of_everything(catalog.content), 4));
  add("6-sticks", StaffSticks{}, well);
  add("6-sticks-none", StaffSticks{}, wrong);
  add("7-writing", StaffWriting{}, well);
  for (const auto& [name, outcome] : {std::pair{"done", ExportOutcome::written},
                                      {"held", ExportOutcome::still_held},
                                      {"full", ExportOutcome::full},
                                      {"read-only", ExportOutcome::read_only},
                                      {"gone", ExportOutcome::gone},
                                      {"beside-key", ExportOutcome::beside_key},
                                      {"nothing-yet", ExportOutcome::nothing_yet},
                                      {"failed", ExportOutcome::failed}})
    add(std::string("7-written-") + name, StaffWritten{outcome}, well);
  StaffFacts with_logos = well;
  with_logos.logo = picture_file(places, PictureId{"signs/logo"}).string();
  with_logos.logos = {with_logos.logo};
  for (const auto& [name, state] : settings_states(catalog, kToday)) add(name, state, with_logos);
  return scenes;
}

bool is_measured(const Scene& scene) {
  for (const char* page : {"staff-5-predict", "staff-6-read-", "staff-6-wide-"})
    if (scene.name.starts_with(page)) return scene.name == "staff-6-read-only";
  return true;
}

}  // namespace schoolpoort
