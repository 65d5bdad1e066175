// What every command begins with: the data read, the fonts open, the box at hand.
#pragma once

#include <iosfwd>

#include "kiosk/app/keeper.hpp"
#include "kiosk/app/paths.hpp"
#include "kiosk/core/ports.hpp"

namespace schoolpoort {

/// Opens the box of these paths when the keeper asks for it.
Keeper::OpenBox box_at(const Paths& paths, bool try_out_if_new = false);

/// The system's own chance, or a sequence that repeats for a seed.
Chance chance_from(std::optional<std::uint64_t> seed);

/// One line a fault; true when there was none.
bool print_faults(const std::vector<Error>& faults, std::ostream& out);

/// Tells the fault; the exit status of a command that ends with it.
int refuse(const Error& fault, std::ostream& out);

}  // namespace schoolpoort
