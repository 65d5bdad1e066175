// Input, step, draw. Each change of the finger gets a frame of its own; a still picture gets none.
#include "kiosk/app/show.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace schoolpoort {
namespace {

constexpr Millis kSlideFade{600};
constexpr Millis kScreenFade{180};
constexpr Millis kTurn{4000};  // each language has its turn on the slides
constexpr Millis kFrame{16};
constexpr Millis kRingFrame{100};  // the warning ring shrinks slowly enough for ten frames a second
constexpr Millis kUndoFrame{50};   // three seconds are sixty steps
constexpr Millis kCalmFrame{1000};
constexpr Millis kCleaningFrame{500};
constexpr Millis kMend{60000};  // how often a sick disk is tried again

template <class Screen>
bool shows(const Session& session) {
  return std::holds_alternative<Screen>(session.kiosk().state);
}

}  // namespace

Show::Show(const ShowParts& parts)
    : parts_(parts), attract_since_(parts.clock.now()), pointing_(parts.catalog.settings.scan) {
  for (const Slide& slide : parts_.catalog.content.slides) slides_.push_back(slide.shown);
}

void Show::run() {
  tend();
  prepare(view());  // the first pictures on one processor, the first words on the other
  while (!over_) {
    if (dirty_) present();
    const auto wake = next_wake();
    const Moment now = parts_.clock.now();
    std::optional<Millis> sleep;
    if (wake) sleep = std::max(Millis{0}, *wake - now);
    for (const StageEvent& event : parts_.stage.wait(sleep)) handle(event);
    if (wake && parts_.clock.now() >= *wake) {
      feed(TimePassed{});
      if (parts_.staff.is_open()) feed_staff(StaffTimePassed{});
      scan();
      tend();
      dirty_ = true;
    }
  }
}

void Show::handle(const StageEvent& event) {
  if (const auto* finger = std::get_if<Finger>(&event)) return handle(*finger);
  if (const auto* key = std::get_if<KeyPressed>(&event)) return handle(*key);
  if (std::holds_alternative<QuitAsked>(event)) over_ = true;
  if (std::holds_alternative<TexturesLost>(event)) parts_.gallery.lost();
  if (parts_.staff.poll()) dirty_ = true;
  dirty_ = dirty_ || !std::holds_alternative<Woken>(event) || !parts_.gallery.is_whole();
}

void Show::feed(const Event& event) {
  if (const auto* staffs = std::get_if<StaffEvent>(&event)) return feed_staff(*staffs);
  const Moment screen = parts_.session.kiosk().screen_since;
  const bool was_empty = is_empty(parts_.session.kiosk().state);
  parts_.session.feed(event);
  if (!was_empty && is_empty(parts_.session.kiosk().state)) {
    attract_since_ = parts_.clock.now();
    parts_.session.settle();
  }
  forget_hands(parts_.session.kiosk().screen_since != screen);
  dirty_ = true;
}

// Whatever staff does, the slides and the calendar go on behind their screens.
void Show::feed_staff(const StaffEvent& event) {
  const Moment screen = screen_since();
  const auto heard = parts_.staff.feed(event);
  (void)parts_.staff.poll();
  forget_hands(screen_since() != screen);
  dirty_ = true;
  if (heard) feed(*heard);
}

// The calendar and a sick disk need no more than a look now and then.
void Show::tend() {
  const Moment now = parts_.clock.now();
  const Day today = parts_.clock.today();
  const bool new_day = today != settled_on_;
  const bool mend = parts_.keeper.trouble() && now - tended_ >= kMend;
  if ((!new_day && !mend) || !is_empty(parts_.session.kiosk().state)) return;
  settled_on_ = today;
  tended_ = now;
  parts_.session.settle();
  if (parts_.keeper.trouble()) spdlog::error("answers cannot be kept: {}", parts_.keeper.trouble()->text());
}

Surface Show::surface() const {
  const Millis since = parts_.clock.now() - attract_since_;
  return {parts_.clock.now(),
          rotation(slides_, since, fade()),
          static_cast<std::size_t>(since / kTurn),
          static_cast<std::size_t>(parts_.clock.today().time_since_epoch().count()),
          sketch_.dots(),
          parts_.try_out};
}

Millis Show::fade() const { return parts_.session.kiosk().ease.calm ? Millis{0} : kSlideFade; }

Moment Show::screen_since() const {
  return std::max(parts_.session.kiosk().screen_since, parts_.staff.staff().screen_since);
}

float Show::appeared(Moment at) const {
  if (parts_.session.kiosk().ease.calm) return 1;
  const auto since = at - screen_since();
  return std::clamp(static_cast<float>(since.count()) / static_cast<float>(kScreenFade.count()), 0.0F, 1.0F);
}

Theme Show::theme() const {
  const Settings& settings = parts_.catalog.settings;
  return theme_for(parts_.stage.size(), settings.diagonal_inch, settings.viewing_distance_cm,
                   parts_.session.kiosk().ease);
}

ScreenView Show::view() const {
  ScreenView view = parts_.staff.is_open() ? parts_.staff.view() : visitors_view();
  view.focus = pointing_.focus();
  return view;
}

ScreenView Show::visitors_view() const {
  return parts_.viewer.view(parts_.session.kiosk(), parts_.keeper.form(), parts_.session.rules(), surface());
}

Painted Show::paint() { return parts_.easel.paint(view(), theme(), pointer_, appeared(parts_.clock.now())); }

void Show::present() {
  drawn_ = parts_.clock.now();
  parts_.stage.present(paint().drawing, in_memory(theme().paper));
  dirty_ = false;
  leave_out_broken_slides();
  look_ahead();
}

void Show::prepare(const ScreenView& view) {
  const auto ready = [&stage = parts_.stage] { stage.wake(); };
  parts_.gallery.prepare(lay_out(view, theme(), parts_.gallery).pictures, ready);
}

// Once for each screen and slide, when it stands still: a school's photograph takes longer than a fade may stand.
void Show::look_ahead() {
  const Rotation slides = surface().rotation;
  const std::pair from{screen_since(), slides.slide};
  const bool moves = appeared(drawn_) < 1 || slides.faded_in < 1 || !parts_.gallery.is_whole();
  if (moves || from == looked_ahead_ || parts_.staff.is_open()) return;
  looked_ahead_ = from;
  if (const auto next = parts_.viewer.coming(parts_.session.kiosk(), parts_.keeper.form(), surface())) prepare(*next);
}

// The slide that is there stays as long as it would have; a broken one gives way at once. One is always kept.
void Show::leave_out_broken_slides() {
  const auto broken = parts_.gallery.broken();
  for (std::size_t i = 0; i < slides_.size() && !broken.empty(); ++i) {
    const auto why = broken.find(parts_.catalog.content.slides[i].file);
    const Rotation now = surface().rotation;
    if (why == broken.end() || slides_[i] == Millis{0} || now.next == now.slide) continue;
    spdlog::warn("left out: {}", why->second.text());
    const Millis into = now.slide == i ? Millis{0} : slides_[now.slide] - now.until_change;
    slides_[i] = Millis{0};
    attract_since_ = parts_.clock.now() - start_of(slides_, now.slide) - into;
    dirty_ = true;
  }
}

// When the picture that was drawn is out of date. Counted from its drawing: a slow frame must not swallow the last one.
std::optional<Moment> Show::next_move() const {
  const Moment now = drawn_;
  if (appeared(now) < 1) return std::min(now + kFrame, screen_since() + kScreenFade);
  if (parts_.staff.is_open()) return {};
  const bool calm = parts_.session.kiosk().ease.calm;
  if (shows<StillThere>(parts_.session)) return now + (calm ? kCalmFrame : kRingFrame);
  if (shows<Cleaning>(parts_.session)) return now + kCleaningFrame;
  const auto undo = undo_until(parts_.session.kiosk().state);
  if (undo && now < *undo) return calm ? *undo : std::min(*undo, now + kUndoFrame);
  const bool turns = is_empty(parts_.session.kiosk().state) || shows<ChoosingLanguage>(parts_.session);
  if (!turns) return {};
  const Millis since = now - attract_since_;
  const Moment next_turn = now + (kTurn - since % kTurn);
  if (shows<ChoosingLanguage>(parts_.session)) return next_turn;
  const Rotation slides = rotation(slides_, since, fade());
  if (slides.faded_in < 1) return now + kFrame;
  return std::min(next_turn, now + slides.until_change);
}

std::optional<Moment> Show::next_wake() const {
  std::optional<Moment> first;
  for (const auto& wake :
       {deadline(parts_.session.rules(), parts_.session.kiosk()), next_move(), next_hand(), parts_.staff.next_wake()})
    if (wake && (!first || *wake < *first)) first = wake;
  return first;
}

}  // namespace schoolpoort
