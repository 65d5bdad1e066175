// Each `on` is one arrow of the drawing in kiosk/README.md: a state, an event, the next state.
#include "kiosk/core/flow.hpp"

#include <algorithm>

#include "kiosk/core/asides.hpp"
#include "kiosk/core/course.hpp"

namespace schoolpoort {
namespace {

const Question* question_of(const Questionnaire& form, const Asking& asking) {
  if (asking.position >= asking.visit.order.size()) return nullptr;
  const int at = position_of(form, asking.visit.order[asking.position]);
  return at < 0 ? nullptr : &form.questions[static_cast<std::size_t>(at)];
}

bool asks(const Asking& asking, const ItemId& item) { return asking.visit.order.at(asking.position) == item; }

// The visit that goes on behind a screen, ended as walked away from.
void walk_away(const Moving&, const std::monostate&) {}
void walk_away(const Moving&, const Thanking&) {}
template <class Screen>
void walk_away(const Moving& moving, const Screen& screen) {
  end(moving, screen.visit, Outcome::timed_out);
}
void walk_away(const Moving& moving, const ChoosingLanguage& choosing) {
  std::visit([&](const auto& screen) { walk_away(moving, screen); }, choosing.back_to);
}
void walk_away(const Moving& moving, const Easing& easing) {
  std::visit([&](const auto& screen) { walk_away(moving, screen); }, easing.back_to);
}

// --- the arrows ---------------------------------------------------------------------------------------------------

template <class S, class E>
State on(const Moving&, S state, const E&) {
  return state;
}

State on(const Moving& moving, Attract, const SlideTapped&) {
  return moving.kiosk.may_ask ? State{ChoosingLanguage{}} : State{Attract{}};
}

State begin_visit(const Moving& moving, const LanguageTag& language) {
  if (!moving.kiosk.may_ask) return Attract{};
  Visiting visit{language, moving.around.draw(), {}, {}, moving.now};
  if (visit.order.empty()) return Attract{};
  note_touch(visit.pace, moving.now);
  return ask(std::move(visit), 0);
}

State on(const Moving& moving, Attract, const LanguageTapped& e) { return begin_visit(moving, e.language); }

State on(const Moving& moving, Attract state, const TimePassed&) {
  const Millis after = moving.around.rules.dim_after;
  if (after > Millis{0} && moving.now - moving.kiosk.last_touch >= after) return Dimmed{};
  return state;
}

State on(const Moving&, Dimmed, const FingerDown&) { return Attract{}; }
State on(const Moving&, Dimmed, const KeyDown&) { return Attract{}; }

State on(const Moving&, ChoosingLanguage choosing, const PageTapped& e) {
  choosing.page = std::max(0, e.page);
  return choosing;
}
State on(const Moving&, ChoosingLanguage choosing, const BackTapped&) {
  return state_from(std::move(choosing.back_to));
}

State speak(State state, const LanguageTag& language) {
  const auto change = [&](auto& screen) {
    if constexpr (requires { screen.visit; }) {
      if (screen.visit.language != language) note_language_change(screen.visit.pace);
      screen.visit.language = language;
    }
  };
  std::visit(change, state);
  return state;
}

State on(const Moving& moving, ChoosingLanguage choosing, const LanguageTapped& e) {
  if (std::holds_alternative<std::monostate>(choosing.back_to)) return begin_visit(moving, e.language);
  return speak(state_from(std::move(choosing.back_to)), e.language);
}

State on(const Moving& moving, Asking asking, const ChoiceTapped& e) {
  const Question* question = question_of(moving.around.form, asking);
  // The tap names the question it was drawn for: a second, late tap no longer matches.
  if (asking.reply || !question || question->id != e.question) return asking;
  const auto choice = std::ranges::find(question->choices, e.choice, &FrozenChoice::id);
  if (choice == question->choices.end()) return asking;
  if (question->kind != ScaleKind::several) {
    asking.chosen = {e.choice};
    return give(moving, std::move(asking), Reply::chosen);
  }
  mark(asking.chosen, *question, *choice);
  return asking;
}

State on(const Moving& moving, Asking asking, const ReadyTapped& e) {
  if (asking.reply || !asks(asking, e.question) || asking.chosen.empty()) return asking;
  return give(moving, std::move(asking), Reply::chosen);
}

State on(const Moving& moving, Asking asking, const DontKnowTapped& e) {
  if (asking.reply || !asks(asking, e.question)) return asking;
  return give(moving, std::move(asking), Reply::dont_know);
}

State on(const Moving& moving, Asking asking, const SkipTapped& e) {
  if (asking.reply || !asks(asking, e.question)) return asking;
  return give(moving, std::move(asking), Reply::skipped);
}

State on(const Moving& moving, Asking asking, const Kept&) {
  if (asking.reply && !asking.moves_on) asking.moves_on = moving.now + moving.around.rules.shows_choice;
  return asking;
}

State on(const Moving&, Asking asking, const BackTapped&) {
  if (asking.reply) return asking;
  if (asking.position == 0) return ChoosingLanguage{0, std::move(asking)};
  const std::size_t before = asking.position - 1;
  return ask_again(std::move(asking.visit), before);
}

State on(const Moving&, Asking asking, const ChangeLanguageTapped&) {
  if (asking.reply) return asking;
  return ChoosingLanguage{0, std::move(asking)};
}

State on(const Moving& moving, Asking asking, const StopTapped&) {
  if (asking.reply) return asking;
  return finish(moving, asking.visit, Outcome::left);
}

State on(const Moving& moving, OfferingMore offer, const MoreTapped& e) {
  const std::size_t next = first_part(moving, offer.visit);
  if (e.yes && next < offer.visit.order.size()) return ask(std::move(offer.visit), next);
  return finish(moving, offer.visit, Outcome::done);
}

State on(const Moving& moving, OfferingMore offer, const BackTapped&) {
  const std::size_t last = first_part(moving, offer.visit) - 1;
  return ask_again(std::move(offer.visit), last);
}

State on(const Moving&, OfferingMore offer, const ChangeLanguageTapped&) {
  return ChoosingLanguage{0, std::move(offer)};
}

State on(const Moving& moving, OfferingMore offer, const StopTapped&) {
  return finish(moving, offer.visit, Outcome::done);
}

State on(const Moving& moving, Thanking thanking, const TimePassed&) {
  return moving.now >= thanking.until ? State{Attract{}} : State{std::move(thanking)};
}
State on(const Moving&, Thanking, const ContinueTapped&) { return Attract{}; }
State on(const Moving&, Thanking, const BackTapped&) { return Attract{}; }

State on(const Moving&, StillThere waiting, const ContinueTapped&) { return state_from(std::move(waiting.back_to)); }
State on(const Moving&, StillThere waiting, const BackTapped&) { return state_from(std::move(waiting.back_to)); }

State on(const Moving& moving, StillThere waiting, const TimePassed&) {
  if (moving.now - waiting.since < moving.around.rules.warning) return waiting;
  std::visit([&](const auto& screen) { walk_away(moving, screen); }, waiting.back_to);
  return Attract{};
}

template <class Screen>
State warn_when_idle(const Moving& moving, Screen screen) {
  if (moving.now - moving.kiosk.last_touch < moving.around.rules.idle) return screen;
  return StillThere{std::move(screen), moving.now};
}
State on(const Moving& moving, Asking asking, const TimePassed&) {
  if (asking.moves_on && moving.now >= *asking.moves_on) return next_question(moving, std::move(asking));
  return asking.reply ? State{std::move(asking)} : warn_when_idle(moving, std::move(asking));
}
State on(const Moving& moving, OfferingMore offer, const TimePassed&) {
  return warn_when_idle(moving, std::move(offer));
}
State on(const Moving& moving, ChoosingLanguage choosing, const TimePassed&) {
  return warn_when_idle(moving, std::move(choosing));
}
State on(const Moving& moving, Easing easing, const TimePassed&) { return warn_when_idle(moving, std::move(easing)); }

// An answer could not be kept: nothing more is asked, nobody sees an error, she sees the slides.
State on(const Moving& moving, Asking, const NotKept&) {
  moving.kiosk.may_ask = false;
  return Attract{};
}

// --- around every arrow -------------------------------------------------------------------------------------------

// The visit on the present screen, to note touches in.
Visiting* visiting(State& state) {
  if (auto* asking = std::get_if<Asking>(&state)) return &asking->visit;
  if (auto* offer = std::get_if<OfferingMore>(&state)) return &offer->visit;
  return nullptr;
}

void note(Kiosk& kiosk, const Event& event, Moment now) {
  if (const auto* allowed = std::get_if<AskingAllowed>(&event)) kiosk.may_ask = allowed->yes;
  const bool touched = !std::holds_alternative<TimePassed>(event) && !std::holds_alternative<Kept>(event) &&
                       !std::holds_alternative<NotKept>(event) && !std::holds_alternative<AskingAllowed>(event);
  if (touched) kiosk.last_touch = now;
  Visiting* visit = visiting(kiosk.state);
  if (visit && std::holds_alternative<FingerDown>(event)) note_touch(visit->pace, now);
  if (visit && std::holds_alternative<StrayTap>(event)) note_stray(visit->pace);
}

bool is_somebody_here(const State& state) {
  return !std::holds_alternative<Attract>(state) && !std::holds_alternative<Dimmed>(state) &&
         !std::holds_alternative<Cleaning>(state);
}

// What makes a screen a new one, deaf for its first moment.
std::size_t screen_of(const State& state) {
  std::size_t screen = 1000 * state.index();
  if (const auto* asking = std::get_if<Asking>(&state)) screen += asking->position;
  if (const auto* choosing = std::get_if<ChoosingLanguage>(&state)) screen += static_cast<std::size_t>(choosing->page);
  return screen;
}

}  // namespace

Step step(const Surroundings& around, Kiosk kiosk, const Event& event, Moment now) {
  Step result{std::move(kiosk), {}};
  note(result.kiosk, event, now);
  const std::size_t before = screen_of(result.kiosk.state);
  const Moving moving{around, result.kiosk, result.effects, now};
  State state = std::move(result.kiosk.state);
  result.kiosk.state =
      std::visit([&](auto& in_state, const auto& e) { return on(moving, std::move(in_state), e); }, state, event);
  if (screen_of(result.kiosk.state) != before) result.kiosk.screen_since = now;
  if (!is_somebody_here(result.kiosk.state)) result.kiosk.ease = around.rules.ease;
  return result;
}

}  // namespace schoolpoort
