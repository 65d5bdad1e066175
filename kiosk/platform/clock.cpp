// The machine's own clock. Knows nothing of screens.
#include <ctime>

#include "kiosk/platform/platform.hpp"

namespace schoolpoort {
namespace {

class SystemClock : public Clock {
 public:
  Moment now() const override { return std::chrono::time_point_cast<Millis>(std::chrono::steady_clock::now()); }

  Day today() const override {
    const std::time_t seconds = std::time(nullptr);
    std::tm local{};
    tzset();  // localtime_r alone would not notice that the box was moved to another time zone
    localtime_r(&seconds, &local);
    return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
  }
};

}  // namespace

std::unique_ptr<Clock> system_clock() { return std::make_unique<SystemClock>(); }

}  // namespace schoolpoort
