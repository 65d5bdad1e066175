// The visitor's way through the kiosk: one pure step per event. Knows no screen, clock, store or chance.
#pragma once

#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "kiosk/core/ease.hpp"
#include "kiosk/core/events.hpp"
#include "kiosk/core/pace.hpp"
#include "kiosk/core/period.hpp"
#include "kiosk/core/time.hpp"
#include "kiosk/core/visit.hpp"

namespace schoolpoort {

/// What one person has said so far, in memory.
struct Visiting {
  LanguageTag language;
  std::vector<ItemId> order;    ///< all questions as drawn for her
  std::vector<Answer> answers;  ///< replies given, in the order of `order`
  Pace pace;
  Moment began{};
  std::size_t seen = 0;                   ///< how many of `order` were on the screen
  std::optional<Moment> undo_until = {};  ///< so long the way back offers to take the last answer back
};

// States, one per screen.
struct Attract {};  ///< slides rotate, nobody is here
struct Dimmed {};   ///< slides, dark: the first touch only wakes
/// Asking `position` of the order; `chosen` shows itself until `moves_on`, when it is on disk.
struct Asking {
  Visiting visit;
  std::size_t position = 0;
  std::vector<ChoiceId> chosen;  ///< what is marked on the screen
  std::optional<Reply> reply;    ///< given and being kept or shown; taps no longer count
  std::optional<Moment> moves_on;
};
struct OfferingMore {  ///< "4 more?"
  Visiting visit;
};
struct Thanking {
  LanguageTag language;
  Moment until{};
};
struct ChoosingLanguage {
  int page = 0;
  std::variant<std::monostate, Asking, OfferingMore> back_to;  ///< nothing: the slides
};
/// The panel of aids, over the screen where she was.
struct Easing {
  std::variant<ChoosingLanguage, Asking, OfferingMore, Thanking> back_to;
};
/// "Are you still there?"
struct StillThere {
  std::variant<ChoosingLanguage, Asking, OfferingMore, Easing> back_to;
  Moment since{};
};
struct DrawingFace {  ///< a child draws after the thanks; what it draws, only the screen knows
  LanguageTag language;
};
struct Cleaning {  ///< the glass is being cleaned: nothing is heard
  Moment until{};
};
using State = std::variant<Attract, Dimmed, ChoosingLanguage, Asking, OfferingMore, Thanking, Easing, StillThere,
                           DrawingFace, Cleaning>;

struct Kiosk {
  State state = Attract{};
  Ease ease;              ///< hers while she is here, the house's otherwise
  Moment screen_since{};  ///< when the present screen came: its first 500 ms are deaf
  Moment last_touch{};
  bool may_ask = false;             ///< there is a period, and a box that keeps answers
  std::vector<Moment> fast_visits;  ///< when recent fast visits began; for the burst flag
};

// What the world is asked to do.
struct KeepVisit {  ///< put on disk, then say Kept or NotKept
  Visit visit;
};
struct EndVisit {  ///< fold into the counts
  Visit visit;
  Outcome outcome;
  LanguageTag language;
};
using Effect = std::variant<KeepVisit, EndVisit>;

struct Rules {
  Millis idle{45000};
  Millis warning{20000};
  Millis thanks{12000};
  Millis dim_after{0};       ///< 0: never
  Millis shows_choice{300};  ///< how long a tapped answer shows itself
  Millis dead_time{500};     ///< a new screen is deaf so long
  Millis undo{3000};         ///< how long an answer can be taken back in one touch
  Millis drawing{60000};     ///< without a touch before the drawing goes
  Millis cleaning{30000};
  Ease ease;  ///< what a visit begins with
};

/// What a step may look at besides the state.
struct Surroundings {
  const Questionnaire& form;
  const Rules& rules;
  std::function<std::vector<ItemId>()> draw;  ///< a new visitor's questions
};

struct Step {
  Kiosk kiosk;
  std::vector<Effect> effects;
};

/// An event that does not fit the state changes nothing.
Step step(const Surroundings& around, Kiosk kiosk, const Event& event, Moment now);

/// When step() wants a TimePassed at the latest; nothing: only events matter.
std::optional<Moment> deadline(const Rules& rules, const Kiosk& kiosk);

/// Until when the last answer can be taken back on the present screen.
std::optional<Moment> undo_until(const State& state);

/// The language of the visitor who is here now.
std::optional<LanguageTag> language_of(const State& state);

/// Where a reply for `item` stands among the answers, or nullptr.
const Answer* answer_to(const Visiting& visit, const ItemId& item);

}  // namespace schoolpoort
