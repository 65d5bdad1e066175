// The flow with its effects carried out: what the kiosk and a simulation both run. Knows no screen.
#pragma once

#include "kiosk/app/keeper.hpp"
#include "kiosk/core/flow.hpp"
#include "kiosk/core/ports.hpp"

namespace schoolpoort {

class Session {
 public:
  /// `keeper` and `clock` must outlive the session.
  Session(Keeper& keeper, const Clock& clock, Rules rules, Chance chance);

  /// One event, and all its effects, done before it returns.
  void feed(const Event& event);
  /// Tends the box and its periods; does nothing while a visitor is here.
  void settle();

  const Kiosk& kiosk() const { return kiosk_; }
  const Rules& rules() const { return rules_; }

 private:
  void carry_out(const Effect& effect);

  Keeper& keeper_;
  const Clock& clock_;
  Rules rules_;
  Chance chance_;
  Kiosk kiosk_;
};

/// True when no visit is going on.
bool is_empty(const State& state);

Rules rules_from(const Settings& settings);

}  // namespace schoolpoort
