// Which target is pointed out: by keys, by a scan that goes from one to the next, or by a first touch. Knows no event.
#pragma once

#include <optional>
#include <vector>

#include "kiosk/core/time.hpp"
#include "kiosk/screens/reading_order.hpp"

namespace schoolpoort {

class Pointing {
 public:
  /// `scan`: how long each target is pointed out before the next; 0: keys alone move.
  explicit Pointing(Millis scan) : scan_(scan) {}

  const std::optional<Focus>& focus() const { return focus_; }
  /// Keys brought it, so that a new screen has one too.
  bool by_key() const { return focus_ && by_key_; }

  /// To the next or the former of `targets`, in their order and round their end; the first move shows the first one.
  void move(const std::vector<Placed>& targets, int step, Moment now);
  /// The one that is pointed out, among `targets`; nullptr when it is not there.
  const Placed* find(const std::vector<Placed>& targets) const;
  /// Points at what was touched; false when that was pointed out already.
  bool touch(const Placed& target);
  void forget() { focus_.reset(); }

  /// When the scan goes on.
  std::optional<Moment> next_scan() const;

 private:
  Millis scan_;
  Moment since_{};
  std::optional<Focus> focus_;
  bool by_key_ = false;
};

}  // namespace schoolpoort
