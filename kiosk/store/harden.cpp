// Keeps answers out of core dumps, debuggers and swap. Knows not where in memory they are.
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "kiosk/store/file.hpp"
#include "kiosk/store/store.hpp"

namespace schoolpoort {
namespace {

// With a limit, a later allocation beyond it would fail and end the kiosk: then better not to lock at all.
bool may_lock_all() {
  const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
  return ::setrlimit(RLIMIT_MEMLOCK, &none) == 0;
}

}  // namespace

Result<Done> harden_process() {
  const rlimit no_core{0, 0};
  if (::setrlimit(RLIMIT_CORE, &no_core) != 0) return system_error("the process", "no core dumps");
  if (::prctl(PR_SET_DUMPABLE, 0) != 0) return system_error("the process", "no debuggers");
  if (!may_lock_all() || ::mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT) != 0)
    return Error{"the process", "no swap", "Memory may not be locked: switch swap off, or set LimitMEMLOCK=infinity."};
  return Done{};
}

}  // namespace schoolpoort
