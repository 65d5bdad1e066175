// The staff side with everything real but the glass: from a held corner to files on a stick.
#include <gtest/gtest.h>

#include "kiosk/app/settings_desk.hpp"
#include "kiosk/app/staff_scenes.hpp"
#include "kiosk/catalog/prediction_file.hpp"
#include "kiosk/core/next_campaign.hpp"
#include "kiosk/store/staff_pin.hpp"
#include "tests/app/hall.hpp"
#include "tests/support/sample_period.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;
using std::chrono::seconds;

/// A hall with somebody of staff in it.
class StaffHall : public testing::Test {
 protected:
  void hold_corner() { hall_.stage.drag(kCalm, {{1275, 5}, {1275, 6}, {1275, 5}}, Millis{1100}); }
  void touch(const std::string& scene, const std::string& target, Millis after = kCalm) {
    const Placed placed = find(scene, target);
    hall_.stage.touch(after, static_cast<float>(placed.x + placed.size.width / 2),
                      static_cast<float>(placed.y + placed.size.height / 2));
  }
  /// On the pad of this hall, where chance leaves the digits in their order.
  void type(const std::string& digits) {
    Staff staff;
    staff.language = {"nl-BE"};
    staff.state = StaffDoor{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "", false};
    const ScreenView view = StaffViewer(hall_.catalog, hall_.places).view(staff, {}, {});
    Millis after = kCalm;
    for (const char digit : digits) {
      const Placed placed = find_in(view, std::string("digit-") + digit);
      hall_.stage.touch(after, static_cast<float>(placed.x + placed.size.width / 2),
                        static_cast<float>(placed.y + placed.size.height / 2));
      after = Millis{200};
    }
  }
  void play() {
    hall_.stage.quit(kCalm);
    (void)hall_.play();
  }
  /// With the arrows from the first target to that one, and Enter.
  void walk_to(const std::string& scene, const std::string& target) {
    const Placed wanted = find(scene, target);
    const Settings& settings = hall_.catalog.settings;
    const Theme theme = theme_for(kScreen, settings.diagonal_inch, settings.viewing_distance_cm);
    std::vector<Placed> placed;
    for (const Scene& each : staff_scenes_in({"nl-BE"}, hall_.catalog, hall_.places))
      if (each.name == scene) placed = lay_out(each.view, theme, hall_.gallery).placed;
    for (const Placed& each : in_reading_order(placed, Direction::ltr)) {
      if (each.name == wanted.name) break;
      hall_.stage.key(kCalm, "Right");
    }
    hall_.stage.key(kCalm, "Return");
  }
  template <class S>
  bool shows() const {
    return std::holds_alternative<S>(hall_.staff.staff().state);
  }
  void choose_pin() { ASSERT_TRUE(store_pin(hall_.paths.staff_pin, "402615")); }
  void release_a_period() {
    hall_.session.settle();
    ASSERT_TRUE(hall_.box->close(sample_release(hall_.box->period()->number)));
    hall_.session.settle();
  }
  fs::path plug_in(const std::string& name) {
    const fs::path stick = hall_.folder.path() / "sticks" / name;
    fs::create_directories(stick);
    write_file(hall_.stick_places.mounts, "/dev/sdz1 " + stick.string() + " vfat rw 0 0\n");
    return stick;
  }

  Hall hall_;

 private:
  Placed find(const std::string& scene_name, const std::string& target) {
    for (const Scene& scene : staff_scenes_in({"nl-BE"}, hall_.catalog, hall_.places))
      if (scene.name == scene_name) return find_in(scene.view, target);
    ADD_FAILURE() << "no scene " << scene_name;
    return {};
  }
  Placed find_in(const ScreenView& view, const std::string& target) {
    const Settings& settings = hall_.catalog.settings;
    const Theme theme = theme_for(kScreen, settings.diagonal_inch, settings.viewing_distance_cm);
    for (const Placed& placed : lay_out(view, theme, hall_.gallery).placed)
      if (placed.name == target && (placed.kind == Placed::Kind::answer || placed.kind == Placed::Kind::button))
        return placed;
    ADD_FAILURE() << "no " << target;
    return {};
  }

 protected:
  void SetUp() override { fs::create_directories(hall_.places.school); }
};

TEST_F(StaffHall, AHeldCornerOpensTheDoorAndTheRightPinTheOverview) {
  choose_pin();
  hold_corner();
  type("402615");
  play();
  EXPECT_TRUE(shows<StaffOverview>());
}

TEST_F(StaffHall, AWrongPinStaysOutside) {
  choose_pin();
  hold_corner();
  type("402616");
  play();
  EXPECT_TRUE(shows<StaffDoor>());
  EXPECT_EQ(hall_.staff.staff().wrong, 1);
}

TEST_F(StaffHall, TheFirstStartChoosesAPin) {
  hold_corner();
  type("402615");
  type("402615");
  play();
  EXPECT_TRUE(shows<StaffOverview>());
  EXPECT_EQ(check_pin(hall_.paths.staff_pin, "402615"), PinVerdict::right);
}

TEST_F(StaffHall, ADamagedPinIsToldToWhoHoldsTheCornerOnly) {
  write_file(hall_.paths.staff_pin, "rubbish");
  hold_corner();
  play();
  EXPECT_TRUE(shows<StaffPinLost>());
}

TEST_F(StaffHall, TheCornerOfAQuestionOpensNothing) {
  choose_pin();
  hall_.touch(kCalm, "slide-welcome", "nl-BE");
  hold_corner();
  play();
  EXPECT_FALSE(hall_.staff.is_open());
}

TEST_F(StaffHall, ATapInTheCornerOpensNothing) {
  hall_.stage.touch(kCalm, 1275, 5);
  play();
  EXPECT_FALSE(hall_.staff.is_open());
}

TEST_F(StaffHall, TheDoorGoesByItselfAndTheSlidesAreThereForTheNextVisitor) {
  choose_pin();
  hold_corner();
  hall_.touch(seconds{25}, "slide-welcome", "nl-BE");
  play();
  EXPECT_FALSE(hall_.staff.is_open());
  EXPECT_TRUE(std::holds_alternative<Asking>(hall_.session.kiosk().state));
}

TEST_F(StaffHall, NobodyIsAskedAnythingWhileStaffIsInside) {
  choose_pin();
  hold_corner();
  type("402615");
  hall_.touch(kCalm, "slide-welcome", "nl-BE");  // where a language would be
  play();
  EXPECT_TRUE(std::holds_alternative<Attract>(hall_.session.kiosk().state));
}

TEST_F(StaffHall, CleaningLocksTheGlass) {
  choose_pin();
  hold_corner();
  type("402615");
  touch("staff-3-overview", "clean");
  play();
  EXPECT_FALSE(hall_.staff.is_open());
  EXPECT_TRUE(std::holds_alternative<Cleaning>(hall_.session.kiosk().state));
}

TEST_F(StaffHall, ResultsOpenAfterThinkingTwiceAndNeverAskAgain) {
  choose_pin();
  release_a_period();
  hold_corner();
  type("402615");
  touch("staff-3-overview", "results");
  touch("staff-4-results", "period-2");  // the second of the list: here the first period, the second is open
  touch("staff-5-predict", "without");
  touch("staff-5-predict-without", "really");
  play();
  ASSERT_TRUE(shows<StaffReading>());
  EXPECT_TRUE(std::holds_alternative<Wheel>(std::get<StaffReading>(hall_.staff.staff().state).reading.page));
  const auto kept = read_predictions(hall_.places.school);
  ASSERT_TRUE(kept);
  EXPECT_EQ(*kept, (std::vector<Prediction>{{1, true, {}}}));
}

TEST_F(StaffHall, AnOpenPeriodAsksForItsPrediction) {
  choose_pin();
  hold_corner();
  type("402615");
  touch("staff-3-overview", "results");
  touch("staff-4-results", "period-3");  // the first of the list: here the first period
  touch("staff-5-predict", "of-ten-7");
  play();
  ASSERT_TRUE(shows<StaffReading>());
  const auto& now = std::get<Predicting>(std::get<StaffReading>(hall_.staff.staff().state).reading.page);
  EXPECT_FALSE(now.over);
  EXPECT_EQ(now.yes_of_ten, (std::map<ItemId, int>{{now.items.front(), 7}}));
}

TEST_F(StaffHall, APredictionThatCannotBeReadIsNeverAskedAgain) {
  choose_pin();
  release_a_period();
  write_file(hall_.places.school / "predictions.toml", "rubbish");
  hold_corner();
  type("402615");
  touch("staff-3-overview", "results");
  touch("staff-4-results", "period-2");
  play();
  ASSERT_TRUE(shows<StaffReading>());
  EXPECT_TRUE(std::holds_alternative<Wheel>(std::get<StaffReading>(hall_.staff.staff().state).reading.page));
}

TEST_F(StaffHall, AnExportIsOnTheStickWhenTheScreenSaysSo) {
  choose_pin();
  release_a_period();
  const fs::path stick = plug_in("DIRECTIE");
  hold_corner();
  type("402615");
  touch("staff-3-overview", "export");
  // The stick's place is the first of the list.
  touch("staff-6-sticks", "/media/school/DIRECTIE");
  hall_.stage.until(Millis{100}, [&] { return hall_.written.load(); });
  hall_.stage.quit(seconds{10});
  (void)hall_.play();
  ASSERT_TRUE(shows<StaffWritten>());
  EXPECT_EQ(std::get<StaffWritten>(hall_.staff.staff().state).outcome, ExportOutcome::written);
  for (const char* file : {"results.csv", "visits.csv", "codebook.csv", "results.xlsx", "results.sav", "LEES-MIJ.txt",
                           "datapackage.json", "method.html", "method.pdf", "report.html", "report.pdf"})
    EXPECT_TRUE(fs::exists(stick / "Schoolpoort" / "Schoolpoort" / "2026-09-01_2026-09-21" / file)) << file;
  EXPECT_EQ(read_file(hall_.places.school / "last-export.txt"), "2026-09-01\n");
}

TEST_F(StaffHall, WithoutAReleasedPeriodNothingIsWritten) {
  choose_pin();
  const fs::path stick = plug_in("DIRECTIE");
  hold_corner();
  type("402615");
  touch("staff-3-overview", "export");
  touch("staff-6-sticks", "/media/school/DIRECTIE");
  play();
  ASSERT_TRUE(shows<StaffWritten>());
  EXPECT_EQ(std::get<StaffWritten>(hall_.staff.staff().state).outcome, ExportOutcome::nothing_yet);
  EXPECT_TRUE(fs::is_empty(stick));
}

TEST_F(StaffHall, WhereTheKeyLiesNothingIsWritten) {
  choose_pin();
  release_a_period();
  hall_.sticks_lie_apart = false;
  const fs::path stick = plug_in("KEY");
  hold_corner();
  type("402615");
  touch("staff-3-overview", "export");
  touch("staff-6-sticks", "/media/school/DIRECTIE");
  play();
  ASSERT_TRUE(shows<StaffWritten>());
  EXPECT_EQ(std::get<StaffWritten>(hall_.staff.staff().state).outcome, ExportOutcome::beside_key);
  EXPECT_TRUE(fs::is_empty(stick));
}

TEST_F(StaffHall, AHandThatLeansOnTheCornerOpensNothing) {
  choose_pin();
  hall_.stage.lean(kCalm, {{1275, 5}, {1240, 30}, {1260, 60}}, seconds{6});
  play();
  EXPECT_FALSE(hall_.staff.is_open());
}

TEST_F(StaffHall, ThreeKeysOpenTheDoorAndTheDigitsOfTheKeyboardThePin) {
  choose_pin();
  for (const char* key : {"F1", "F2", "F3"}) hall_.stage.key(kCalm, key);
  for (const char* key : {"4", "0", "Keypad 2", "6", "1", "5"}) hall_.stage.key(kCalm, key);
  play();
  EXPECT_TRUE(shows<StaffOverview>());
}

TEST_F(StaffHall, OtherKeysOpenNothing) {
  choose_pin();
  for (const char* key : {"F1", "F3", "F2", "F2", "F3"}) hall_.stage.key(Millis{700}, key);
  hall_.stage.key(kCalm, "F1");
  hall_.stage.key(kCalm, "F2");
  hall_.stage.key(seconds{6}, "F3");
  play();
  EXPECT_FALSE(hall_.staff.is_open());
}

TEST_F(StaffHall, AWholeExportNeedsNoFinger) {
  choose_pin();
  release_a_period();
  const fs::path stick = plug_in("DIRECTIE");
  for (const char* key : {"F1", "F2", "F3", "4", "0", "2", "6", "1", "5"}) hall_.stage.key(kCalm, key);
  // The overview points at its first tile: one further lies the stick. There the first stick is pointed at.
  walk_to("staff-3-overview", "export");
  walk_to("staff-6-sticks", "/media/school/DIRECTIE");
  hall_.stage.until(Millis{100}, [&] { return hall_.written.load(); });
  hall_.stage.quit(seconds{10});
  (void)hall_.play();
  ASSERT_TRUE(shows<StaffWritten>());
  EXPECT_EQ(std::get<StaffWritten>(hall_.staff.staff().state).outcome, ExportOutcome::written);
  EXPECT_TRUE(fs::exists(stick / "Schoolpoort" / "results.csv"));
}

TEST_F(StaffHall, ASettingIsSavedInTheSchoolsFolderAndTheKioskBeginsAnewWithIt) {
  choose_pin();
  write_file(hall_.places.school / "settings.toml", "# ours\nstrip_tiles = 4\n");
  hold_corner();
  type("402615");
  touch("staff-3-overview", "settings");
  touch("staff-8-settings", "staff_set_pupils");
  touch("staff-8-pupils", "hundreds-less");  // where less lies, more lies beside it on the same row
  touch("staff-8-pupils-none", "hundreds-more");
  touch("staff-8-pupils", "save");
  touch("staff-8-settings-saved", "overview");
  touch("staff-3-overview", "leave");
  hall_.stage.quit(kCalm);
  EXPECT_EQ(hall_.play(), Show::End::settings_changed);
  const std::string text = read_file(hall_.places.school / "settings.toml");
  EXPECT_TRUE(text.starts_with("# ours\nstrip_tiles = 4\n")) << text;
  EXPECT_EQ(read_catalog(hall_.places).settings.pupils, 100);
  EXPECT_EQ(read_file(hall_.places.school / "settings.toml.before"), "# ours\nstrip_tiles = 4\n");
}

TEST_F(StaffHall, TheLastChangeIsTakenBackAndOnceMorePutBack) {
  const Places& places = hall_.places;
  Settings before = hall_.catalog.settings, after = before;
  after.pupils = 300;
  EXPECT_FALSE(read_basis(places, {}, {}).can_undo);
  EXPECT_EQ(save({before, after, {}}, places), SettingsOutcome::saved);
  EXPECT_TRUE(read_basis(places, {}, {}).can_undo);
  EXPECT_EQ(undo(places), SettingsOutcome::undone);
  EXPECT_EQ(read_basis(places, {}, {}).settings.pupils, 0);
  EXPECT_EQ(undo(places), SettingsOutcome::undone);
  EXPECT_EQ(read_basis(places, {}, {}).settings.pupils, 300);
}

TEST_F(StaffHall, ADamagedSettingsFileIsNotWrittenOver) {
  write_file(hall_.places.school / "settings.toml", "idle_seconds = [[[");
  Settings before = hall_.catalog.settings, after = before;
  after.pupils = 300;
  EXPECT_EQ(save({before, after, {}}, hall_.places), SettingsOutcome::unreadable);
  EXPECT_EQ(read_file(hall_.places.school / "settings.toml"), "idle_seconds = [[[");
}

TEST_F(StaffHall, ANewPeriodBeginsAfterTheOneThatRunsWhichKeepsItsQuestions) {
  hall_.session.settle();
  const Period open = *hall_.box->period();
  const SettingsBasis basis = read_basis(hall_.places, open, hall_.stage.today());
  EXPECT_EQ(basis.earliest, open.end);
  CampaignDraft draft = first_draft(basis);
  draft = switched(draft, basis, {"R3"});
  Settings after = basis.settings;
  after.periods.push_back({id_of(draft), draft.start, last_day(draft)});
  EXPECT_EQ(save({basis.settings, after, campaign_of(draft, basis)}, hall_.places), SettingsOutcome::saved);
  const Catalog anew = read_catalog(hall_.places);
  EXPECT_TRUE(anew.school_faults.empty()) << anew.school_faults[0].text();
  ASSERT_EQ(anew.settings.periods.size(), 1U);
  EXPECT_EQ(anew.settings.periods[0].start, open.end);
  EXPECT_EQ(hall_.box->period()->form, open.form);
  const auto next = read_basis(hall_.places, open, hall_.stage.today());
  EXPECT_GT(next.earliest, anew.settings.periods[0].last);
}

TEST_F(StaffHall, ALogoComesFromAStickAndOnlyOneStays) {
  const fs::path stick = plug_in("DIRECTIE");
  fs::copy_file(picture_file(hall_.places, PictureId{"signs/logo"}), stick / "LOGO.SVG");
  write_file(stick / "logo.png", "no picture");
  const auto can = [](const fs::path& file) { return file.extension() != ".png"; };
  const std::vector<std::string> found = logos_in({stick});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(take_logo(found[1], hall_.places, can), SettingsOutcome::not_saved);
  EXPECT_EQ(take_logo(found[0], hall_.places, can), SettingsOutcome::saved);
  EXPECT_EQ(logo_file(hall_.places), hall_.places.school / "logo.svg");
  EXPECT_EQ(take_logo("", hall_.places, can), SettingsOutcome::saved);
  EXPECT_TRUE(logo_file(hall_.places).empty());
}

/// A stick whose table says what the test wants, over a real folder.
class WritingAStick : public testing::Test {
 protected:
  ExportOutcome write(std::vector<Stick> before, std::vector<Stick> after, bool works) {
    int looked = 0;
    const ExportJob job{1000, [&](const fs::path& folder) -> Result<Done> {
                          written_ = folder;
                          fs::create_directories(folder);
                          if (works) return Done{};
                          return Error{"stick", "", "fails"};
                        }};
    const auto let_go = [this](const std::filesystem::path&) {
      return lets_go_ ? Result<Done>(Done{}) : Error{"stick", "", "is in use"};
    };
    return write_to_stick(job, folder_.path(), {[&] { return looked++ == 0 ? before : after; }, let_go});
  }
  Stick stick(std::uint64_t free = 1'000'000, bool writable = true) const {
    return {folder_.path(), "S", free, writable};
  }
  TestFolder folder_;
  fs::path written_;
  bool lets_go_ = true;
};

TEST_F(WritingAStick, GoesWellWhereTheStickIsStillThere) {
  EXPECT_EQ(write({stick()}, {stick()}, true), ExportOutcome::written);
  EXPECT_EQ(written_, folder_.path() / "Schoolpoort");
}

TEST_F(WritingAStick, NamesWhatIsWrongBeforeItBegins) {
  EXPECT_EQ(write({}, {}, true), ExportOutcome::gone);
  EXPECT_EQ(write({stick(1'000'000, false)}, {}, true), ExportOutcome::read_only);
  EXPECT_EQ(write({stick(2000)}, {}, true), ExportOutcome::full);
  EXPECT_TRUE(written_.empty());
}

TEST_F(WritingAStick, NamesWhatWentWrongUnderWay) {
  EXPECT_EQ(write({stick()}, {}, false), ExportOutcome::gone);
  EXPECT_EQ(write({stick()}, {}, true), ExportOutcome::gone);
  EXPECT_EQ(write({stick()}, {stick(1'000'000, false)}, false), ExportOutcome::read_only);
  EXPECT_EQ(write({stick()}, {stick(3)}, false), ExportOutcome::full);
  EXPECT_EQ(write({stick()}, {stick()}, false), ExportOutcome::failed);
}

TEST_F(WritingAStick, MayNotBePulledOutWhereItIsNotLetGo) {
  lets_go_ = false;
  EXPECT_EQ(write({stick()}, {stick()}, true), ExportOutcome::still_held);
  EXPECT_EQ(write({stick()}, {}, true), ExportOutcome::gone) << "nothing to let go";
}

TEST_F(WritingAStick, LeavesNoEmptyFolderAndTakesNothingAwayThatWasThere) {
  EXPECT_EQ(write({stick()}, {stick()}, false), ExportOutcome::failed);
  EXPECT_TRUE(fs::is_empty(folder_.path()));
  write_file(folder_.path() / "Schoolpoort" / "results.csv", "of last year");
  EXPECT_EQ(write({stick()}, {stick()}, false), ExportOutcome::failed);
  EXPECT_EQ(read_file(folder_.path() / "Schoolpoort" / "results.csv"), "of last year");
}

}  // namespace
}  // namespace schoolpoort
