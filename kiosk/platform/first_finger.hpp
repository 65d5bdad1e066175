// Which of several fingers counts. Knows no screen and no SDL.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "kiosk/platform/stage.hpp"

namespace schoolpoort {

/// One finger on one touch panel. A panel may use the same number again once the finger is up.
struct FingerKey {
  std::int64_t panel = 0;
  std::int64_t finger = 0;
  bool operator==(const FingerKey&) const = default;
};

/// The first finger down is the one that counts until it is up. A finger that came down while another was held never
/// counts, not even after that other one is up: it has to come down again.
class FirstFinger {
 public:
  /// What `who` did, as far as it counts: nothing, itself, or the loss of a forgotten finger and then itself.
  std::vector<Finger> follow(FingerKey who, const Finger& what);
  /// Forgets the held finger; what it does later counts no more. Nothing when none is held.
  std::optional<Finger> lose(Moment at);
  std::optional<FingerKey> held() const { return held_; }

 private:
  std::optional<FingerKey> held_;
  Finger last_{};  ///< what the held finger did last
};

}  // namespace schoolpoort
