// What a visitor hears: lines one after the other, as long as their screen is there. The flow calls it around each
// step; it knows no clip and no loudspeaker, and nothing of answers.
#pragma once

#include "kiosk/core/course.hpp"

namespace schoolpoort {

/// What the event changes of what is heard, before the screen `state` takes its step.
void listen(const Moving& moving, State& state, const Event& event);

/// After the step: `new_screen` silences what was said of the one before, and a language that was chosen greets her.
void turn_page(const Moving& moving, const State& state, const Event& event, bool new_screen);

/// True while time must not pass for her: something is being said, and no answer of hers is on its way to the disk.
bool time_stands_still(const Kiosk& kiosk, const State& state);

}  // namespace schoolpoort
