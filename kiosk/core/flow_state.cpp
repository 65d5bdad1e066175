// What a state tells about itself: when it needs time to pass, who is speaking, what was said.
#include <algorithm>

#include "kiosk/core/flow.hpp"

namespace schoolpoort {

std::optional<Moment> deadline(const Rules& rules, const Kiosk& kiosk) {
  const Moment idle = kiosk.last_touch + rules.idle;
  struct Waits {
    const Rules& rules;
    const Kiosk& kiosk;
    Moment idle;
    std::optional<Moment> operator()(const Attract&) const {
      if (rules.dim_after == Millis{0}) return {};
      return kiosk.last_touch + rules.dim_after;
    }
    std::optional<Moment> operator()(const Dimmed&) const { return {}; }
    std::optional<Moment> operator()(const Asking& asking) const { return asking.moves_on ? *asking.moves_on : idle; }
    std::optional<Moment> operator()(const Thanking& thanking) const { return thanking.until; }
    std::optional<Moment> operator()(const StillThere& waiting) const { return waiting.since + rules.warning; }
    std::optional<Moment> operator()(const ChoosingLanguage&) const { return idle; }
    std::optional<Moment> operator()(const OfferingMore&) const { return idle; }
    std::optional<Moment> operator()(const Easing&) const { return idle; }
    std::optional<Moment> operator()(const DrawingFace&) const { return kiosk.last_touch + rules.drawing; }
    std::optional<Moment> operator()(const Cleaning& cleaning) const { return cleaning.until; }
  };
  return std::visit(Waits{rules, kiosk, idle}, kiosk.state);
}

std::optional<LanguageTag> language_of(const State& state) {
  struct Speaks {
    std::optional<LanguageTag> operator()(const Attract&) const { return {}; }
    std::optional<LanguageTag> operator()(const Dimmed&) const { return {}; }
    std::optional<LanguageTag> operator()(const std::monostate&) const { return {}; }
    std::optional<LanguageTag> operator()(const Asking& asking) const { return asking.visit.language; }
    std::optional<LanguageTag> operator()(const OfferingMore& offer) const { return offer.visit.language; }
    std::optional<LanguageTag> operator()(const Thanking& thanking) const { return thanking.language; }
    std::optional<LanguageTag> operator()(const ChoosingLanguage& choosing) const {
      return std::visit(*this, choosing.back_to);
    }
    std::optional<LanguageTag> operator()(const Easing& easing) const { return std::visit(*this, easing.back_to); }
    std::optional<LanguageTag> operator()(const DrawingFace& drawing) const { return drawing.language; }
    std::optional<LanguageTag> operator()(const Cleaning&) const { return {}; }
    std::optional<LanguageTag> operator()(const StillThere& waiting) const {
      return std::visit(*this, waiting.back_to);
    }
  };
  return std::visit(Speaks{}, state);
}

std::optional<Moment> undo_until(const State& state) {
  if (const auto* asking = std::get_if<Asking>(&state)) return asking->visit.undo_until;
  if (const auto* offer = std::get_if<OfferingMore>(&state)) return offer->visit.undo_until;
  return {};
}

const Answer* answer_to(const Visiting& visit, const ItemId& item) {
  const auto at = std::ranges::find(visit.answers, item, &Answer::item);
  return at == visit.answers.end() ? nullptr : &*at;
}

}  // namespace schoolpoort
