// Windows of 20 ms: loud ones are speech, the others are breath and room.
#include "kiosk/speech/level.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace schoolpoort {
namespace {

constexpr double kFull = 32768, kWanted = -20, kHighestPeak = -1, kSilence = -96;
constexpr double kQuieter = 0.1;       // than the loudest window: 20 dB
constexpr double kInaudible = 0.0063;  // 44 dB
constexpr int kWindowMs = 20, kBeforeMs = 30, kAfterMs = 80, kFadeMs = 5;

std::size_t samples_in(const Clip& clip, int millis) {
  return static_cast<std::size_t>(clip.rate) * static_cast<std::size_t>(millis) / 1000;
}

double rms(std::span<const std::int16_t> samples) {
  double sum = 0;
  for (const std::int16_t sample : samples) sum += static_cast<double>(sample) * sample;
  return samples.empty() ? 0 : std::sqrt(sum / static_cast<double>(samples.size()));
}

std::vector<double> windows(const Clip& clip) {
  const std::size_t step = std::max<std::size_t>(1, samples_in(clip, kWindowMs));
  std::vector<double> all;
  const std::span<const std::int16_t> samples(clip.samples);
  for (std::size_t at = 0; at < samples.size(); at += step)
    all.push_back(rms(samples.subspan(at, std::min(step, samples.size() - at))));
  return all;
}

double loudest(const std::vector<double>& all) { return all.empty() ? 0 : *std::ranges::max_element(all); }

double decibel(double amplitude) {
  return amplitude < 0.5 ? kSilence : std::max(kSilence, 20 * std::log10(amplitude / kFull));
}

Clip trimmed(const Clip& clip) {
  const std::vector<double> all = windows(clip);
  const double least = loudest(all) * kInaudible;
  const auto audible = [&](double window) { return window > least; };
  const auto first = std::ranges::find_if(all, audible);
  if (first == all.end()) return {clip.rate, {}};
  const auto last = std::find_if(all.rbegin(), all.rend(), audible);
  const std::size_t step = samples_in(clip, kWindowMs);
  const std::size_t begins = static_cast<std::size_t>(first - all.begin()) * step;
  const std::size_t ends = static_cast<std::size_t>(all.rend() - last) * step + samples_in(clip, kAfterMs);
  const std::size_t from = begins - std::min(begins, samples_in(clip, kBeforeMs));
  const std::size_t to = std::min(ends, clip.samples.size());
  const auto at = [&](std::size_t sample) { return clip.samples.begin() + static_cast<std::ptrdiff_t>(sample); };
  return {clip.rate, {at(from), at(to)}};
}

// A sound that begins or ends in the middle of a wave cracks.
void fade_ends(Clip& clip) {
  const std::size_t fade = std::min(samples_in(clip, kFadeMs), clip.samples.size() / 2);
  for (std::size_t i = 0; i < fade; ++i)
    for (std::int16_t* sample : {&clip.samples[i], &clip.samples[clip.samples.size() - 1 - i]})
      *sample = static_cast<std::int16_t>(*sample * static_cast<int>(i) / static_cast<int>(fade));
}

}  // namespace

double loudness_db(const Clip& clip) {
  const std::vector<double> all = windows(clip);
  const double least = loudest(all) * kQuieter;
  double sum = 0, count = 0;
  for (const double window : all)
    if (window >= least) sum += window * window, ++count;
  return count == 0 ? kSilence : decibel(std::sqrt(sum / count));
}

double peak_db(const Clip& clip) {
  int peak = 0;
  for (const std::int16_t sample : clip.samples) peak = std::max(peak, std::abs(static_cast<int>(sample)));
  return decibel(peak);
}

Clip levelled(const Clip& clip) {
  Clip result = trimmed(clip);
  const double more = std::min(kWanted - loudness_db(result), kHighestPeak - peak_db(result));
  const double gain = std::pow(10, more / 20);
  for (std::int16_t& sample : result.samples)
    sample = static_cast<std::int16_t>(std::clamp(std::lround(sample * gain), -32767L, 32767L));
  fade_ends(result);
  return result;
}

}  // namespace schoolpoort
