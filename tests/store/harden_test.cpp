// A kiosk process leaves no core dump, lets no debugger in, and is not swapped out.
#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kiosk/store/store.hpp"

namespace schoolpoort {
namespace {

// In a process of its own, for it cannot be taken back.
template <class Check>
int hardened(const Check& check) {
  const pid_t child = fork();
  if (child == 0) {
    const auto done = harden_process();
    _exit(check(done));
  }
  int status = -1;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(Harden, ProcessLeavesNoCoreDump) {
  EXPECT_EQ(hardened([](const Result<Done>&) {
              rlimit core{1, 1};
              getrlimit(RLIMIT_CORE, &core);
              return core.rlim_cur == 0 && core.rlim_max == 0 ? 0 : 1;
            }),
            0);
}

TEST(Harden, ProcessLetsNoDebuggerIn) {
  EXPECT_EQ(hardened([](const Result<Done>&) { return prctl(PR_GET_DUMPABLE); }), 0);
}

TEST(Harden, MemoryThatMayNotBeLockedIsSaid) {
  const pid_t child = fork();
  if (child == 0) {
    const rlimit little{65536, 65536};
    setrlimit(RLIMIT_MEMLOCK, &little);
    if (geteuid() == 0 && setresuid(65534, 65534, 65534) != 0) _exit(99);
    const auto done = harden_process();
    _exit(done ? 1 : done.error().place == "no swap" ? 0 : 2);
  }
  int status = -1;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST(Harden, ProcessThatMayLockItsMemoryGoesOnAllocating) {
  EXPECT_EQ(hardened([](const Result<Done>&) { return std::string(100'000'000, 'x').back() == 'x' ? 0 : 1; }), 0);
}

}  // namespace
}  // namespace schoolpoort
