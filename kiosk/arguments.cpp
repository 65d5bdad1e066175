// One function a command: its options, and the job they make.
#include "kiosk/arguments.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <iostream>
#include <memory>

#include "kiosk/app/commands.hpp"

namespace schoolpoort {
namespace {

// "1920x1080"
std::optional<Size> size_from(const std::string& text) {
  Size size;
  char rest = 0;
  const bool read = std::sscanf(text.c_str(), "%5dx%5d%c", &size.width, &size.height, &rest) == 2;
  return read && size.width >= 320 && size.height >= 320 ? std::optional(size) : std::nullopt;
}
const CLI::Validator kSize([](auto& text) { return size_from(text) ? "" : "a size is written as 1920x1080"; }, "WxH");

void add_size(CLI::App& command, const char* name, const char* help, const std::function<void(Size)>& take) {
  command
      .add_option_function<std::string>(
          name, [take](auto& text) { take(*size_from(text)); }, help)
      ->check(kSize);
}

// The options fill a wish that the job then carries; the command owns both.
template <typename Wish>
std::shared_ptr<Wish> wish_of(CLI::App& command, Job& chosen, int (*job)(const Wish&)) {
  auto wish = std::make_shared<Wish>();
  command.callback([wish, job, &chosen] {
    chosen = [wish, job](const Paths& paths) {
      wish->paths = paths;
      return job(*wish);
    };
  });
  return wish;
}

void offer_run(CLI::App& program, Job& chosen) {
  auto& command = *program.add_subcommand("run", "open the kiosk, fullscreen (this is the default)");
  const auto wish = wish_of<RunWish>(command, chosen, run);
  add_size(command, "--windowed", "in a window of this size instead", [wish](Size size) { wish->windowed = size; });
  command.add_option("--seed", wish->seed, "draw the same questions again");
}

void offer_check(CLI::App& program, Job& chosen) {
  program.add_subcommand("check", "read all content and name every fault")->callback([&chosen] {
    chosen = [](const Paths& paths) { return check(paths, std::cout); };
  });
}

void offer_tour(CLI::App& program, Job& chosen) {
  auto& command = *program.add_subcommand("tour", "every screen in every language as PNG");
  const auto wish = wish_of<TourWish>(command, chosen, [](auto& ready) { return tour(ready, std::cout); });
  command.add_option("--out", wish->out, "folder for the pictures")->required();
  command.add_option("--language", wish->language, "only this one, like nl-BE");
  add_size(command, "--size", "size of the screen", [wish](Size size) { wish->size = size; });
}

struct ExportWish {
  Paths paths;
  std::filesystem::path out;
};

void offer_export(CLI::App& program, Job& chosen) {
  auto& command = *program.add_subcommand("export", "released periods as CSV");
  const auto wish = wish_of<ExportWish>(command, chosen,
                                        [](auto& ready) { return export_results(ready.paths, ready.out, std::cout); });
  command.add_option("--out", wish->out, "folder for the files")->required();
}

void offer_simulate(CLI::App& program, Job& chosen) {
  auto& command = *program.add_subcommand("simulate", "fill a try-out folder with invented visits");
  const auto wish = wish_of<SimulateWish>(command, chosen, [](auto& ready) { return simulate(ready, std::cout); });
  command.add_option("--visits", wish->visits)->check(CLI::Range(1, 60000));
  command.add_option("--days", wish->days)->check(CLI::Range(1, 500));
  command.add_option("--from", wish->first_day, "first day, like 2026-09-01");
  command.add_option("--seed", wish->seed);
  command.add_flag("--trace", wish->trace, "a line for each answer, before and after it is kept");
}

void offer_status(CLI::App& program, Job& chosen) {
  program.add_subcommand("status", "the kiosk's health as JSON")->callback([&chosen] {
    chosen = [](const Paths& paths) { return status(paths, SCHOOLPOORT_VERSION, std::cout); };
  });
}

void offer_staff(CLI::App& program, Job& chosen) {
  auto& command =
      *program.add_subcommand("staff", "for the helper, at the kiosk's own keyboard")->require_subcommand(1);
  command.add_subcommand("forget-pin", "let staff choose a new PIN at the screen")->callback([&chosen] {
    chosen = [](const Paths& paths) { return forget_staff_pin(paths, std::cout); };
  });
}

struct DrawWish {
  Paths paths;
  std::filesystem::path file;
  std::pair<int, int> room;
};

// For the program itself only: see app/commands.hpp.
void offer_draw(CLI::App& program, Job& chosen) {
  auto& command = *program.add_subcommand("draw", "")->group("");
  const auto wish = wish_of<DrawWish>(command, chosen, [](auto& ready) {
    return draw_for_another(ready.paths, ready.file, {ready.room.first, ready.room.second}, std::cout);
  });
  command.add_option("file", wish->file)->required();
  command.add_option("room", wish->room)->required();
}

}  // namespace

void offer_commands(CLI::App& program, Job& chosen) {
  chosen = [](const Paths& paths) { return run({paths, {}, {}}); };
  for (const auto& offer :
       {offer_run, offer_check, offer_tour, offer_export, offer_simulate, offer_status, offer_staff, offer_draw})
    offer(program, chosen);
}

}  // namespace schoolpoort
