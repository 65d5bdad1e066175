// The words after the program's name. Knows nothing of what the commands do.
#pragma once

#include <functional>

#include "kiosk/app/paths.hpp"

namespace CLI {
class App;
}

namespace schoolpoort {

/// What is left to do once the line is read; returns the exit status.
using Job = std::function<int(const Paths&)>;

/// Adds each command to `program`. Reading the line sets `chosen`; without a command it stays the kiosk itself.
/// `chosen` must live as long as `program`.
void offer_commands(CLI::App& program, Job& chosen);

}  // namespace schoolpoort
