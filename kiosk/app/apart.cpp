// What goes over the pipe: "picture 300 200\n" and its pixels, or "fault", the place and the remedy, each after a zero.
#include "kiosk/app/apart.hpp"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <ostream>

#include "kiosk/app/commands.hpp"
#include "kiosk/paint/words.hpp"
#include "kiosk/platform/program.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr rlim_t kSeconds = 5;       // of a processor; a photo of 24 million pixels needs one
constexpr Millis kPatience{30'000};  // others may have the processor; nobody waits for it
constexpr std::size_t kHead = 64, kFewest = 1 << 16;

Error fault(const fs::path& file, const std::string& remedy) { return {file.string(), "", remedy}; }

Result<Bitmap> picture_from(const std::string& said, const fs::path& file) {
  Bitmap bitmap;
  int head = 0;
  const bool drawn = std::sscanf(said.c_str(), "picture %d %d%n", &bitmap.size.width, &bitmap.size.height, &head) == 2;
  const auto pixels = said.begin() + std::min<std::ptrdiff_t>(head + 1, std::ssize(said));
  bitmap.rgba.assign(pixels, said.end());
  const auto wanted = static_cast<std::size_t>(bitmap.size.width) * static_cast<std::size_t>(bitmap.size.height) * 4;
  if (drawn && bitmap.rgba.size() == wanted) return bitmap;
  const std::size_t place = said.find('\0') + 1, remedy = said.find('\0', place);
  if (!said.starts_with("fault") || remedy == said.npos)
    return fault(file, "the picture cannot be drawn; save it anew or take it out");
  return Error{file.string(), said.substr(place, remedy - place), said.substr(remedy + 1)};
}

/// Whatever the picture asks for, others go first and nothing is written.
void keep_small() {
  std::signal(SIGXFSZ, SIG_IGN);  // whoever tries to write is told so and goes on
  rusage used{};
  getrusage(RUSAGE_SELF, &used);  // starting and reading our fonts is not the picture's fault
  const rlim_t until = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1 + kSeconds;
  const rlimit seconds{until, until}, nothing{0, 0};
  setrlimit(RLIMIT_CPU, &seconds);
  setrlimit(RLIMIT_FSIZE, &nothing);
  setrlimit(RLIMIT_CORE, &nothing);
  std::ofstream("/proc/self/oom_score_adj") << 1000;
}

}  // namespace

bool is_built_in(const Paths& paths, const fs::path& file) {
  const fs::path& share = paths.places.share;
  const auto [end, at] = std::mismatch(share.begin(), share.end(), file.begin(), file.end());
  return end == share.end() || end->empty();
}

DrawPicture draw_apart(const Paths& paths) {
  return [paths](const fs::path& file, Size room) {
    if (is_built_in(paths, file)) return draw_picture(file, room);
    const std::size_t most = static_cast<std::size_t>(room.width) * static_cast<std::size_t>(room.height) * 4 + kHead;
    const auto said = run_program({paths.program.string(), "--share", paths.places.share.string(), "draw",
                                   file.string(), std::to_string(room.width), std::to_string(room.height)},
                                  "", {kPatience, std::max(most, kFewest)});
    if (said) return picture_from(*said, file);
    return Result<Bitmap>(fault(file, "drawing it takes too long or fails; make it simpler, or save it as PNG"));
  };
}

int draw_for_another(const Paths& paths, const fs::path& file, Size room, std::ostream& out) {
  (void)Words::open(paths.places.share / "fonts", paths.cache);  // letters in an SVG come from our fonts
  keep_small();
  const auto drawn = draw_picture(file, room);
  if (drawn) {
    out << fmt::format("picture {} {}\n", drawn->size.width, drawn->size.height);
    out.write(reinterpret_cast<const char*>(drawn->rgba.data()), std::ssize(drawn->rgba));
  } else {
    out << "fault" << '\0' << drawn.error().place << '\0' << drawn.error().remedy;
  }
  return out.flush() ? 0 : 1;
}

}  // namespace schoolpoort
