// Events in, effects carried out.
#include "kiosk/app/session.hpp"

namespace schoolpoort {

Session::Session(Keeper& keeper, const Clock& clock, Rules rules, Chance chance)
    : keeper_(keeper), clock_(clock), rules_(rules), chance_(std::move(chance)) {
  kiosk_.last_touch = clock_.now();
  // Long past, so that the very first touch counts.
  kiosk_.screen_since = clock_.now() - rules_.dead_time;
}

void Session::feed(const Event& event) {
  const Surroundings around{keeper_.form(), rules_, [this] { return keeper_.draw(chance_); }};
  Step next = step(around, std::move(kiosk_), event, clock_.now());
  kiosk_ = std::move(next.kiosk);
  for (const Effect& effect : next.effects) carry_out(effect);
}

void Session::carry_out(const Effect& effect) {
  if (const auto* keep = std::get_if<KeepVisit>(&effect)) {
    if (keeper_.keep(keep->visit))
      feed(Kept{});
    else
      feed(NotKept{});
    return;
  }
  // A fold that fails leaves the visit in the box's slot: settle() folds it when the disk is well again.
  if (!keeper_.end(std::get<EndVisit>(effect), clock_.today())) feed(AskingAllowed{false});
}

void Session::settle() {
  if (!is_empty(kiosk_.state)) return;
  (void)keeper_.settle(clock_.today());  // keeper_.trouble() tells staff
  if (kiosk_.may_ask != keeper_.may_ask()) feed(AskingAllowed{keeper_.may_ask()});
}

bool is_empty(const State& state) {
  return std::holds_alternative<Attract>(state) || std::holds_alternative<Dimmed>(state);
}

Rules rules_from(const Settings& settings) {
  Rules rules;
  rules.idle = settings.idle;
  rules.warning = settings.warning;
  rules.thanks = settings.thanks;
  rules.dim_after = settings.dim_after;
  rules.ease.calm = settings.calm;
  return rules;
}

}  // namespace schoolpoort
