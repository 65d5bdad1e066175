// Clips as files, by way of libsndfile. Knows no voice and no line.
#pragma once

#include <filesystem>
#include <string>

#include "kiosk/core/result.hpp"
#include "kiosk/core/speech.hpp"

namespace schoolpoort {

/// What a WAV, FLAC, Ogg Vorbis or Opus file sounds like, all its channels as one. Error when it is none of these, or
/// longer than a minute.
Result<Clip> read_clip(const std::filesystem::path& file);
/// The same from the bytes of such a file; `name` is for the Error.
Result<Clip> clip_from(const std::string& bytes, const std::string& name);

/// As Ogg Vorbis, a tenth of what a WAV takes. The file is there whole or not at all.
Result<Done> write_clip(const Clip& clip, const std::filesystem::path& file);

}  // namespace schoolpoort
