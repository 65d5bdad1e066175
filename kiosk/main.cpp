// Arguments to one command. Knows nothing of what the commands do.
#include <CLI/CLI.hpp>
#include <cstdlib>
#include <iostream>

#include "kiosk/app/commands.hpp"

using namespace schoolpoort;

namespace {

// "1920x1080"
std::optional<Size> size_from(const std::string& text) {
  Size size;
  char rest = 0;
  const bool read = std::sscanf(text.c_str(), "%5dx%5d%c", &size.width, &size.height, &rest) == 2;
  return read && size.width >= 320 && size.height >= 320 ? std::optional(size) : std::nullopt;
}
const CLI::Validator kSize([](auto& text) { return size_from(text) ? "" : "a size is written as 1920x1080"; }, "WxH");

}  // namespace

int main(int argc, char** argv) {
  CLI::App program{"Schoolpoort: questions at the school gate, answered without a name"};
  program.set_version_flag("--version", SCHOOLPOORT_VERSION);
  program.fallthrough();
  program.require_subcommand(0, 1);
  PathWishes places;
  program.add_option("--data", places.data, "the school's folder (default: schoolpoort in the user's data folder)");
  program.add_option("--key", places.key, "folder of the box's key, best on another disk");
  program.add_option("--share", places.share, "folder of the built-in content, locales and fonts");
  program.add_option("--settings", places.settings, "a settings file instead of the school's")
      ->check(CLI::ExistingFile);
  RunWish run_wish;
  TourWish tour_wish;
  SimulateWish simulate_wish;
  std::filesystem::path export_to, drawn;
  std::string size;

  auto* run_command = program.add_subcommand("run", "open the kiosk, fullscreen (this is the default)");
  run_command->add_option("--windowed", size, "in a window of this size instead")->check(kSize);
  run_command->add_option("--seed", run_wish.seed, "draw the same questions again");
  auto* check_command = program.add_subcommand("check", "read all content and name every fault");
  auto* tour_command = program.add_subcommand("tour", "every screen in every language as PNG");
  tour_command->add_option("--out", tour_wish.out, "folder for the pictures")->required();
  tour_command->add_option("--language", tour_wish.language, "only this one, like nl-BE");
  tour_command->add_option("--size", size, "size of the screen")->check(kSize);
  auto* export_command = program.add_subcommand("export", "released periods as CSV");
  export_command->add_option("--out", export_to, "folder for the files")->required();
  auto* simulate_command = program.add_subcommand("simulate", "fill a try-out folder with invented visits");
  simulate_command->add_option("--visits", simulate_wish.visits)->check(CLI::Range(1, 60000));
  simulate_command->add_option("--days", simulate_wish.days)->check(CLI::Range(1, 500));
  simulate_command->add_option("--from", simulate_wish.first_day, "first day, like 2026-09-01");
  simulate_command->add_option("--seed", simulate_wish.seed);
  simulate_command->add_flag("--trace", simulate_wish.trace, "a line for each answer, before and after it is kept");
  auto* status_command = program.add_subcommand("status", "the kiosk's health as JSON");
  std::pair<int, int> room;
  auto* draw_command = program.add_subcommand("draw", "")->group("");  // for itself only: see app/commands.hpp
  draw_command->add_option("file", drawn)->required();
  draw_command->add_option("room", room)->required();
  CLI11_PARSE(program, argc, argv);

  const Paths paths = paths_from(places, [](const char* name) { return std::getenv(name); });
  if (*draw_command) return draw_for_another(paths, drawn, {room.first, room.second}, std::cout);
  if (*check_command) return check(paths, std::cout);
  if (*export_command) return export_results(paths, export_to, std::cout);
  if (*status_command) return status(paths, SCHOOLPOORT_VERSION, std::cout);
  if (*tour_command) {
    tour_wish.paths = paths;
    tour_wish.size = size_from(size).value_or(tour_wish.size);
    return tour(tour_wish, std::cout);
  }
  if (*simulate_command) {
    simulate_wish.paths = paths;
    return simulate(simulate_wish, std::cout);
  }
  run_wish.paths = paths;
  run_wish.windowed = size_from(size);
  return run(run_wish);
}
