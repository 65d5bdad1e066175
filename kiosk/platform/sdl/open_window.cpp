// Opens the window: which video driver, which renderer, which of SDL's habits. Knows nothing of what is shown.
#include <fmt/format.h>

#include <vector>

#include "kiosk/platform/sdl/graphics_card.hpp"
#include "kiosk/platform/sdl/window.hpp"

namespace schoolpoort {
namespace {

// All of these must be said before SDL starts; the environment may overrule them.
void tell_sdl(const WindowWish& wish) {
  SDL_SetHint(SDL_HINT_APP_NAME, wish.title.c_str());
  // One touch, one finger: no mouse is made of a finger, but a finger of a mouse.
  SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
  SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "1");
  SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");  // or the first click only wakes the window, and is lost
  SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
  if (!wish.windowed) SDL_SetHint(SDL_HINT_VIDEO_WAYLAND_ALLOW_LIBDECOR, "0");  // a title bar nobody will see
}

// What the person who set the machine up wants, against our advice if need be.
std::string asked_for() {
  const char* renderer = SDL_getenv("SDL_RENDER_DRIVER");
  return renderer ? renderer : "";
}

// Which renderers to try, the best first. The measurements behind it: with a graphics card OpenGL, without one SDL's
// own software renderer (7 ms a frame instead of 16-38); on the console only opengles2 shows anything at all.
std::vector<std::string> renderers_for(const Video& video) {
  if (video.is_console()) return {"opengles2"};
  std::vector<std::string> best{"software"};
  if (video.can_sleep() && has_graphics_card()) best = {"opengles2", "opengl", "software"};
  if (!asked_for().empty()) best.insert(best.begin(), asked_for());
  return best;
}

// By number, because by name SDL quietly takes another one when it fails.
int number_of(const std::string& renderer) {
  for (int i = 0; i < SDL_GetNumRenderDrivers(); ++i) {
    SDL_RendererInfo info{};
    if (SDL_GetRenderDriverInfo(i, &info) == 0 && renderer == info.name) return i;
  }
  return -1;
}

// A card the program may not use, or a window on another machine: then OpenGL is a program too.
bool is_gl_by_program(const std::string& renderer) {
  if (renderer == "software" || renderer == asked_for()) return false;
  using GetString = const unsigned char* (*)(unsigned);
  constexpr unsigned kGlRenderer = 0x1F01;
  const auto get_string = reinterpret_cast<GetString>(SDL_GL_GetProcAddress("glGetString"));
  const unsigned char* name = get_string ? get_string(kGlRenderer) : nullptr;
  return name && draws_in_software(reinterpret_cast<const char*>(name));
}

// Fullscreen begins where and as large as it will be: on X11 without a window manager nobody moves it there.
SDL_Rect screen() {
  SDL_Rect whole{0, 0, 1280, 800};
  SDL_GetDisplayBounds(0, &whole);
  return whole;
}

SDL_Rect wanted(Size size) { return {SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, size.width, size.height}; }

// On X11 SDL waits up to a tenth of a second for a window manager to say that the window is fullscreen. Nobody has to
// look at nothing meanwhile: a window without a frame covers the screen as well, and can be asked to be fullscreen
// later.
bool fills_later(const WindowWish& wish, const Video& video) { return !wish.windowed && video.driver() == "x11"; }

OwnedWindow make_window(const WindowWish& wish, const Video& video) {
  const SDL_Rect at = wish.windowed ? wanted(*wish.windowed) : screen();
  Uint32 kind = wish.windowed ? SDL_WINDOW_RESIZABLE : SDL_WINDOW_FULLSCREEN_DESKTOP;
  if (fills_later(wish, video)) kind = SDL_WINDOW_BORDERLESS;
  return OwnedWindow(SDL_CreateWindow(wish.title.c_str(), at.x, at.y, at.w, at.h, kind | SDL_WINDOW_ALLOW_HIGHDPI));
}

OwnedRenderer make_renderer(SDL_Window* window, const std::string& name) {
  const int number = number_of(name);
  if (number < 0) {
    SDL_SetError("SDL has no renderer called %s here", name.c_str());
    return {};
  }
  const bool software = name == "software";
  // On X11 SDL would show software frames through OpenGL: 3 to 8 times slower where that is a program too.
  if (software && SDL_strcmp(SDL_GetCurrentVideoDriver(), "x11") == 0)
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  return OwnedRenderer(SDL_CreateRenderer(window, number, software ? 0 : SDL_RENDERER_PRESENTVSYNC));
}

Error cannot_open(const std::string& where) {
  return {"the screen", where,
          fmt::format("{}; start the kiosk inside a graphical session, or on the console as a user in the groups "
                      "video, render and input",
                      SDL_GetError())};
}

// The console shows a picture only from its third frame on.
void settle_console(SDL_Renderer* renderer) {
  for (int frame = 0; frame < 3; ++frame) {
    SDL_SetRenderDrawColor(renderer, 0, 0, 0, 255);
    SDL_RenderClear(renderer);
    SDL_RenderPresent(renderer);
  }
}

}  // namespace

Result<std::unique_ptr<Stage>> open_window(const WindowWish& wish) {
  tell_sdl(wish);
  auto video = std::make_unique<Video>();
  if (!video->started()) return cannot_open("");
  if (!video->is_seen() && !SDL_getenv("SDL_VIDEODRIVER")) {
    SDL_SetError("no screen was found");
    return cannot_open("");
  }
  for (const std::string& name : renderers_for(*video)) {
    OwnedWindow window = make_window(wish, *video);
    if (!window) return cannot_open(video->driver());
    OwnedRenderer renderer = make_renderer(window.get(), name);
    if (!renderer || (!video->is_console() && is_gl_by_program(name))) continue;

    if (!wish.windowed) SDL_ShowCursor(SDL_DISABLE);
    SDL_StopTextInput();  // letters are drawn keys here; SDL would ask for a screen keyboard
    if (video->is_console()) settle_console(renderer.get());
    const bool later = fills_later(wish, *video);
    return std::unique_ptr<Stage>(
        std::make_unique<Window>(std::move(video), std::move(window), std::move(renderer), later));
  }
  return cannot_open(video->driver());
}

}  // namespace schoolpoort
