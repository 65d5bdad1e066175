// Looks at the folder; the work itself is done by this program, run once more, so that a recording that makes it
// crash takes nothing along.
#include "kiosk/app/clips.hpp"

#include <spdlog/spdlog.h>

#include "kiosk/platform/program.hpp"

namespace schoolpoort {
namespace {

constexpr Millis kFirstLook{300}, kFirstWork{15'000};  // the first pictures go before
constexpr Millis kLongest{30 * 60'000};                // for one language, on a slow machine that has better to do

}  // namespace

void Clips::begin(const std::function<void()>& ready) {
  if (!catalog_.settings.sound) return;
  thread_ = std::jthread([this, ready](const std::stop_token& stop) { work(stop, ready); });
}

bool Clips::pause(const std::stop_token& stop, Millis time) {
  std::unique_lock lock(mutex_);
  bell_.wait_for(lock, stop, time, [] { return false; });
  return !stop.stop_requested();
}

void Clips::look(const std::function<void()>& ready) {
  Cabinet cabinet(shelves_of(paths_.places, paths_.cache), catalog_.voices);
  {
    const std::lock_guard lock(mutex_);
    found_ = std::move(cabinet);
  }
  ready();
}

void Clips::work(const std::stop_token& stop, const std::function<void()>& ready) {
  if (!pause(stop, kFirstLook)) return;
  look(ready);
  if (paths_.program.empty() || !pause(stop, kFirstWork)) return;
  std::vector<std::string> command{paths_.program.string(), "--share", paths_.places.share.string(), "--data",
                                   paths_.places.school.string()};
  if (!paths_.places.settings.empty()) command.insert(command.end(), {"--settings", paths_.places.settings.string()});
  command.insert(command.end(), {"speech", "build", "--gently", "--language", ""});
  std::atomic<bool> enough = false;
  const std::stop_callback on_stop(stop, [&] { enough = true; });
  for (const LanguageTexts& language : catalog_.languages) {
    command.back() = language.tag.value;
    const auto said = run_program(command, "", {kLongest, 1 << 20, &enough});
    if (enough) return;
    // What one language lacks the next one lacks too: the program that speaks, or room on the disk.
    if (!said) return spdlog::warn("not everything can be heard: run \"schoolpoort speech build\" to see why");
    if (said->find(": 0 made") == std::string::npos) look(ready);
  }
}

bool Clips::refresh() {
  const std::lock_guard lock(mutex_);
  if (!found_) return false;
  now_ = std::move(*found_);
  found_.reset();
  return true;
}

}  // namespace schoolpoort
