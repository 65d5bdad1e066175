// SDL's sound, opened when something is to be heard and closed when it is over: an open device wakes the processor
// twenty times a second, silent or not.
#include <SDL.h>

#include <cmath>

#include "kiosk/platform/platform.hpp"

namespace schoolpoort {
namespace {

constexpr Uint64 kTryAgainMs = 10 * 60 * 1000;
constexpr Uint16 kBuffer = 1024;

class Loudspeaker : public Sound {
 public:
  explicit Loudspeaker(std::function<void(const Error&)> trouble) : trouble_(std::move(trouble)) {}
  ~Loudspeaker() override {
    stop();
    if (started_) SDL_QuitSubSystem(SDL_INIT_AUDIO);
  }
  Loudspeaker(const Loudspeaker&) = delete;
  Loudspeaker& operator=(const Loudspeaker&) = delete;

  void play(const Clip& clip, float gain) override {
    if (!open(clip.rate)) return;
    std::vector<std::int16_t> samples;
    samples.reserve(clip.samples.size());
    for (const std::int16_t sample : clip.samples)
      samples.push_back(static_cast<std::int16_t>(std::lround(static_cast<float>(sample) * gain)));
    SDL_ClearQueuedAudio(device_);  // so that two voices are never mixed
    SDL_QueueAudio(device_, samples.data(), static_cast<Uint32>(samples.size() * sizeof samples.front()));
    SDL_PauseAudioDevice(device_, 0);
  }

  void stop() override {
    if (device_ == 0) return;
    SDL_ClearQueuedAudio(device_);
    SDL_CloseAudioDevice(device_);
    device_ = 0;
  }

 private:
  bool open(int rate) {
    if (device_ != 0 && rate == rate_) return true;
    stop();
    if (failed_ && SDL_GetTicks64() - *failed_ < kTryAgainMs) return false;
    if (!started_) started_ = SDL_InitSubSystem(SDL_INIT_AUDIO) == 0;
    SDL_AudioSpec wish{};
    wish.freq = rate_ = rate;
    wish.format = AUDIO_S16SYS;
    wish.channels = 1;
    wish.samples = kBuffer;
    if (started_) device_ = SDL_OpenAudioDevice(nullptr, 0, &wish, nullptr, 0);
    if (device_ != 0) return true;
    if (!failed_)
      trouble_({"the loudspeaker", "",
                std::string(SDL_GetError()) + "; plug one in, or write sound = false in settings.toml."});
    failed_ = SDL_GetTicks64();
    return false;
  }

  std::function<void(const Error&)> trouble_;
  bool started_ = false;
  SDL_AudioDeviceID device_ = 0;
  int rate_ = 0;
  std::optional<Uint64> failed_;
};

}  // namespace

std::unique_ptr<Sound> open_loudspeaker(std::function<void(const Error&)> trouble) {
  return std::make_unique<Loudspeaker>(std::move(trouble));
}

}  // namespace schoolpoort
