// One line after the other, each asked of the world by a Speak of its own.
#include "kiosk/core/listening.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

constexpr int kLoudest = 100, kSoftest = 20;
constexpr Millis kAfterThanks{3000};

void say_next(const Moving& moving) {
  const Speaking& speaking = *moving.kiosk.speaking;
  moving.effects.push_back(Speak{speaking.lines[speaking.at], moving.kiosk.loudness, moving.kiosk.ease.slower});
}

void begin(const Moving& moving, std::vector<Line> lines) {
  std::erase_if(lines, &Line::empty);
  if (lines.empty()) return;
  moving.kiosk.speaking = Speaking{std::move(lines), 0};
  say_next(moving);
}

void be_silent(const Moving& moving) {
  if (!moving.kiosk.speaking) return;
  moving.kiosk.speaking.reset();
  moving.effects.push_back(Hush{});
}

// From here on she has as long as if she had just touched the glass.
void give_time(const Moving& moving, State& state) {
  moving.kiosk.last_touch = moving.now;
  if (auto* thanking = std::get_if<Thanking>(&state))
    thanking->until = std::max(thanking->until, moving.now + kAfterThanks);
  if (auto* waiting = std::get_if<StillThere>(&state))
    waiting->since = std::max(waiting->since, moving.now - moving.around.rules.warning / 2);
}

struct Hears {
  const Moving& moving;
  State& state;

  void operator()(const ListenTapped& e) const {
    const bool enough = moving.kiosk.listens && moving.kiosk.speaking;
    moving.kiosk.listens = !enough;
    enough ? be_silent(moving) : begin(moving, e.lines);
    if (enough) give_time(moving, state);
  }
  void operator()(const EarTapped& e) const { begin(moving, {e.line}); }
  void operator()(const ScreenShown& e) const {
    if (!moving.kiosk.listens) return;
    if (!moving.kiosk.speaking) return begin(moving, e.lines);
    // A greeting is heard to its end.
    auto& lines = moving.kiosk.speaking->lines;
    lines.insert(lines.end(), e.lines.begin(), e.lines.end());
  }
  void operator()(const LineOver&) const {
    if (!moving.kiosk.speaking) return;
    if (++moving.kiosk.speaking->at < moving.kiosk.speaking->lines.size()) return say_next(moving);
    be_silent(moving);
    give_time(moving, state);
  }
  void operator()(const LoudnessTapped& e) const {
    moving.kiosk.loudness = std::clamp(moving.kiosk.loudness + e.by, kSoftest, kLoudest);
    begin(moving, {e.sample});
  }
  template <class Other>
  void operator()(const Other&) const {}
};

bool is_somebody_here(const State& state) {
  return !std::holds_alternative<Attract>(state) && !std::holds_alternative<Dimmed>(state) &&
         !std::holds_alternative<Cleaning>(state);
}

}  // namespace

void listen(const Moving& moving, State& state, const Event& event) {
  if (is_somebody_here(state)) std::visit(Hears{moving, state}, event);
}

void turn_page(const Moving& moving, const State& state, const Event& event, bool new_screen) {
  if (new_screen) be_silent(moving);
  if (!is_somebody_here(state)) return;
  const auto* chosen = std::get_if<LanguageTapped>(&event);
  if (chosen && new_screen) begin(moving, {chosen->greeting});
  // She hears at once what "slower" means.
  const auto* aid = std::get_if<AidTapped>(&event);
  if (aid && aid->aid == Aid::slower && std::holds_alternative<Easing>(state)) begin(moving, {aid->words});
}

bool time_stands_still(const Kiosk& kiosk, const State& state) {
  const auto* asking = std::get_if<Asking>(&state);
  return kiosk.speaking && !(asking && asking->reply);
}

}  // namespace schoolpoort
