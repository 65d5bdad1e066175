// Makes clips equally loud and without silence around them, whichever voice or microphone they come from. Pure.
#pragma once

#include "kiosk/core/speech.hpp"

namespace schoolpoort {

/// Root mean square where the clip is not silent, in dB below full scale; -96 for silence.
double loudness_db(const Clip& clip);
double peak_db(const Clip& clip);

/// Trimmed, and so loud that its loudness is -20 dB, less where its peaks would reach above -1 dB.
Clip levelled(const Clip& clip);

}  // namespace schoolpoort
