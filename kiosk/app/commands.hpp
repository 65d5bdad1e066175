// The commands of the program. Each returns the exit status and writes for people to the streams it is given.
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/app/paths.hpp"
#include "kiosk/core/drawing.hpp"

namespace schoolpoort {

struct RunWish {
  Paths paths;
  std::optional<Size> windowed;
  std::optional<std::uint64_t> seed;  ///< repeats the draw of questions; otherwise the system's own chance
};
int run(const RunWish& wish);

/// Names every fault at once: file, place, what to do. 1 when there is any.
int check(const Paths& paths, std::ostream& out);

struct TourWish {
  Paths paths;
  std::filesystem::path out;
  std::optional<std::string> language;
  Size size{1920, 1080};
};
int tour(const TourWish& wish, std::ostream& out);

int export_results(const Paths& paths, const std::filesystem::path& folder, std::ostream& out);

struct SimulateWish {
  Paths paths;
  int visits = 60;
  int days = 21;
  std::optional<std::string> first_day;  ///< ISO; otherwise so that the last day was yesterday
  std::uint64_t seed = 1;
  bool trace = false;  ///< one line for each answer about to be kept and kept
};
int simulate(const SimulateWish& wish, std::ostream& out);

/// Before a keyboard at the kiosk: whoever holds the corner next chooses a new PIN.
int forget_staff_pin(const Paths& paths, std::ostream& out);

/// One picture to `out`, for the kiosk itself: the other end of draw_apart().
int draw_for_another(const Paths& paths, const std::filesystem::path& file, Size room, std::ostream& out);

int status(const Paths& paths, const std::string& version, std::ostream& out);

}  // namespace schoolpoort
