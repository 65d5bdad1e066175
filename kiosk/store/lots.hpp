// Chance that can be drawn again from its seed, and by nobody without it. Knows not what is drawn.
#pragma once

#include "kiosk/core/box.hpp"
#include "kiosk/core/ports.hpp"

namespace schoolpoort {

/// From the operating system.
Seed fresh_seed();

/// The same lots in the same order for the same seed, on every machine (ChaCha20).
Chance lots_of(const Seed& seed);

}  // namespace schoolpoort
