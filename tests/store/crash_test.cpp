// A kiosk that is killed at any moment while it saves finds every confirmed answer again.
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

constexpr int kKills = 50;

/// Another process that saves higher and higher counts and tells each one once it is confirmed.
class SavingKiosk {
 public:
  explicit SavingKiosk(const SealedHome& home) {
    EXPECT_EQ(pipe(pipe_), 0);
    child_ = fork();
    if (child_ == 0) save_for_ever(home);
    close(pipe_[1]);
  }
  void wait_for_a_confirmation() { hear(); }
  /// Kills it; the last count it confirmed, if any.
  std::optional<Count> kill() {
    ::kill(child_, SIGKILL);
    while (hear()) continue;
    close(pipe_[0]);
    waitpid(child_, nullptr, 0);
    return last_;
  }

 private:
  bool hear() {
    Count count = 0;
    if (read(pipe_[0], &count, sizeof count) != sizeof count) return false;
    last_ = count;
    return true;
  }
  [[noreturn]] void save_for_ever(const SealedHome& home) {
    auto box = open_sealed_box(home.place(), {});
    if (!box) _exit(1);
    for (BoxContents contents = (*box)->contents();;) {
      Count& count = contents.tally.visits[0][0];
      ++count;
      contents.visit = count % 2 ? std::optional(sample_visit()) : std::nullopt;
      if (!(*box)->save(contents) || write(pipe_[1], &count, sizeof count) != sizeof count) _exit(1);
    }
  }

  int pipe_[2] = {-1, -1};
  pid_t child_ = -1;
  std::optional<Count> last_;
};

TEST(Crash, KilledAtAnyMomentItKeepsWhatItConfirmed) {
  const SealedHome home;
  {
    const auto box = home.open();
    ASSERT_TRUE(box->begin(sample_period(1)));
  }
  std::mt19937 chance(std::random_device{}());
  Count confirmed = 0;
  for (int round = 0; round < kKills; ++round) {
    SavingKiosk kiosk(home);
    if (round % 2) kiosk.wait_for_a_confirmation();  // the other rounds end while it starts, or soon after
    std::this_thread::sleep_for(std::chrono::microseconds(chance() % 30000));
    confirmed = kiosk.kill().value_or(confirmed);
    const auto box = home.open();
    const Count found = box->contents().tally.visits[0][0];
    ASSERT_TRUE(found == confirmed || found == confirmed + 1) << "confirmed " << confirmed << ", found " << found;
    ASSERT_EQ(box->contents().visit, found % 2 ? std::optional(sample_visit()) : std::nullopt);
    ASSERT_TRUE(box->remarks().empty()) << box->remarks()[0].text();
    confirmed = found;
  }
  EXPECT_GE(confirmed, kKills / 2) << "it was never killed in the midst of saving";
}

}  // namespace
}  // namespace schoolpoort
