// The port to what lasts: one box of counts, and what was released. Two makers: store/sealed_box, and the tests' memory
// box.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/period.hpp"
#include "kiosk/core/release.hpp"
#include "kiosk/core/result.hpp"
#include "kiosk/core/tally.hpp"

namespace schoolpoort {

/// Where the chance of a release comes from.
using Seed = std::array<std::uint8_t, 32>;

struct ReleasedPeriod {
  Period period;
  Release release;
  bool operator==(const ReleasedPeriod&) const = default;
};

/// Holds the counts of the open period. Everything is on disk, and survives a power cut, when a call returns Done;
/// after an Error the box holds what it held before the call.
class Box {
 public:
  virtual ~Box() = default;

  /// The open period, nothing before the first.
  virtual const std::optional<Period>& period() const = 0;
  /// What the last successful call put in.
  virtual const BoxContents& contents() const = 0;
  /// Drawn when the box of the period was made, gone when it is closed: a release that a power cut undid is drawn the
  /// same again, for two different ones would tell more than one.
  virtual const Seed& seed() const = 0;
  virtual Result<Done> save(const BoxContents& contents) = 0;

  /// Opens a period with an empty box and a fresh seed. Its number must be the highest yet plus one.
  virtual Result<Done> begin(const Period& period) = 0;
  /// Ends the open period: its release is written and its counts are destroyed, both or neither. Nothing is open
  /// afterwards.
  virtual Result<Done> close(const Release& release) = 0;
  /// Gives the open period a later end, with the reason staff may read.
  virtual Result<Done> prolong(Day end, const std::string& reason) = 0;

  /// All released periods, oldest first.
  virtual Result<std::vector<ReleasedPeriod>> released() const = 0;
  /// True when this is a try-out that must never be taken for a school's answers. Set for ever when the box is made.
  virtual bool is_try_out() const = 0;
  /// What staff should know: boxes put aside, a period prolonged and why. Plain sentences' causes, oldest first.
  virtual std::vector<Error> remarks() const = 0;
};

}  // namespace schoolpoort
