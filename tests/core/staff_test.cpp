// The staff side as stories.
#include "kiosk/core/staff.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace schoolpoort {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

/// Someone before the kiosk, and a world that answers as it is told to.
class StaffStory {
 public:
  PinKept kept = PinKept::kept;
  std::string pin = "402615";
  bool disk_is_well = true;
  std::vector<std::string> checked, stored, exported;
  int cleanings = 0;

  StaffStory& hold_corner() { return feed(DoorHeld{kept}); }
  StaffStory& type(const std::string& digits) {
    for (const char digit : digits) touch(DigitTapped{digit - '0'});
    return *this;
  }
  StaffStory& enter() { return hold_corner().type(pin); }
  StaffStory& touch(const StaffEvent& event) { return feed(StaffTouched{}).feed(event); }
  StaffStory& wait(Millis time) {
    now_ += time;
    return feed(StaffTimePassed{});
  }
  StaffStory& feed(const StaffEvent& event) {
    StaffStep next = step({rules_, [this] { return scrambled(); }}, std::move(staff_), event, now_);
    staff_ = std::move(next.staff);
    for (const StaffEffect& effect : next.effects) carry_out(effect);
    return *this;
  }
  template <class S>
  bool shows() const {
    return std::holds_alternative<S>(staff_.state);
  }
  template <class S>
  const S& screen() const {
    return std::get<S>(staff_.state);
  }
  const Staff& staff() const { return staff_; }
  Moment now() const { return now_; }

 private:
  DigitOrder scrambled() {
    std::ranges::rotate(order_, order_.begin() + 3);
    return order_;
  }
  void carry_out(const StaffEffect& effect) {
    if (const auto* check = std::get_if<CheckPin>(&effect)) {
      checked.push_back(check->pin);
      feed(PinChecked{check->pin == pin ? PinVerdict::right : PinVerdict::wrong});
    }
    if (const auto* store = std::get_if<StorePin>(&effect)) {
      if (disk_is_well) stored.push_back(store->pin);
      feed(PinStored{disk_is_well});
    }
    if (const auto* written = std::get_if<ExportTo>(&effect)) exported.push_back(written->folder);
    if (std::holds_alternative<LockForCleaning>(effect)) ++cleanings;
  }

  StaffRules rules_;
  DigitOrder order_{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  Staff staff_{.language = {"nl-BE"}};
  Moment now_{Millis{1'000'000}};
};

TEST(Staff, ARightPinOpensTheOverview) {
  StaffStory story;
  story.enter();
  EXPECT_TRUE(story.shows<StaffOverview>());
  EXPECT_EQ(story.checked, std::vector<std::string>{"402615"});
}

TEST(Staff, AWrongPinScramblesThePadAndAsksAgain) {
  StaffStory story;
  story.hold_corner();
  const DigitOrder pad = story.screen<StaffDoor>().pad;
  story.type("111111");
  ASSERT_TRUE(story.shows<StaffDoor>());
  EXPECT_TRUE(story.screen<StaffDoor>().refused);
  EXPECT_EQ(story.screen<StaffDoor>().typed, "");
  EXPECT_NE(story.screen<StaffDoor>().pad, pad);
  story.type("402615");
  EXPECT_TRUE(story.shows<StaffOverview>());
}

TEST(Staff, ADigitCanBeTakenBack) {
  StaffStory story;
  story.hold_corner().type("4027").touch(DigitTakenBack{}).type("615");
  EXPECT_TRUE(story.shows<StaffOverview>());
}

TEST(Staff, TakingBackNothingIsNoHarm) {
  StaffStory story;
  story.hold_corner().touch(DigitTakenBack{}).type("402615");
  EXPECT_TRUE(story.shows<StaffOverview>());
}

TEST(Staff, WaitsGrowAndEndSomewhere) {
  const std::vector<int> expected{0, 0, 0, 5, 15, 60, 300, 300, 300};
  for (int wrong = 0; wrong < 9; ++wrong)
    EXPECT_EQ(wait_after(wrong), seconds{expected[static_cast<std::size_t>(wrong)]}) << wrong;
}

TEST(Staff, TheDoorIsDeafWhileItWaitsAndHearsAfterwards) {
  StaffStory story;
  story.hold_corner().type("111111").type("222222").type("333333");
  EXPECT_EQ(story.checked.size(), 3U);
  story.type("402615");
  EXPECT_TRUE(story.shows<StaffDoor>());
  EXPECT_EQ(story.checked.size(), 3U);
  story.wait(seconds{5}).type("402615");
  EXPECT_TRUE(story.shows<StaffOverview>());
}

TEST(Staff, LeavingTheDoorDoesNotShortenTheWait) {
  StaffStory story;
  story.hold_corner().type("111111").type("222222").type("333333").touch(LeaveTapped{});
  story.hold_corner().type("402615");
  EXPECT_TRUE(story.shows<StaffDoor>());
}

TEST(Staff, ARightPinMakesTheNextMistakeCheapAgainAndTellsOfTheOnesBefore) {
  StaffStory story;
  story.hold_corner().type("111111").type("222222").type("402615");
  EXPECT_EQ(story.staff().wrong_before, 2);
  story.touch(LeaveTapped{}).hold_corner().type("111111").type("402615");
  EXPECT_TRUE(story.shows<StaffOverview>());
}

TEST(Staff, AnHourOfGuessingTriesSeventeenPins) {
  StaffStory story;
  story.pin = "none";
  const Moment end = story.now() + hours{1};
  while (story.now() < end) {
    if (story.shows<StaffAway>()) story.hold_corner();
    story.type("111111").wait(Millis{500});
  }
  EXPECT_EQ(story.checked.size(), 17U);
}

TEST(Staff, AtTheFirstStartThePinIsChosenTwice) {
  StaffStory story;
  story.kept = PinKept::none;
  story.hold_corner().type("402615");
  EXPECT_TRUE(story.stored.empty());
  story.type("402615");
  EXPECT_EQ(story.stored, std::vector<std::string>{"402615"});
  EXPECT_TRUE(story.shows<StaffOverview>());
}

TEST(Staff, TwoDifferentPinsBeginAgain) {
  StaffStory story;
  story.kept = PinKept::none;
  story.hold_corner().type("402615").type("402616");
  EXPECT_TRUE(story.stored.empty());
  EXPECT_EQ(story.screen<StaffSetUp>().remark, StaffSetUp::Remark::differs);
  story.type("402616").type("402616");
  EXPECT_EQ(story.stored, std::vector<std::string>{"402616"});
}

TEST(Staff, APinThatEveryoneTriesFirstIsNotTaken) {
  for (const char* easy : {"111111", "123456", "987654"}) EXPECT_TRUE(is_too_easy(easy)) << easy;
  for (const char* fine : {"402615", "112233", "135790"}) EXPECT_FALSE(is_too_easy(fine)) << fine;
  StaffStory story;
  story.kept = PinKept::none;
  story.hold_corner().type("123456");
  EXPECT_EQ(story.screen<StaffSetUp>().remark, StaffSetUp::Remark::too_easy);
  EXPECT_EQ(story.screen<StaffSetUp>().first, "");
}

TEST(Staff, APinThatCannotBeStoredIsAskedAgain) {
  StaffStory story;
  story.kept = PinKept::none;
  story.disk_is_well = false;
  story.hold_corner().type("402615").type("402615");
  EXPECT_EQ(story.screen<StaffSetUp>().remark, StaffSetUp::Remark::not_kept);
}

TEST(Staff, ADamagedPinOpensNothing) {
  StaffStory story;
  story.kept = PinKept::damaged;
  story.hold_corner().type("402615");
  EXPECT_TRUE(story.shows<StaffPinLost>());
  EXPECT_TRUE(story.checked.empty());
}

TEST(Staff, WhoHeldTheCornerByAccidentSeesTheSlidesAgainAfterTwentySeconds) {
  StaffStory story;
  story.hold_corner().wait(seconds{19});
  EXPECT_TRUE(story.shows<StaffDoor>());
  story.wait(seconds{1});
  EXPECT_TRUE(story.shows<StaffAway>());
}

TEST(Staff, TwoMinutesWithoutATouchEndIt) {
  StaffStory story;
  story.enter().touch(PlaceTapped{StaffPlace::results}).wait(seconds{119});
  EXPECT_TRUE(story.shows<StaffResults>());
  story.feed(StaffTouched{}).wait(seconds{119});
  EXPECT_TRUE(story.shows<StaffResults>());
  story.wait(seconds{1});
  EXPECT_TRUE(story.shows<StaffAway>());
}

TEST(Staff, NothingOfAnOldVisitOpensTheDoorForTheNext) {
  StaffStory story;
  story.hold_corner().type("40261").wait(seconds{20}).hold_corner().type("5");
  EXPECT_TRUE(story.shows<StaffDoor>());
  EXPECT_TRUE(story.checked.empty());
}

TEST(Staff, APeriodIsReadPageByPageAndTheWayBackLeadsToTheList) {
  StaffStory story;
  story.enter().touch(PlaceTapped{StaffPlace::results}).touch(PeriodTapped{2}).touch(StaffPageTapped{3});
  EXPECT_EQ(story.screen<StaffPeriod>().number, 2);
  EXPECT_EQ(story.screen<StaffPeriod>().page, 3);
  story.touch(PlaceTapped{StaffPlace::results});
  EXPECT_TRUE(story.shows<StaffResults>());
}

TEST(Staff, AnExportIsWrittenWithoutHasteAndTold) {
  StaffStory story;
  story.enter().touch(PlaceTapped{StaffPlace::sticks}).touch(StickTapped{"/media/STICK"});
  EXPECT_EQ(story.exported, std::vector<std::string>{"/media/STICK"});
  story.touch(LeaveTapped{}).wait(hours{1});
  EXPECT_TRUE(story.shows<StaffWriting>());
  story.feed(ExportEnded{ExportOutcome::written}).wait(seconds{119});
  EXPECT_EQ(story.screen<StaffWritten>().outcome, ExportOutcome::written);
}

TEST(Staff, ASecondTapOnAStickWritesOnce) {
  StaffStory story;
  story.enter().touch(PlaceTapped{StaffPlace::sticks}).touch(StickTapped{"/a"}).touch(StickTapped{"/a"});
  EXPECT_EQ(story.exported.size(), 1U);
}

TEST(Staff, CleaningLocksTheGlassAndLeaves) {
  StaffStory story;
  story.enter().touch(CleaningTapped{});
  EXPECT_EQ(story.cleanings, 1);
  EXPECT_TRUE(story.shows<StaffAway>());
}

TEST(Staff, EveryScreenChangesItsLanguageAndKeepsWhatWasTyped) {
  StaffStory story;
  story.hold_corner().type("4026").touch(StaffLanguageTapped{{"fr-BE"}}).type("15");
  EXPECT_TRUE(story.shows<StaffOverview>());
  EXPECT_EQ(story.staff().language, LanguageTag{"fr-BE"});
}

TEST(Staff, ANewScreenIsKnownAsSuchButATypedDigitIsNone) {
  StaffStory story;
  story.hold_corner();
  const Moment since = story.staff().screen_since;
  story.wait(seconds{1}).type("40261");
  EXPECT_EQ(story.staff().screen_since, since);
  story.type("5");
  EXPECT_EQ(story.staff().screen_since, story.now());
}

TEST(Staff, NothingIsHeardWhileNobodyIsThere) {
  StaffStory story;
  story.type("402615").touch(PlaceTapped{StaffPlace::results}).touch(StickTapped{"/a"}).touch(CleaningTapped{});
  EXPECT_TRUE(story.shows<StaffAway>());
  EXPECT_TRUE(story.checked.empty() && story.exported.empty() && story.cleanings == 0);
}

}  // namespace
}  // namespace schoolpoort
