// The loop: what came in, one step, what is shown. Sleeps whenever nothing moves.
#pragma once

#include "kiosk/app/corners.hpp"
#include "kiosk/app/pointing.hpp"
#include "kiosk/app/session.hpp"
#include "kiosk/app/staff_session.hpp"
#include "kiosk/app/viewer.hpp"
#include "kiosk/platform/stage.hpp"
#include "kiosk/screens/easel.hpp"
#include "kiosk/screens/sketch.hpp"

namespace schoolpoort {

/// What the loop works with; all must outlive it.
struct ShowParts {
  Stage& stage;
  const Clock& clock;
  Gallery& gallery;
  Easel& easel;
  const Viewer& viewer;
  const Catalog& catalog;
  Keeper& keeper;
  Session& session;
  StaffSession& staff;
  bool try_out = false;
};

class Show {
 public:
  explicit Show(const ShowParts& parts);

  /// Until the window is closed or the program is asked to end.
  void run();

 private:
  void handle(const StageEvent& event);
  // What hands do: show_hands.cpp.
  void handle(const Finger& finger);
  void press(const Finger& finger);
  void move(const Finger& finger);
  void release(const Finger& finger);
  void drop_finger();
  void handle(const KeyPressed& key);
  void tap(const Placed& target);
  void scan();
  void forget_hands(bool new_screen);
  bool counts(Moment touched) const;
  std::vector<Placed> targets() const;
  std::optional<Moment> next_hand() const;
  void feed(const Event& event);
  void feed_staff(const StaffEvent& event);
  void tend();
  void open_staff_door();
  CornerSizes corner_sizes() const;
  Moment screen_since() const;
  void present();
  void prepare(const ScreenView& view);
  void look_ahead();
  void leave_out_broken_slides();
  Painted paint();
  ScreenView view() const;
  ScreenView visitors_view() const;
  Surface surface() const;
  float appeared(Moment at) const;
  Millis fade() const;
  Theme theme() const;
  std::optional<Moment> next_wake() const;
  std::optional<Moment> next_move() const;

  ShowParts parts_;
  std::vector<Millis> slides_;
  Moment attract_since_{};
  std::optional<Pointer> pointer_;
  Pointing pointing_;
  Sketch sketch_;
  Corners corners_;
  Day settled_on_{};
  Moment tended_{};
  Moment drawn_{};                                 ///< what is on the screen shows this moment
  std::pair<Moment, std::size_t> looked_ahead_{};  ///< from which screen and slide
  bool dirty_ = true;
  bool over_ = false;
};

}  // namespace schoolpoort
