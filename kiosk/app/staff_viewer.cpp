// The door, the sticks, and what all staff screens have in common.
#include "kiosk/app/staff_viewer.hpp"

#include <algorithm>

#include "kiosk/app/staff_scribe.hpp"
#include "kiosk/core/keys.hpp"
#include "kiosk/language/numbers.hpp"

namespace schoolpoort {

namespace words = staff_keys;

Phrase StaffScribe::say(std::string_view key, const Values& values) const {
  const TextKey wanted{std::string(key)};
  for (const LanguageTag& tag : {language_, catalog_.staff.front().tag}) {
    const auto texts = std::ranges::find(catalog_.staff, tag, &LanguageTexts::tag);
    if (texts == catalog_.staff.end()) continue;
    const auto text = texts->texts.find(wanted);
    if (text == texts->texts.end()) continue;
    const auto said = schoolpoort::say(text->second.pattern, tag, values);
    return {said ? *said : text->second.pattern, tag};
  }
  return {wanted.value, language_};
}

std::string StaffScribe::day_of(Day day) const { return schoolpoort::day(day, language_); }

std::filesystem::path StaffScribe::picture(std::string_view id) const {
  return picture_file(places_, PictureId{std::string(id)});
}

StaffButton StaffScribe::button(std::string name, std::string_view sign, std::string_view key, StaffEvent event) const {
  return {std::move(name), {picture(sign), say(key)}, std::move(event)};
}

StaffButton StaffScribe::leave() const { return button("leave", "signs/stop", words::kLeave, LeaveTapped{}); }

StaffButton StaffScribe::other_language() const {
  const auto here = std::ranges::find(catalog_.staff, language_, &LanguageTexts::tag);
  const bool last = here == catalog_.staff.end() || here + 1 == catalog_.staff.end();
  const LanguageTag& next = last ? catalog_.staff.front().tag : (here + 1)->tag;
  const StaffScribe speaker(catalog_, places_, next, facts_);
  return {"language", {picture("signs/language"), speaker.say(keys::kLanguageName)}, StaffLanguageTapped{next}};
}

StaffButton StaffScribe::to_overview() const {
  StaffButton back = button("overview", "signs/back", words::kToOverview, PlaceTapped{StaffPlace::overview});
  back.points = true;
  return back;
}

std::vector<StaffButton> StaffScribe::pages(int page, int count, StaffButton back) const {
  std::vector<StaffButton> row{std::move(back)};
  if (page > 0)
    row.push_back(button("previous", "signs/previous-page", keys::kPreviousPage, StaffPageTapped{page - 1}));
  if (page + 1 < count) row.push_back(button("next", "signs/next-page", keys::kNextPage, StaffPageTapped{page + 1}));
  for (StaffButton& made : row) made.points = true;
  return row;
}

StaffPadView StaffScribe::pad(const DigitOrder& order, const std::string& typed) const {
  StaffPadView view;
  view.picture = picture("signs/staff");
  view.typed = static_cast<int>(typed.size());
  view.of = static_cast<int>(kPinLength);
  view.digits = order;
  view.erase = button("erase", "signs/erase", words::kErase, DigitTakenBack{});
  view.buttons = {leave(), other_language()};
  return view;
}

StaffPadView StaffScribe::door(const StaffDoor& door, const Staff& staff, Moment now) const {
  StaffPadView view = pad(door.pad, door.typed);
  view.title = say(words::kDoorTitle);
  view.text = say(words::kDoorText);
  if (door.refused) view.remark = say(words::kDoorWrong);
  if (now >= staff.listens_at) return view;
  const Millis left = staff.listens_at - now;
  view.deaf = true;
  view.left = static_cast<float>(left.count()) / static_cast<float>(wait_after(staff.wrong).count());
  view.remark = say(words::kDoorWait, {{"seconds", static_cast<std::int64_t>((left.count() + 999) / 1000)}});
  return view;
}

StaffPadView StaffScribe::set_up(const StaffSetUp& setting) const {
  StaffPadView view = pad(setting.pad, setting.typed);
  view.title = say(words::kSetupTitle);
  view.text = say(setting.first.empty() ? words::kSetupText : words::kSetupAgain);
  switch (setting.remark) {
    case StaffSetUp::Remark::none:
      break;
    case StaffSetUp::Remark::too_easy:
      view.remark = say(words::kSetupEasy);
      break;
    case StaffSetUp::Remark::differs:
      view.remark = say(words::kSetupDiffers);
      break;
    case StaffSetUp::Remark::not_kept:
      view.remark = say(words::kSetupNotKept);
      break;
  }
  return view;
}

StaffMessageView StaffScribe::pin_lost() const {
  return {picture("signs/staff"), say(words::kLostTitle), say(words::kLostText), {leave(), other_language()}};
}

StaffMessageView StaffScribe::no_sticks() const {
  return {
      picture("signs/stick"), say(words::kSticksNone), say(words::kSticksNoneText), {to_overview(), other_language()}};
}

StaffListView StaffScribe::sticks() const {
  StaffListView view;
  view.title = say(words::kSticksTitle);
  view.text = say(words::kSticksText);
  for (const Stick& stick : facts_.sticks) {
    if (view.entries.size() == StaffListView::kEntries) break;
    const auto megabytes = static_cast<std::int64_t>(stick.free_bytes / 1'000'000);
    StaffEntry entry{stick.folder, picture("signs/stick"), {stick.name, language_}, {}, {}};
    entry.text = stick.writable ? say(words::kStickFree, {{"megabytes", megabytes}}) : say(words::kStickReadOnly);
    if (stick.writable) entry.event = StickTapped{stick.folder};
    view.entries.push_back(std::move(entry));
  }
  view.buttons = {to_overview(), other_language()};
  return view;
}

StaffMessageView StaffScribe::writing() const {
  return {picture("signs/stick"), say(words::kWritingTitle), say(words::kWritingText), {}};
}

StaffMessageView StaffScribe::written(ExportOutcome outcome) const {
  if (outcome == ExportOutcome::written)
    return {picture("signs/stick-out"),
            say(words::kWrittenTitle),
            say(words::kWrittenText),
            {to_overview(), other_language(), leave()}};
  const auto why = [outcome] {
    switch (outcome) {
      case ExportOutcome::full:
        return words::kFailedFull;
      case ExportOutcome::read_only:
        return words::kFailedReadOnly;
      case ExportOutcome::gone:
        return words::kFailedGone;
      case ExportOutcome::beside_key:
        return words::kFailedBesideKey;
      case ExportOutcome::nothing_yet:
        return words::kFailedNothing;
      case ExportOutcome::written:
      case ExportOutcome::failed:
        break;
    }
    return words::kFailedOther;
  };
  StaffButton again = button("again", "signs/again", words::kAgain, PlaceTapped{StaffPlace::sticks});
  again.main = true;
  return {picture("signs/look"), say(words::kFailedTitle), say(why()), {to_overview(), other_language(), again}};
}

ScreenView StaffViewer::view(const Staff& staff, const StaffFacts& facts, Moment now) const {
  const StaffScribe scribe(catalog_, places_, staff.language, facts);
  struct Shows {
    const StaffScribe& scribe;
    const Staff& staff;
    const StaffFacts& facts;
    Moment now;
    using Screen = decltype(ScreenView::screen);
    Screen operator()(const StaffAway&) const { return scribe.overview(0); }  // never shown
    Screen operator()(const StaffDoor& door) const { return scribe.door(door, staff, now); }
    Screen operator()(const StaffSetUp& setting) const { return scribe.set_up(setting); }
    Screen operator()(const StaffPinLost&) const { return scribe.pin_lost(); }
    Screen operator()(const StaffOverview&) const { return scribe.overview(staff.wrong_before); }
    Screen operator()(const StaffResults& results) const {
      return scribe.has_periods() ? Screen(scribe.results(results.page)) : Screen(scribe.no_results());
    }
    Screen operator()(const StaffPeriod& period) const {
      const ReleasedPeriod* in = scribe.released(period.number);
      return in ? Screen(scribe.period(*in, period.page)) : Screen(scribe.results(0));
    }
    Screen operator()(const StaffSticks&) const {
      return facts.sticks.empty() ? Screen(scribe.no_sticks()) : Screen(scribe.sticks());
    }
    Screen operator()(const StaffWriting&) const { return scribe.writing(); }
    Screen operator()(const StaffWritten& written) const { return scribe.written(written.outcome); }
  };
  ScreenView view{std::visit(Shows{scribe, staff, facts, now}, staff.state), staff.language, {}, {}, {}};
  if (facts.health.try_out) view.banner = scribe.say(keys::kTryOut);
  return view;
}

}  // namespace schoolpoort
