// The staff side with everything real but the glass: from a held corner to files on a stick.
#include <gtest/gtest.h>

#include "kiosk/app/staff_scenes.hpp"
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
    hall_.play();
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
  hall_.play();
  ASSERT_TRUE(shows<StaffWritten>());
  EXPECT_EQ(std::get<StaffWritten>(hall_.staff.staff().state).outcome, ExportOutcome::written);
  for (const char* file : {"results.csv", "visits.csv", "codebook.csv", "method.html"})
    EXPECT_TRUE(fs::exists(stick / "Schoolpoort" / file)) << file;
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
    return write_to_stick(job, folder_.path(), [&] { return looked++ == 0 ? before : after; });
  }
  Stick stick(std::uint64_t free = 1'000'000, bool writable = true) const {
    return {folder_.path(), "S", free, writable};
  }
  TestFolder folder_;
  fs::path written_;
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

TEST_F(WritingAStick, LeavesNoEmptyFolderAndTakesNothingAwayThatWasThere) {
  EXPECT_EQ(write({stick()}, {stick()}, false), ExportOutcome::failed);
  EXPECT_TRUE(fs::is_empty(folder_.path()));
  write_file(folder_.path() / "Schoolpoort" / "results.csv", "of last year");
  EXPECT_EQ(write({stick()}, {stick()}, false), ExportOutcome::failed);
  EXPECT_EQ(read_file(folder_.path() / "Schoolpoort" / "results.csv"), "of last year");
}

}  // namespace
}  // namespace schoolpoort
