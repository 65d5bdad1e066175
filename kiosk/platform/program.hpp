// Another program as a function: words in, bytes out, never for longer than it may take. Knows no program.
#pragma once

#include <string>
#include <vector>

#include "kiosk/core/result.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

struct ProgramLimits {
  Millis time{};                ///< of the clock on the wall; then it is killed
  std::size_t bytes = 1 << 20;  ///< that it may write
};

/// Runs `command` (looked for in PATH) with `input` to read and returns what it wrote. Error when it is not there,
/// ends badly or goes beyond its limits.
Result<std::string> run_program(const std::vector<std::string>& command, const std::string& input,
                                const ProgramLimits& limits);

}  // namespace schoolpoort
