// Every call to the system that a start, a save, a beginning or a closing makes fails once, or from then on, in every
// way it can: the box says a plain Error or goes on, holds what it held before or after, and loses nothing it
// confirmed.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <iostream>

#include "kiosk/store/store.hpp"
#include "tests/power/storage_calls.hpp"
#include "tests/power/story.hpp"
#include "tests/support/place.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;
using Kind = Fate::Kind;

/// Where a kiosk keeps its files during one case.
struct Home {
  TestFolder folder;
  fs::path data = folder.path() / "data", keys = folder.path() / "key";

  Home() = default;
  explicit Home(const Home& like) {
    for (const char* name : {"data", "key"})
      if (fs::exists(like.folder.path() / name))
        fs::copy(like.folder.path() / name, folder.path() / name, fs::copy_options::recursive);
  }
  Result<std::unique_ptr<Box>> open() const { return open_sealed_box({data / "box.db", keys}, {}); }
  bool has_something_aside() const {
    return std::ranges::any_of(fs::recursive_directory_iterator(folder.path()), [](const auto& entry) {
      return entry.path().filename().string().find("put-aside") != std::string::npos;
    });
  }
};

/// One way in which the disk fails.
struct Fault {
  const char* name;
  Fate first;       ///< of the call at which it begins
  Fate later = {};  ///< of those that write, from then on
};
const std::vector<Fault> kFaults{
    {"EIO", {Kind::fails, EIO}},
    {"ENOSPC", {Kind::fails, ENOSPC}},
    {"EINTR", {Kind::fails, EINTR}},
    {"EIO_although_it_happened", {Kind::seems_failed, EIO}},
    {"falls_short", {Kind::falls_short}},
    {"disk_gets_full", {Kind::falls_short}, {Kind::fails, ENOSPC}},
    {"disk_goes_away", {Kind::fails, EIO}, {Kind::fails, EIO}},
    {"disk_becomes_read_only", {Kind::fails, EROFS}, {Kind::fails, EROFS}},
};

bool only_reads(const StorageCall& call) {
  return call.name == "pread64" || call.name == "read" || call.name == "openat";
}

/// What is tried under a fault, in a home that was made before.
struct Act {
  const char* name;
  int call;           ///< of the story; 0 is a start that finds a box
  int after;          ///< the call that the home stands after
  int killed_at = 0;  ///< the step of the next call at which the kiosk was killed before, 0 when it was not
};
constexpr int kWrittenNotCommitted = 13;  // of an answer: the next step would empty the journal
const std::vector<Act> kActs{
    {"first_start", 1, 0}, {"start", 0, 6},       {"start_after_a_kill", 0, 6, kWrittenNotCommitted},
    {"begin", 2, 1},       {"answer", 3, 2},      {"end_of_visit", 6, 5},
    {"closing", 9, 8},     {"prolonging", 12, 11}};

void be_killed_in(Home& home, Box& box, int call, int at_step) {
  const pid_t child = fork();
  if (child == 0) {
    const Watch watch({home.folder.path()}, [now = 0, at_step](const StorageCall&) mutable {
      if (++now == at_step) ::raise(SIGKILL);
      return Fate{};
    });
    (void)make_call(box, call);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status)) << "the call has no such step";
}

std::unique_ptr<Home> prepared(const Act& act) {
  auto home = std::make_unique<Home>();
  if (act.after == 0) return home;
  auto box = home->open();
  EXPECT_TRUE(box);
  for (int call = kFirstStart + 1; call <= act.after; ++call) EXPECT_TRUE(make_call(**box, call)) << call;
  if (act.killed_at) be_killed_in(*home, **box, act.after + 1, act.killed_at);
  if (!act.killed_at) return home;
  return std::make_unique<Home>(*home);  // as it is before the box here is closed
}

/// One case: the fault at one step of the act, and all that must hold afterwards.
class Case {
 public:
  Case(const Act& act, const Fault& fault, const Home& like, int step)
      : act_(act), fault_(fault), step_(step), home_(like) {
    if (act.call > kFirstStart) box_ = std::move(*home_.open());
    low_ = std::max(act.after, kFirstStart);
    high_ = act.call ? act.call : low_;
    const bool done = acts();
    if (done) low_ = high_;
    left_to_a_kill();
    if (box_ && box_->contents() != box_after(low_)->contents()) blame("in memory it holds something else");
    goes_on();
  }
  bool was_reached() const { return reached_; }
  const std::string& blamed() const { return blamed_; }

 private:
  bool acts() {
    int now = 0;
    const Watch watch({home_.folder.path()}, [&](const StorageCall& call) {
      if (++now == step_) where_ = std::string(call.name) + " " + call.file.filename().string();
      reached_ = now >= step_;
      if (now == step_) return fault_.first;
      return now > step_ && !only_reads(call) ? fault_.later : Fate{};
    });
    if (act_.call > kFirstStart) return told(make_call(*box_, act_.call));
    auto opened = home_.open();
    if (opened) box_ = std::move(*opened);
    return told(opened);
  }
  template <class T>
  bool told(const Result<T>& result) {
    if (!result && (result.error().thing.empty() || result.error().remedy.empty())) blame("an Error without words");
    return static_cast<bool>(result);
  }
  void left_to_a_kill() {
    const Home copy(home_);
    const auto box = copy.open();
    if (!box) return blame("killed then, it does not open: " + box.error().text());
    const auto found = call_that_left(**box);
    if (copy.has_something_aside()) blame("killed then, a box is put aside");
    if (found != low_ && found != high_) blame("killed then, it holds something else");
  }
  // The disk works again.
  void goes_on() {
    if (!box_) {
      auto opened = home_.open();
      if (!opened) return blame("it does not open later: " + opened.error().text());
      box_ = std::move(*opened);
      low_ = call_that_left(*box_).value_or(low_);
    }
    auto made = make_call(*box_, low_ + 1);
    if (!made && call_that_left(*box_) == high_) {
      // The commit had arrived although nobody could say so then: what was told as failed is done after all.
      low_ = high_;
      made = make_call(*box_, low_ + 1);
    }
    if (!made) blame("it does not go on: " + made.error().text());
    box_.reset();
    const auto again = home_.open();
    if (!again) return blame("it does not open again: " + again.error().text());
    if (made && call_that_left(**again) != low_ + 1) blame("opened again, it holds something else");
    if (home_.has_something_aside()) blame("a box is put aside");
  }
  void blame(const std::string& what) {
    if (blamed_.empty()) blamed_ = "step " + std::to_string(step_) + " (" + where_ + "): " + what;
  }

  const Act& act_;
  const Fault& fault_;
  int step_;
  Home home_;
  std::unique_ptr<Box> box_;
  int low_ = 0, high_ = 0;
  bool reached_ = false;
  std::string where_, blamed_;
};

/// What is to blame at each step until there is none.
struct Tried {
  int steps = 0;
  std::vector<std::string> blamed;
};
Tried at_every_step(const Act& act, const Fault& fault) {
  const auto like = prepared(act);
  Tried tried;
  for (;;) {
    const Case one(act, fault, *like, tried.steps + 1);
    if (!one.blamed().empty()) tried.blamed.push_back(one.blamed());
    if (!one.was_reached()) return tried;
    ++tried.steps;
  }
}

using ActAndFault = std::tuple<Act, Fault>;
struct StorageFault : testing::TestWithParam<ActAndFault> {};

TEST_P(StorageFault, AtAnyStepLosesNothing) {
  const auto& [act, fault] = GetParam();
  const Tried tried = at_every_step(act, fault);
  EXPECT_GE(tried.steps, 10);
  for (const std::string& blamed : tried.blamed) ADD_FAILURE() << blamed;
  std::cout << tried.steps << " steps failed\n";
}

INSTANTIATE_TEST_SUITE_P(Each, StorageFault, testing::Combine(testing::ValuesIn(kActs), testing::ValuesIn(kFaults)),
                         [](const auto& test) {
                           return std::string(std::get<0>(test.param).name) + "_" + std::get<1>(test.param).name;
                         });

// What no program can notice must be noticed by these tests.
TEST(StorageFaultThatNobodyTells, IsFoundOut) {
  const Fault lie{"claims_success", {Kind::pretended}};
  const Act answer{"answer", 3, 2};
  EXPECT_FALSE(at_every_step(answer, lie).blamed.empty());
}

}  // namespace
}  // namespace schoolpoort
