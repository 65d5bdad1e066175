// Places and a command from the line; the command does the rest.
#include <CLI/CLI.hpp>
#include <cstdlib>

#include "kiosk/arguments.hpp"

using namespace schoolpoort;

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
  Job chosen;
  offer_commands(program, chosen);
  CLI11_PARSE(program, argc, argv);
  return chosen(paths_from(places, [](const char* name) { return std::getenv(name); }));
}
