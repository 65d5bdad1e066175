// Builds states no staff walked into, and lets the staff's viewer show them.
#include "kiosk/app/staff_scenes.hpp"

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

// The first question with percentages, the others with counts, the last with too few answers.
ReleasedPeriod released(const Catalog& catalog, int number, Day start) {
  ReleasedPeriod in{period(catalog, number, start), {number, {{static_cast<int>(Table::visits), 0, 45}}}};
  const auto add = [&](std::size_t at, int cell, int n) {
    in.release.cells.push_back({static_cast<int>(Table::in_all) + static_cast<int>(at), cell, n});
  };
  const std::vector<Question>& questions = in.period.form.questions;
  for (std::size_t at = 0; at + 1 < questions.size(); ++at) {
    const int each = at == 0 ? 9 : 6, choices = static_cast<int>(questions[at].choices.size());
    for (int choice = 0; choice < choices; ++choice) add(at, choice, each * (choice + 1));
    add(at, static_cast<int>(QuestionCell::answered), each * choices * (choices + 1) / 2);
    add(at, static_cast<int>(QuestionCell::dont_know), 6);
    add(at, static_cast<int>(QuestionCell::skipped), 3);
    add(at, static_cast<int>(QuestionCell::shown), each * choices * (choices + 1) / 2 + 9);
  }
  return in;
}

StaffFacts all_well(const Catalog& catalog) {
  StaffFacts facts;
  facts.health.can_keep_answers = true;
  facts.health.period = period(catalog, 3, kToday - std::chrono::days{6});
  facts.health.free_bytes = 54'000'000'000;
  facts.health.ten_or_more = true;
  facts.health.draft_languages = std::vector<std::string>(24, "xx");
  facts.released = {released(catalog, 1, kToday - std::chrono::weeks{20}),
                    released(catalog, 2, kToday - std::chrono::weeks{10})};
  facts.sticks = {{"/media/school/DIRECTIE", "DIRECTIE", 7'412'000'000, true},
                  {"/media/school/FOTOS", "FOTOS", 12'000'000, false}};
  facts.today = kToday;
  facts.since = kToday - std::chrono::days{85};
  facts.last_export = kToday - std::chrono::days{41};
  return facts;
}

StaffFacts all_wrong(const Catalog& catalog) {
  StaffFacts facts = all_well(catalog);
  facts.health.can_keep_answers = false;
  facts.health.try_out = true;
  facts.health.free_bytes = 1'000'000;
  facts.health.ten_or_more = false;
  facts.health.troubles = std::vector<Error>(12);
  facts.prolonged = true;
  facts.last_export.reset();
  facts.sticks.clear();
  facts.today = std::chrono::sys_days{std::chrono::year{1970} / 1 / 1};
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
  add("4-results", StaffResults{0}, well);
  add("4-results-prolonged", StaffResults{0}, wrong);
  add("4-results-none", StaffResults{0}, {});
  const auto questions = static_cast<int>(well.released.front().period.form.questions.size());
  for (int page = 0; page < questions; ++page)
    add("5-question-" + std::to_string(page + 1), StaffPeriod{1, page}, well);
  add("6-sticks", StaffSticks{}, well);
  add("6-sticks-none", StaffSticks{}, wrong);
  add("7-writing", StaffWriting{}, well);
  for (const auto& [name, outcome] : {std::pair{"done", ExportOutcome::written},
                                      {"full", ExportOutcome::full},
                                      {"read-only", ExportOutcome::read_only},
                                      {"gone", ExportOutcome::gone},
                                      {"beside-key", ExportOutcome::beside_key},
                                      {"nothing-yet", ExportOutcome::nothing_yet},
                                      {"failed", ExportOutcome::failed}})
    add(std::string("7-written-") + name, StaffWritten{outcome}, well);
  return scenes;
}

}  // namespace schoolpoort
