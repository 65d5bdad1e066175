// libsndfile's handles and virtual files, and nothing else of it.
#include "kiosk/speech/clip_file.hpp"

#include <sndfile.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

constexpr sf_count_t kLongestSeconds = 60;
constexpr int kMostChannels = 8, kLowestRate = 4000, kHighestRate = 192000;

struct Close {
  void operator()(SNDFILE* file) const { sf_close(file); }
};
using OwnedFile = std::unique_ptr<SNDFILE, Close>;

/// Bytes in memory as a file to read.
struct Bytes {
  const std::string& all;
  sf_count_t at = 0;

  static Bytes& of(void* self) { return *static_cast<Bytes*>(self); }
  static sf_count_t length(void* self) { return std::ssize(of(self).all); }
  static sf_count_t tell(void* self) { return of(self).at; }
  static sf_count_t write(const void*, sf_count_t, void*) { return 0; }
  static sf_count_t seek(sf_count_t to, int from, void* self) {
    Bytes& bytes = of(self);
    const sf_count_t base = from == SEEK_CUR ? bytes.at : from == SEEK_END ? length(self) : 0;
    return bytes.at = std::clamp<sf_count_t>(base + to, 0, length(self));
  }
  static sf_count_t read(void* into, sf_count_t most, void* self) {
    Bytes& bytes = of(self);
    const sf_count_t count = std::min(most, length(self) - bytes.at);
    if (count <= 0) return 0;
    std::memcpy(into, bytes.all.data() + bytes.at, static_cast<std::size_t>(count));
    bytes.at += count;
    return count;
  }
};

Error fault(const std::string& name, const std::string& remedy) { return {name, "", remedy}; }

std::int16_t mixed(const std::int16_t* frame, int channels) {
  int sum = 0;
  for (int channel = 0; channel < channels; ++channel) sum += frame[channel];
  return static_cast<std::int16_t>(sum / channels);
}

Result<Clip> read_all(SNDFILE* file, const SF_INFO& info, const std::string& name) {
  const bool sound = info.channels >= 1 && info.channels <= kMostChannels && info.samplerate >= kLowestRate &&
                     info.samplerate <= kHighestRate;
  if (!sound) return fault(name, "has more channels or samples than speech needs; save it as a plain WAV.");
  Clip clip{info.samplerate, {}};
  const auto most = static_cast<std::size_t>(kLongestSeconds) * static_cast<std::size_t>(info.samplerate);
  // A file may say how long it is and be wrong: what comes is counted, not what is promised.
  constexpr sf_count_t kPiece = 4096;
  std::vector<std::int16_t> piece(static_cast<std::size_t>(kPiece) * static_cast<std::size_t>(info.channels));
  for (sf_count_t got = 1; got > 0;) {
    got = sf_readf_short(file, piece.data(), kPiece);
    for (sf_count_t i = 0; i < got; ++i) clip.samples.push_back(mixed(piece.data() + i * info.channels, info.channels));
    if (clip.samples.size() > most) return fault(name, "is longer than a minute; one text a file.");
  }
  if (clip.samples.empty()) return fault(name, "holds no sound; record it anew.");
  return clip;
}

}  // namespace

Result<Clip> read_clip(const fs::path& file) {
  SF_INFO info{};
  const OwnedFile open(sf_open(file.c_str(), SFM_READ, &info));
  if (!open) return fault(file.string(), "cannot be read as sound; save it as WAV, FLAC, Ogg Vorbis or Opus.");
  return read_all(open.get(), info, file.string());
}

Result<Clip> clip_from(const std::string& bytes, const std::string& name) {
  SF_VIRTUAL_IO reading{Bytes::length, Bytes::seek, Bytes::read, Bytes::write, Bytes::tell};
  Bytes source{bytes};
  SF_INFO info{};
  const OwnedFile open(sf_open_virtual(&reading, SFM_READ, &info, &source));
  if (!open) return fault(name, "made no sound.");
  return read_all(open.get(), info, name);
}

Result<Done> write_clip(const Clip& clip, const fs::path& file) {
  const auto failed = [&] { return fault(file.string(), "cannot be written; look whether the disk is full."); };
  std::error_code trouble;
  fs::create_directories(file.parent_path(), trouble);
  const fs::path part = file.parent_path() / ("." + file.filename().string());
  SF_INFO info{};
  info.samplerate = clip.rate;
  info.channels = 1;
  info.format = SF_FORMAT_OGG | SF_FORMAT_VORBIS;
  OwnedFile open(sf_open(part.c_str(), SFM_WRITE, &info));
  if (!open) return failed();
  double quality = 0.4;
  sf_command(open.get(), SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
  const auto count = std::ssize(clip.samples);
  const bool whole = sf_writef_short(open.get(), clip.samples.data(), count) == count;
  if (sf_close(open.release()) != 0 || !whole) return failed();
  fs::rename(part, file, trouble);
  if (trouble) return failed();
  return Done{};
}

}  // namespace schoolpoort
