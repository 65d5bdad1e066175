// schoolpoort speech build: makes the clips that are missing.
#include <fmt/format.h>
#include <sys/resource.h>

#include <ostream>

#include "kiosk/app/audible.hpp"
#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/platform/program.hpp"
#include "kiosk/speech/level.hpp"
#include "kiosk/speech/make.hpp"

namespace schoolpoort {
namespace {

constexpr Millis kPatience{30'000};     // a sentence takes a fiftieth of a second
constexpr std::size_t kMost = 8 << 20;  // three minutes of sound

RunProgram really_run() {
  return [](const std::vector<std::string>& command, const std::string& words) {
    return run_program(command, words, {kPatience, kMost});
  };
}

std::string told(const Order& order, const Clip& clip) {
  return fmt::format("{}  {:.1f} s  {:.1f} dB, peak {:.1f} dB\n", order.clip.filename().string(),
                     static_cast<double>(clip.length().count()) / 1000, loudness_db(clip), peak_db(clip));
}

// One language; true when nothing went wrong.
bool build_in(const LanguageTag& language, const Catalog& catalog, const SpeechWish& wish, std::ostream& out) {
  const Cabinet cabinet(shelves_of(wish.paths.places, wish.paths.cache), catalog.voices);
  const std::vector<Line> lines =
      audible_lines(language, catalog, wish.paths.places, [&](const Line& line) { return cabinet.can_say(line); });
  const Made made = make_missing(cabinet, lines, really_run(), [&](const Order& order, const Clip& clip) {
    if (wish.list) out << told(order, clip);
  });
  print_faults(made.faults, out);
  drop_unneeded(cabinet, language, lines);
  out << fmt::format("{}: {} made, {} there already\n", language.value, made.made, made.kept);
  return made.faults.empty();
}

}  // namespace

int build_speech(const SpeechWish& wish, std::ostream& out) {
  constexpr int kLast = 19;
  if (wish.gently) setpriority(PRIO_PROCESS, 0, kLast);
  const Catalog catalog = read_catalog(wish.paths.places);
  if (!print_faults(catalog.faults, out)) return 1;
  bool well = true, known = !wish.language;
  for (const LanguageTexts& language : catalog.languages) {
    if (wish.language && language.tag.value != *wish.language) continue;
    known = true;
    well = build_in(language.tag, catalog, wish, out) && well;
  }
  if (!known) return refuse({"--language", *wish.language, "is not offered here; write it as in settings.toml."}, out);
  return well ? 0 : 1;
}

}  // namespace schoolpoort
