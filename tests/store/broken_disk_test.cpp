// The disk fails at any step of a save, stops, or loses power: no confirmed answer is lost, no box is lost.

#include "tests/store/faulty_disk.hpp"

namespace schoolpoort {
namespace {

using Event = FaultyDisk::Event;

BoxContents counted(Count count) {
  BoxContents contents = sample_contents(1);
  contents.tally.visits[0][0] = count;
  return contents;
}
Count count_of(const Box& box) { return box.contents().tally.visits[0][0]; }

// All files of a home at one moment, and a home made of them.
struct Snapshot {
  std::map<std::filesystem::path, std::string> files;

  static Snapshot of(const SealedHome& home) {
    Snapshot now;
    for (const auto& path : {home.database(), journal(home), home.keys()})
      if (std::filesystem::exists(path)) now.files[path.filename()] = bytes_of(path);
    return now;
  }
  static Snapshot after_a_power_cut(const SealedHome& home, const FaultyDisk& disk) {
    Snapshot now;
    for (const auto& [path, bytes] : disk.synced())
      if (path.parent_path() == home.database().parent_path()) now.files[path.filename()] = bytes;
    now.files[home.keys().filename()] = bytes_of(home.keys());  // each of its writes is synced at once
    return now;
  }
  static std::filesystem::path journal(const SealedHome& home) { return home.database().string() + "-journal"; }
  void put_into(const SealedHome& home) const {
    std::filesystem::create_directories(home.database().parent_path());
    std::filesystem::create_directories(home.place().key_folder);
    for (const auto& [name, bytes] : files)
      write_bytes((name == "box.key" ? home.place().key_folder : home.database().parent_path()) / name, bytes);
  }
};

void expect_opens_with(const Snapshot& snapshot, Count confirmed, Count under_way, const std::string& when) {
  const SealedHome other;
  snapshot.put_into(other);
  const auto box = other.try_open();
  ASSERT_TRUE(box) << when << ": " << box.error().text();
  EXPECT_TRUE((*box)->remarks().empty()) << when << ": " << (*box)->remarks()[0].text();
  EXPECT_TRUE(count_of(**box) == confirmed || count_of(**box) == under_way) << when << ": " << count_of(**box);
  EXPECT_TRUE((*box)->save(counted(9))) << when;
}

// What a kill and what a power cut would leave before each step.
struct Moments {
  std::vector<Snapshot> killed, cut;
};

std::string step_name(auto number) { return "step " + std::to_string(number); }

struct BrokenDisk : testing::Test {
  std::unique_ptr<Box> open_counting(Count count) {
    auto box = home.open();
    EXPECT_TRUE(box->begin(sample_period(1)) && box->save(counted(count)));
    return box;
  }
  int steps_of_a_save(Box& box, Count count) {
    int steps = 0;
    disk.hook = [&](const Event&) { return ++steps, SQLITE_OK; };
    EXPECT_TRUE(box.save(counted(count)));
    disk.hook = [](const Event&) { return SQLITE_OK; };
    return steps;
  }
  Moments moments_of(const SealedHome& which, const std::function<void()>& what) {
    Moments moments;
    disk.hook = [&](const Event& event) {
      if (event.file.parent_path() == which.database().parent_path()) {
        moments.killed.push_back(Snapshot::of(which));
        moments.cut.push_back(Snapshot::after_a_power_cut(which, disk));
      }
      return SQLITE_OK;
    };
    what();
    mend();
    return moments;
  }
  void fail_at(int step, int code, bool for_ever) {
    disk.hook = [step, code, for_ever, now = 0](const Event&) mutable {
      ++now;
      return now == step || (for_ever && now > step) ? code : SQLITE_OK;
    };
  }
  void mend() {
    disk.hook = [](const Event&) { return SQLITE_OK; };
  }

  FaultyDisk disk;
  SealedHome home;
};

TEST_F(BrokenDisk, SaveThatFailsAtAnyStepLeavesTheBoxBeforeAndARetryWorks) {
  auto box = open_counting(1);
  const int steps = steps_of_a_save(*box, 1);
  ASSERT_GE(steps, 6);
  for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC})
    for (int step = 1; step <= steps; ++step) {
      const std::string when = step_name(step) + ", code " + std::to_string(code);
      const Count before = count_of(*box);
      fail_at(step, code, true);
      const auto saved = box->save(counted(static_cast<Count>(before + 1)));
      EXPECT_FALSE(saved) << when;
      EXPECT_EQ(count_of(*box), before) << when;
      mend();
      ASSERT_TRUE(box->save(counted(static_cast<Count>(before + 1)))) << when;
      box = home.reopen(std::move(box));
      ASSERT_EQ(count_of(*box), before + 1) << when;
      ASSERT_TRUE(box->remarks().empty()) << when << ": " << box->remarks()[0].text();
    }
}

TEST_F(BrokenDisk, OneFaultEndsInDoneOrInTheBoxBeforeNeverInBetween) {
  auto box = open_counting(1);
  const int steps = steps_of_a_save(*box, 1);
  for (int step = 1; step <= steps; ++step) {
    const Count before = count_of(*box);
    fail_at(step, SQLITE_IOERR_WRITE, false);
    const bool saved{box->save(counted(static_cast<Count>(before + 1)))};
    mend();
    const Count now = count_of(*box);
    EXPECT_EQ(now, saved ? before + 1 : before) << step_name(step);
    box = home.reopen(std::move(box));
    ASSERT_EQ(count_of(*box), now) << step_name(step);
    ASSERT_TRUE(box->remarks().empty()) << step_name(step);
  }
}

TEST_F(BrokenDisk, KioskThatIsSwitchedOffAfterAFailedSaveFindsTheConfirmedBox) {
  auto box = open_counting(1);
  const int steps = steps_of_a_save(*box, 1);
  for (int step = 1; step <= steps; ++step) {
    fail_at(step, SQLITE_IOERR_WRITE, true);
    EXPECT_FALSE(box->save(counted(2)));
    mend();
    expect_opens_with(Snapshot::of(home), 1, 2, step_name(step) + ", killed");
    expect_opens_with(Snapshot::after_a_power_cut(home, disk), 1, 2, step_name(step) + ", power cut");
    ASSERT_TRUE(box->save(counted(1)));
  }
}

TEST_F(BrokenDisk, PowerCutAtAnyStepOfASaveLosesNothingConfirmed) {
  const auto box = open_counting(1);
  const Moments moments = moments_of(home, [&] { EXPECT_TRUE(box->save(counted(2))); });
  ASSERT_GE(moments.killed.size(), 6u);
  for (std::size_t step = 0; step < moments.killed.size(); ++step) {
    expect_opens_with(moments.killed[step], 1, 2, step_name(step) + ", killed");
    expect_opens_with(moments.cut[step], 1, 2, step_name(step) + ", power cut");
  }
  expect_opens_with(Snapshot::after_a_power_cut(home, disk), 2, 2, "power cut once it was confirmed");
}

TEST_F(BrokenDisk, PowerCutAtAnyStepOfClosingReleasesAllOrNothing) {
  const auto box = open_counting(1);
  const Moments moments = moments_of(home, [&] { EXPECT_TRUE(box->close(sample_release(1))); });
  ASSERT_GE(moments.cut.size(), 6u);
  for (std::size_t step = 0; step < moments.cut.size(); ++step) {
    const SealedHome other;
    moments.cut[step].put_into(other);
    const auto found = other.open();
    EXPECT_TRUE(found->remarks().empty()) << step_name(step);
    const auto released = *found->released();
    EXPECT_EQ(found->period().has_value(), released.empty()) << step_name(step);
    EXPECT_EQ(count_of(*found), released.empty() ? 1 : 0) << step_name(step);
    EXPECT_TRUE(released.empty() || released[0].release == sample_release(1)) << step_name(step);
  }
}

// The journal of a save may be gone from the system's memory but still be on the disk. A start that trusted what it
// read and wiped the other key would lose the box to a power cut right after.
TEST_F(BrokenDisk, PowerCutWhileStartingAfterAKilledSaveLosesNoBox) {
  int steps = 0;
  {
    const auto box = open_counting(1);
    steps = steps_of_a_save(*box, 1);
  }
  for (int killed_at = 1; killed_at <= steps; ++killed_at) {
    const SealedHome fresh;
    auto box = fresh.open();
    ASSERT_TRUE(box->begin(sample_period(1)) && box->save(counted(1)));
    fail_at(killed_at, SQLITE_IOERR_WRITE, true);
    EXPECT_FALSE(box->save(counted(2)));
    box.reset();
    Moments moments = moments_of(fresh, [&] { box = fresh.open(); });
    moments.cut.push_back(Snapshot::after_a_power_cut(fresh, disk));
    for (std::size_t step = 0; step < moments.cut.size(); ++step)
      expect_opens_with(moments.cut[step], 1, 2,
                        "killed at " + step_name(killed_at) + ", start cut at " + step_name(step));
  }
}

TEST_F(BrokenDisk, FailedBeginLeavesNoPeriodOrAWholeOne) {
  auto box = home.open();
  int steps = 0;
  disk.hook = [&](const Event&) { return ++steps, SQLITE_OK; };
  ASSERT_TRUE(box->begin(sample_period(1)));
  for (int step = 1; step <= steps; ++step) {
    const SealedHome fresh;
    mend();
    box = fresh.open();
    fail_at(step, SQLITE_FULL, true);
    EXPECT_FALSE(box->begin(sample_period(1))) << step_name(step);
    EXPECT_FALSE(box->period()) << step_name(step);
    mend();
    box = fresh.reopen(std::move(box));
    if (!box->period()) {
      EXPECT_TRUE(box->begin(sample_period(1))) << step_name(step);
    }
    EXPECT_EQ(box->period(), sample_period(1)) << step_name(step);
  }
}

TEST_F(BrokenDisk, StartOnAFullDiskStillShowsWhatIsThere) {
  auto box = open_counting(5);
  box.reset();
  fail_at(1, SQLITE_FULL, true);
  box = home.open();
  EXPECT_EQ(count_of(*box), 5);
  EXPECT_FALSE(box->save(counted(6)));
  mend();
  EXPECT_TRUE(box->save(counted(6)));
  box = home.reopen(std::move(box));
  EXPECT_EQ(count_of(*box), 6);
}

TEST_F(BrokenDisk, FullDiskIsSaidWithARemedy) {
  const auto box = open_counting(1);
  fail_at(1, SQLITE_FULL, true);
  const auto saved = box->save(counted(2));
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().thing, home.database());
  EXPECT_EQ(saved.error().remedy, "The disk is full: make room on it.");
}

}  // namespace
}  // namespace schoolpoort
