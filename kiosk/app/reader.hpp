// Reads lines aloud: looks for their clip and gives it to the loudspeaker. Knows no screen.
#pragma once

#include "kiosk/app/clips.hpp"
#include "kiosk/core/ports.hpp"

namespace schoolpoort {

class Reader : public Speaker {
 public:
  /// All must outlive it.
  Reader(Sound& sound, const Clock& clock, const Clips& clips) : sound_(sound), clock_(clock), clips_(clips) {}

  /// A line without a clip is over at once.
  void say(const Speak& what) override;
  void hush() override;
  std::optional<Moment> over() const override { return over_; }

 private:
  Sound& sound_;
  const Clock& clock_;
  const Clips& clips_;
  std::optional<Moment> over_;
};

}  // namespace schoolpoort
