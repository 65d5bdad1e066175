// What fingers and keys do to the show.
#include "kiosk/app/keyboard.hpp"
#include "kiosk/app/show.hpp"
#include "kiosk/core/tap_guard.hpp"

namespace schoolpoort {
namespace {

// Staff locks the glass for cleaning with a finger in the top left corner of the slides. One finger is all we are told.
constexpr Millis kHeldForCleaning{5000};
constexpr float kCornerMm = 40;

Pointer middle(const Placed& target) {
  return {static_cast<float>(target.x) + static_cast<float>(target.size.width) / 2,
          static_cast<float>(target.y) + static_cast<float>(target.size.height) / 2, true};
}

}  // namespace

bool Show::counts(Moment touched) const {
  return !std::holds_alternative<Dimmed>(parts_.session.kiosk().state) &&
         touch_counts(touched, parts_.session.kiosk().screen_since, parts_.session.rules().dead_time);
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
  if (heard) {
    pointer_ = Pointer{finger.x, finger.y, true};
    hold_for_cleaning(finger);
    if (std::holds_alternative<DrawingFace>(parts_.session.kiosk().state)) sketch_.begin({finger.x, finger.y});
  }
  present();  // the pressed target answers at once, before the rest of the queue
}

void Show::move(const Finger& finger) {
  pointer_ = Pointer{finger.x, finger.y, true};
  if (cleaning_at_) hold_for_cleaning(finger);
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
  cleaning_at_.reset();
  paint();  // the screens see the finger gone before another one comes
  dirty_ = true;
}

void Show::hold_for_cleaning(const Finger& finger) {
  const auto corner = static_cast<float>(theme().mm(kCornerMm));
  const bool lies =
      std::holds_alternative<Attract>(parts_.session.kiosk().state) && finger.x < corner && finger.y < corner;
  if (!lies)
    cleaning_at_.reset();
  else if (!cleaning_at_)
    cleaning_at_ = finger.at + kHeldForCleaning;
}

void Show::handle(const KeyPressed& key) {
  const Moment now = parts_.clock.now();
  const bool heard = counts(now);
  feed(KeyDown{});
  const ScreenView seen = view();
  const auto wish = wish_of(key, direction_of(seen.language));
  if (!heard || !wish) return;
  const std::vector<Placed> all = targets();
  switch (wish->kind) {
    case KeyWish::Kind::back:
      return feed(BackTapped{});
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
  cleaning_at_.reset();
  const bool goes_on = pointing_.by_key() && !is_empty(parts_.session.kiosk().state);
  pointing_.forget();
  if (goes_on) pointing_.move(targets(), 1, parts_.clock.now());
}

// Deadlines of the hands.
void Show::scan() {
  const Moment now = parts_.clock.now();
  if (cleaning_at_ && now >= *cleaning_at_) feed(CleaningAsked{});
  const Moment left_alone = parts_.session.kiosk().last_touch + parts_.session.rules().idle;
  if (is_empty(parts_.session.kiosk().state) && now >= left_alone) pointing_.forget();
  const auto next = pointing_.next_scan();
  if (next && now >= *next) pointing_.move(targets(), 1, now);
}

std::optional<Moment> Show::next_hand() const {
  std::optional<Moment> first = pointing_.next_scan();
  if (cleaning_at_ && (!first || *cleaning_at_ < *first)) first = cleaning_at_;
  const bool on_slides = pointing_.focus() && is_empty(parts_.session.kiosk().state);
  const Moment left_alone = parts_.session.kiosk().last_touch + parts_.session.rules().idle;
  if (on_slides && (!first || left_alone < *first)) first = left_alone;
  return first;
}

}  // namespace schoolpoort
