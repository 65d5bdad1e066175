// content/voices.toml: which voice says which language. Knows no synthesizer.
#pragma once

#include <vector>

#include "kiosk/catalog/files.hpp"
#include "kiosk/core/speech.hpp"

namespace schoolpoort {

/// In the order of the file. A voice with a fault is left out.
std::vector<Voice> read_voices(const Layer& layer);

}  // namespace schoolpoort
