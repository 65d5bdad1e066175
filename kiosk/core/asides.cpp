// Each leads away from the questions and loses nothing of them.
#include "kiosk/core/asides.hpp"

namespace schoolpoort {

State on(const Moving&, ChoosingLanguage choosing, const EasierTapped&) { return Easing{std::move(choosing)}; }
State on(const Moving&, Asking asking, const EasierTapped&) {
  if (asking.reply) return asking;
  return Easing{std::move(asking)};
}
State on(const Moving&, OfferingMore offer, const EasierTapped&) { return Easing{std::move(offer)}; }
State on(const Moving&, Thanking thanking, const EasierTapped&) { return Easing{std::move(thanking)}; }

State on(const Moving& moving, Easing easing, const AidTapped& e) {
  toggle(moving.kiosk.ease, e.aid);
  return easing;
}

State on(const Moving& moving, Easing easing, const BackTapped&) {
  // The thanks begin anew: their time ran on while she looked for larger letters.
  if (auto* thanking = std::get_if<Thanking>(&easing.back_to))
    thanking->until = moving.now + moving.around.rules.thanks;
  return state_from(std::move(easing.back_to));
}

State on(const Moving&, Thanking thanking, const DrawFaceTapped&) { return DrawingFace{std::move(thanking.language)}; }
State on(const Moving&, DrawingFace, const BackTapped&) { return Attract{}; }
State on(const Moving& moving, DrawingFace drawing, const TimePassed&) {
  if (moving.now - moving.kiosk.last_touch < moving.around.rules.drawing) return drawing;
  return Attract{};
}

State on(const Moving& moving, Attract, const CleaningAsked&) {
  return Cleaning{moving.now + moving.around.rules.cleaning};
}
State on(const Moving& moving, Cleaning cleaning, const TimePassed&) {
  return moving.now >= cleaning.until ? State{Attract{}} : State{cleaning};
}

}  // namespace schoolpoort
