// One clip after the other.
#include "kiosk/app/reader.hpp"

#include <spdlog/spdlog.h>

#include <cmath>

#include "kiosk/speech/clip_file.hpp"

namespace schoolpoort {
namespace {

constexpr Millis kBreath{350};

// Ears count in steps, not in heights of a wave: 60 of 100 is half as high.
float gain_of(int loudness) { return std::pow(static_cast<float>(loudness) / 100, 1.5F); }

}  // namespace

void Reader::say(const Speak& what) {
  over_ = clock_.now();
  const auto file = clips_.cabinet().clip(what.line, what.slower);
  if (!file) return;
  const auto clip = read_clip(*file);
  if (!clip) return spdlog::warn("{}", clip.error().text());
  sound_.play(*clip, gain_of(what.loudness));
  *over_ += clip->length() + kBreath;
}

void Reader::hush() {
  over_.reset();
  sound_.stop();
}

}  // namespace schoolpoort
