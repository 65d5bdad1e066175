// How the kiosk is, in words: what is wrong first, then what is good to know; and the same for a helper's telephone.
#include <array>

#include "kiosk/app/staff_scribe.hpp"
#include "kiosk/publish/status.hpp"

namespace schoolpoort {

namespace words = staff_keys;

namespace {

constexpr std::size_t kMostLines = 8, kMostWrong = 6;  // more would be small or cut
constexpr std::uint64_t kGigabyte = 1'000'000'000;

constexpr std::array kPlain{words::kOverCannotKeep, words::kTroubleKey,   words::kOverDiskFull,
                            words::kTroubleNote,    words::kTroubleSlide, words::kTroubleSettings,
                            words::kTroubleContent, words::kTroubleWords, words::kTroubleProgram};
static_assert(kPlain.size() == kTroubleKinds);

}  // namespace

Phrase StaffScribe::plain(TroubleKind kind, std::int64_t count) const {
  return say(kPlain[static_cast<std::size_t>(kind)], {{"count", count}});
}

std::vector<StaffLine> StaffScribe::what_is_wrong(int wrong_before) const {
  const Health& health = facts_.health;
  std::vector<StaffLine> lines;
  const auto warn = [&](Phrase words) { lines.push_back({picture("signs/look"), std::move(words)}); };
  std::array<std::int64_t, kTroubleKinds> counts{};
  for (const Trouble& trouble : health.troubles) ++counts[static_cast<std::size_t>(trouble.kind)];
  const auto count = [&](TroubleKind kind) -> std::int64_t& { return counts[static_cast<std::size_t>(kind)]; };
  if (clock_is_odd(health)) warn(say(words::kOverClockOdd, {{"day", day_of(health.today)}}));
  if (health.period && !health.can_keep_answers) count(TroubleKind::answers) = 1;
  if (disk_is_almost_full(health)) count(TroubleKind::disk) = 1;
  for (std::size_t kind = 0; kind < counts.size(); ++kind)
    if (counts[kind] > 0) warn(plain(static_cast<TroubleKind>(kind), counts[kind]));
  if (wrong_before > 0) warn(say(words::kOverWrongPins, {{"count", std::int64_t{wrong_before}}}));
  if (lines.size() > kMostWrong) lines.resize(kMostWrong);  // the others stand behind "what is wrong"
  return lines;
}

std::vector<StaffLine> StaffScribe::what_is_well() const {
  const Health& health = facts_.health;
  std::vector<StaffLine> lines;
  const auto tell = [&](std::string_view key, const Values& values = {}) {
    lines.push_back({picture("signs/note"), say(key, values)});
  };
  if (health.period)
    tell(words::kOverPeriod, {{"last", day_of(health.period->end - std::chrono::days{1})},
                              {"enough", std::string(health.ten_or_more ? "yes" : "no")}});
  else
    tell(words::kOverNoPeriod);
  if (health.last_export)
    tell(words::kOverExport, {{"day", day_of(*health.last_export)}});
  else
    tell(words::kOverNoExport);
  if (health.sticks > 0) tell(words::kOverStick);
  if (facts_.since != Day{}) tell(words::kOverSince, {{"day", day_of(facts_.since)}});
  if (!clock_is_odd(health)) tell(words::kOverClock, {{"day", day_of(health.today)}});
  if (!disk_is_almost_full(health))
    tell(words::kOverDisk, {{"gigabytes", static_cast<std::int64_t>(health.free_bytes / kGigabyte)}});
  if (!health.draft_languages.empty())
    tell(words::kOverDrafts, {{"count", static_cast<std::int64_t>(health.draft_languages.size())}});
  return lines;
}

StaffOverviewView StaffScribe::overview(int wrong_before) const {
  StaffOverviewView view;
  view.lines = what_is_wrong(wrong_before);
  const bool well = view.lines.empty();
  view.picture = picture(well ? "signs/well" : "signs/look");
  view.title = say(well ? words::kOverviewWell : words::kOverviewNotWell);
  for (StaffLine& line : what_is_well())
    if (view.lines.size() < (well ? kMostLines : kMostWrong + 1)) view.lines.push_back(std::move(line));
  view.tiles = {button("results", "signs/results", words::kResults, PlaceTapped{StaffPlace::results}),
                button("export", "signs/stick", words::kExport, PlaceTapped{StaffPlace::sticks}),
                button("settings", "signs/settings", words::kSettings, PlaceTapped{StaffPlace::settings})};
  view.buttons = {leave(), button("clean", "signs/clean", words::kClean, CleaningTapped{}),
                  button("code", "signs/code", words::kForHelper, PlaceTapped{StaffPlace::code}), other_language()};
  return view;
}

StaffCodeView StaffScribe::code() const {
  StaffCodeView view{health_note(facts_.health), say(words::kCodeTitle), say(words::kCodeText), {to_overview()}};
  if (!facts_.health.troubles.empty())
    view.buttons.push_back(button("troubles", "signs/look", words::kTroubles, PlaceTapped{StaffPlace::troubles}));
  view.buttons.push_back(other_language());
  return view;
}

StaffListView StaffScribe::troubles(int page) const {
  const std::vector<Trouble>& all = facts_.health.troubles;
  constexpr std::size_t kMost = StaffListView::kEntries;
  StaffListView view;
  view.title = say(words::kTroubles);
  view.text = say(words::kTroublesText);
  const auto first = static_cast<std::size_t>(page) * kMost;
  for (std::size_t at = first; at < std::min(all.size(), first + kMost); ++at) {
    const Error& error = all[at].error;
    const std::string where = error.thing + (error.place.empty() ? "" : ": " + error.place);
    view.entries.push_back(
        {"trouble-" + std::to_string(at), picture("signs/look"), plain(all[at].kind, 1), {where, {"en"}}, {}});
  }
  StaffButton back = button("code", "signs/back", words::kForHelper, PlaceTapped{StaffPlace::code});
  view.buttons = pages(page, static_cast<int>((all.size() + kMost - 1) / kMost), std::move(back));
  view.buttons.push_back(other_language());
  return view;
}

}  // namespace schoolpoort
