// How the kiosk is, in words: what is wrong first, then what is good to know.
#include "kiosk/app/staff_scribe.hpp"

namespace schoolpoort {

namespace words = staff_keys;

namespace {

constexpr std::size_t kMostLines = 8;  // more would be small or cut
constexpr std::uint64_t kGigabyte = 1'000'000'000;
constexpr std::uint64_t kAlmostFull = kGigabyte / 5;

// Before this program was written, or further off than a kiosk lives.
bool is_odd(Day today, const StaffFacts& facts) {
  using std::chrono::year;
  if (today < Day{year{2026} / 1 / 1} || today > Day{year{2099} / 1 / 1}) return true;
  return facts.health.period && today < facts.health.period->start;
}

}  // namespace

StaffOverviewView StaffScribe::overview(int wrong_before) const {
  const Health& health = facts_.health;
  std::vector<StaffLine> wrong, good;
  const auto warn = [&](std::string_view key, const Values& values = {}) {
    wrong.push_back({picture("signs/look"), say(key, values)});
  };
  const auto tell = [&](std::string_view key, const Values& values = {}) {
    good.push_back({picture("signs/note"), say(key, values)});
  };
  if (health.period && !health.can_keep_answers) warn(words::kOverCannotKeep);
  if (health.free_bytes < kAlmostFull) warn(words::kOverDiskFull);
  if (is_odd(facts_.today, facts_)) warn(words::kOverClockOdd, {{"day", day_of(facts_.today)}});
  if (wrong_before > 0) warn(words::kOverWrongPins, {{"count", std::int64_t{wrong_before}}});
  if (!health.troubles.empty())
    warn(words::kOverTroubles, {{"count", static_cast<std::int64_t>(health.troubles.size())}});

  if (health.period)
    tell(words::kOverPeriod, {{"last", day_of(health.period->end - std::chrono::days{1})},
                              {"enough", std::string(health.ten_or_more ? "yes" : "no")}});
  else
    tell(words::kOverNoPeriod);
  if (facts_.last_export)
    tell(words::kOverExport, {{"day", day_of(*facts_.last_export)}});
  else
    tell(words::kOverNoExport);
  tell(words::kOverSince, {{"day", day_of(facts_.since)}});
  if (!is_odd(facts_.today, facts_)) tell(words::kOverClock, {{"day", day_of(facts_.today)}});
  if (health.free_bytes >= kAlmostFull)
    tell(words::kOverDisk, {{"gigabytes", static_cast<std::int64_t>(health.free_bytes / kGigabyte)}});
  if (!health.draft_languages.empty())
    tell(words::kOverDrafts, {{"count", static_cast<std::int64_t>(health.draft_languages.size())}});

  StaffOverviewView view;
  view.picture = picture(wrong.empty() ? "signs/well" : "signs/look");
  view.title = say(wrong.empty() ? words::kOverviewWell : words::kOverviewNotWell);
  view.lines = std::move(wrong);
  for (StaffLine& line : good)
    if (view.lines.size() < kMostLines) view.lines.push_back(std::move(line));
  view.tiles = {button("results", "signs/results", words::kResults, PlaceTapped{StaffPlace::results}),
                button("export", "signs/stick", words::kExport, PlaceTapped{StaffPlace::sticks})};
  view.buttons = {leave(), button("clean", "signs/clean", words::kClean, CleaningTapped{}), other_language()};
  return view;
}

}  // namespace schoolpoort
