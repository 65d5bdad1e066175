// Shows frames in an SDL window and sleeps between them.
#include "kiosk/platform/sdl/window.hpp"

#include <pthread.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace schoolpoort {
namespace {

Moment now() { return std::chrono::time_point_cast<Millis>(std::chrono::steady_clock::now()); }

int sdl_millis(std::optional<Millis> span) {
  if (!span) return -1;
  return static_cast<int>(std::clamp<Millis::rep>(span->count(), 0, std::numeric_limits<int>::max()));
}

std::optional<Millis> left_until(std::optional<Moment> end) {
  if (!end) return {};
  return std::max(*end - now(), Millis::zero());
}

/// Keeps SIGINT and SIGTERM waiting, so that none slips in between SDL's look at them and our falling asleep.
class QuitSignalsHeld {
 public:
  QuitSignalsHeld() {
    sigset_t quit;
    sigemptyset(&quit);
    sigaddset(&quit, SIGINT);
    sigaddset(&quit, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &quit, &before_);
  }
  ~QuitSignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  QuitSignalsHeld(const QuitSignalsHeld&) = delete;
  QuitSignalsHeld& operator=(const QuitSignalsHeld&) = delete;
  const sigset_t& before() const { return before_; }

 private:
  sigset_t before_;
};

}  // namespace

std::string Video::driver() const {
  const char* driver = SDL_GetCurrentVideoDriver();
  return driver ? driver : "";
}

bool Video::can_sleep() const { return driver() == "x11" || driver() == "wayland"; }

bool Video::is_console() const { return SDL_strcasecmp(driver().c_str(), "kmsdrm") == 0; }  // SDL 2 and 3 differ

bool Video::is_seen() const { return driver() != "offscreen" && driver() != "dummy"; }

Window::Window(std::unique_ptr<Video> video, OwnedWindow window, OwnedRenderer renderer, bool fills_later)
    : video_(std::move(video)),
      window_(std::move(window)),
      canvas_(std::move(renderer)),
      fills_later_(fills_later),
      woken_(SDL_RegisterEvents(1)),
      senses_(woken_) {
  if (video_->can_sleep()) return;
  if (video_->is_console()) {
    watch_.emplace("/dev/input");
  } else {
    watch_.emplace(std::nullopt);  // dummy and offscreen: nobody can touch those
  }
}

bool Window::next(SDL_Event& event, std::optional<Millis> at_most) {
  if (!watch_) return SDL_WaitEventTimeout(&event, sdl_millis(at_most)) == 1;
  const QuitSignalsHeld held;
  if (SDL_PollEvent(&event)) return true;
  watch_->sleep(at_most, held.before());
  return SDL_PollEvent(&event) == 1;
}

std::vector<StageEvent> Window::wait(std::optional<Millis> at_most) {
  std::optional<Moment> end;
  if (at_most) end = now() + *at_most;
  std::vector<StageEvent> told;
  do {
    SDL_Event event;
    if (next(event, left_until(end))) {
      hear(event, told);
      while (SDL_PollEvent(&event)) hear(event, told);
    }
    senses_.miss_unplugged(told);
  } while (told.empty() && (!end || now() < *end));  // a mouse that only passes by is nothing
  return told;
}

void Window::hear(const SDL_Event& event, std::vector<StageEvent>& told) {
  if (event.type == woken_) waking_.clear();
  if (event.type == SDL_RENDER_DEVICE_RESET) canvas_.forget();
  if (event.type == SDL_WINDOWEVENT) canvas_.distrust_screen();  // uncovered, or another size
  senses_.hear(event, size(), told);
}

void Window::wake() {
  if (waking_.test_and_set()) return;
  SDL_Event event{};
  event.type = woken_;
  if (SDL_PushEvent(&event) != 1) waking_.clear();  // the queue is full: nobody sleeps
  if (watch_) watch_->wake();
}

void Window::present(const Drawing& drawing, std::uint32_t paper) {
  canvas_.draw(drawing, paper);
  canvas_.show();
  if (std::exchange(fills_later_, false)) SDL_SetWindowFullscreen(window_.get(), SDL_WINDOW_FULLSCREEN_DESKTOP);
}

Bitmap Window::picture() const { return canvas_.picture(); }

std::string Window::name() const { return canvas_.renderer_name() + " on " + video_->driver(); }

}  // namespace schoolpoort
