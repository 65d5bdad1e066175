// The course of one visit through its questions: asked, answered, offered more, ended. The flow's arrows use it.
#pragma once

#include <vector>

#include "kiosk/core/flow.hpp"

namespace schoolpoort {

/// One event being handled: what `on` may look at, and what it may ask of the world.
struct Moving {
  const Surroundings& around;
  Kiosk& kiosk;
  std::vector<Effect>& effects;
  Moment now;
};

/// The question at that position, with what she marked before.
Asking ask(Visiting visit, std::size_t position);

/// Her reply, to be put on disk first; Kept lets the screen move on.
Asking give(const Moving& moving, Asking asking, Reply reply);

/// Marks or unmarks one of several choices; one that stands alone clears the others, and gives way to any other.
void mark(std::vector<ChoiceId>& chosen, const Question& question, const FrozenChoice& tapped);

/// What comes after an answered question: the next, "4 more?", or the thanks.
State next_question(const Moving& moving, Asking asking);

/// How many questions come before "4 more?".
std::size_t first_part(const Moving& moving, const Visiting& visit);

/// Ends the visit and thanks her; the slides, when she said nothing.
State finish(const Moving& moving, const Visiting& visit, Outcome outcome);

/// Ends the visit without a word; nothing is counted when she said nothing.
void end(const Moving& moving, const Visiting& visit, Outcome outcome);

}  // namespace schoolpoort
