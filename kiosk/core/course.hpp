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

/// The same after a step back: nothing is left to take back.
Asking ask_again(Visiting visit, std::size_t position);

/// Her reply, to be put on disk first; Kept lets the screen move on.
Asking give(const Moving& moving, Asking asking, Reply reply);

/// Marks or unmarks one of several choices; one that stands alone clears the others, and gives way to any other.
void mark(std::vector<ChoiceId>& chosen, const Question& question, const FrozenChoice& tapped);

/// What comes after an answered question: the next, "4 more?", or the thanks.
State next_question(const Moving& moving, Asking asking);

/// What a screen over another one goes back to, as a state again; nothing behind it: the slides.
template <class Variant>
State state_from(Variant back_to) {
  return std::visit(
      [](auto&& screen) -> State {
        using Screen = std::decay_t<decltype(screen)>;
        if constexpr (std::is_same_v<Screen, std::monostate>)
          return Attract{};
        else
          return std::move(screen);
      },
      std::move(back_to));
}

/// How many questions come before "4 more?".
std::size_t first_part(const Moving& moving, const Visiting& visit);

/// Ends the visit and thanks her; the slides, when she said nothing.
State finish(const Moving& moving, const Visiting& visit, Outcome outcome);

/// Ends the visit without a word; nothing is counted when she said nothing.
void end(const Moving& moving, const Visiting& visit, Outcome outcome);

}  // namespace schoolpoort
