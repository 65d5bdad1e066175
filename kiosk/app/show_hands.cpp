// What fingers and keys do to the show.
#include "kiosk/app/keyboard.hpp"
#include "kiosk/app/show.hpp"
#include "kiosk/core/tap_guard.hpp"

namespace schoolpoort {
namespace {

constexpr float kCornerMm = 40, kStillMm = 12;

Pointer middle(const Placed& target) {
  return {static_cast<float>(target.x) + static_cast<float>(target.size.width) / 2,
          static_cast<float>(target.y) + static_cast<float>(target.size.height) / 2, true};
}

}  // namespace

bool Show::counts(Moment touched) const {
  const bool dark = std::holds_alternative<Dimmed>(parts_.session.kiosk().state) && !parts_.staff.is_open();
  return !dark && touch_counts(touched, screen_since(), parts_.session.rules().dead_time);
}

void Show::handle(const Finger& finger) {
  if (finger.phase == Finger::Phase::down) return press(finger);
  if (!pointer_) return;
  if (finger.phase == Finger::Phase::up) return release(finger);
  if (finger.phase == Finger::Phase::lost)
    drop_finger();
  else
    move(finger);
}

void Show::press(const Finger& finger) {
  const bool heard = counts(finger.at);
  if (pointing_.by_key()) pointing_.forget();
  feed(FingerDown{});
  if (parts_.staff.is_open()) feed_staff(StaffTouched{});
  if (heard) {
    pointer_ = Pointer{finger.x, finger.y, true};
    const bool on_slides = std::holds_alternative<Attract>(parts_.session.kiosk().state) && !parts_.staff.is_open();
    if (on_slides) corners_.press(finger, corner_sizes());
    if (std::holds_alternative<DrawingFace>(parts_.session.kiosk().state)) sketch_.begin({finger.x, finger.y});
  }
  present();  // the pressed target answers at once, before the rest of the queue
}

void Show::move(const Finger& finger) {
  pointer_ = Pointer{finger.x, finger.y, true};
  corners_.move(finger, corner_sizes());
  if (std::holds_alternative<DrawingFace>(parts_.session.kiosk().state)) {
    sketch_.draw_to({finger.x, finger.y});
    feed(FingerDown{});  // a long stroke is no idle minute
  }
  dirty_ = true;
}

void Show::release(const Finger& finger) {
  pointer_ = Pointer{finger.x, finger.y, false};
  const Painted painted = paint();
  drop_finger();
  if (!painted.event) {
    if (painted.missed) feed(StrayTap{});
    return;
  }
  // Where she explores, the first touch only points at what it met.
  const Placed* met = target_at(painted.placed, finger.x, finger.y);
  if (parts_.session.kiosk().ease.explore && met && pointing_.touch(*met)) return;
  if (std::holds_alternative<DrawAgainTapped>(*painted.event)) sketch_.clear();
  feed(*painted.event);
}

void Show::drop_finger() {
  pointer_.reset();
  corners_.lift();
  paint();  // the screens see the finger gone before another one comes
  dirty_ = true;
}

CornerSizes Show::corner_sizes() const {
  const Theme sizes = theme();
  return {sizes.screen, static_cast<float>(sizes.mm(kCornerMm)), static_cast<float>(sizes.mm(kStillMm))};
}

void Show::handle(const KeyPressed& key) {
  const Moment now = parts_.clock.now();
  const bool heard = counts(now);
  feed(KeyDown{});
  if (parts_.staff.is_open()) feed_staff(StaffTouched{});
  const ScreenView seen = view();
  const auto wish = wish_of(key, direction_of(seen.language));
  if (!heard || !wish) return;
  const std::vector<Placed> all = targets();
  switch (wish->kind) {
    case KeyWish::Kind::back:
      return feed(parts_.staff.is_open() ? Event(StaffEvent(DigitTakenBack{})) : Event(BackTapped{}));
    case KeyWish::Kind::next:
      return pointing_.move(all, 1, now);
    case KeyWish::Kind::previous:
      return pointing_.move(all, -1, now);
    case KeyWish::Kind::choose:
      if (const Placed* target = all.size() == 1 ? &all.front() : pointing_.find(all)) return tap(*target);
      return pointing_.move(all, 1, now);
    case KeyWish::Kind::answer:
      int number = 0;
      for (const Placed& target : all)
        if (target.kind == Placed::Kind::answer && ++number == wish->answer) return tap(target);
  }
}

// A key that chooses is a finger in the middle of what is chosen.
void Show::tap(const Placed& target) {
  pointer_ = middle(target);
  paint();
  pointer_->down = false;
  const Painted painted = paint();
  drop_finger();
  if (!painted.event) return;
  if (std::holds_alternative<DrawAgainTapped>(*painted.event)) sketch_.clear();
  feed(*painted.event);
}

std::vector<Placed> Show::targets() const {
  const ScreenView seen = view();
  return in_reading_order(lay_out(seen, theme(), parts_.gallery).placed, direction_of(seen.language));
}

// After the flow took a step: what a hand began on an earlier screen is forgotten.
void Show::forget_hands(bool new_screen) {
  if (!std::holds_alternative<DrawingFace>(parts_.session.kiosk().state)) sketch_.clear();
  if (!new_screen) return;
  pointer_.reset();
  corners_.lift();
  const bool goes_on = pointing_.by_key() && (parts_.staff.is_open() || !is_empty(parts_.session.kiosk().state));
  pointing_.forget();
  if (goes_on) pointing_.move(targets(), 1, parts_.clock.now());
}

void Show::open_staff_door() {
  parts_.staff.knock();
  forget_hands(true);
  dirty_ = true;
}

// Deadlines of the hands.
void Show::scan() {
  const Moment now = parts_.clock.now();
  if (const auto wish = corners_.take(now)) *wish == CornerWish::cleaning ? feed(CleaningAsked{}) : open_staff_door();
  const Moment left_alone = parts_.session.kiosk().last_touch + parts_.session.rules().idle;
  if (is_empty(parts_.session.kiosk().state) && now >= left_alone) pointing_.forget();
  const auto next = pointing_.next_scan();
  if (next && now >= *next) pointing_.move(targets(), 1, now);
}

std::optional<Moment> Show::next_hand() const {
  std::optional<Moment> first = pointing_.next_scan();
  const auto held = corners_.due();
  if (held && (!first || *held < *first)) first = held;
  const bool on_slides = pointing_.focus() && is_empty(parts_.session.kiosk().state);
  const Moment left_alone = parts_.session.kiosk().last_touch + parts_.session.rules().idle;
  if (on_slides && (!first || left_alone < *first)) first = left_alone;
  return first;
}

}  // namespace schoolpoort
