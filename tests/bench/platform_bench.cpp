// What one frame costs without a graphics card: a full-screen slide, six cards, twelve texts; and its dearest parts.
#include <benchmark/benchmark.h>

#include "kiosk/platform/platform.hpp"
#include "tests/platform/painting.hpp"

namespace schoolpoort {
namespace {

constexpr std::uint32_t kInk = rgba(16, 32, 64);

/// Full HD and 4K, as the one argument of every benchmark here.
Size screen_of(const benchmark::State& state) { return state.range(0) == 2160 ? Size{3840, 2160} : Size{1920, 1080}; }

Area box(int x, int y, Size size) {
  return {static_cast<float>(x), static_cast<float>(y), static_cast<float>(x + size.width),
          static_cast<float>(y + size.height)};
}

Patch slide(Stage& stage) {
  return rectangle(box(0, 0, stage.size()), kWhite, stage.make(plain(stage.size(), rgba(200, 180, 160))));
}

/// Six cards of 560 x 300 (at full HD), opaque inside and soft at the edge.
Drawing cards(Stage& stage) {
  const int scale = stage.size().width / 1920;
  const Size size{560 * scale, 300 * scale};
  Bitmap card = plain(size, rgba(255, 250, 240));
  for (int row = 0; row < size.height; ++row) {
    for (int soft = 0; soft < 12; ++soft) {
      card.rgba[4 * (static_cast<std::size_t>(row) * size.width + soft) + 3] = static_cast<std::uint8_t>(20 * soft);
    }
  }
  const TextureId texture = stage.make(card);
  Drawing six;
  for (int i = 0; i < 6; ++i) {
    six.push_back(rectangle(box((60 + i % 3 * 620) * scale, (300 + i / 3 * 360) * scale, size), kWhite, texture));
  }
  return six;
}

/// Twelve lines of 520 x 60 (at full HD), white on nothing with every fifth pixel inked, tinted by the vertices.
Drawing texts(Stage& stage) {
  const int scale = stage.size().width / 1920;
  const Size size{520 * scale, 60 * scale};
  Bitmap text = plain(size, rgba(255, 255, 255, 0));
  for (std::size_t i = 3; i < text.rgba.size(); i += 20) text.rgba[i] = 255;
  Drawing twelve;
  for (int i = 0; i < 12; ++i) {
    twelve.push_back(
        rectangle(box((80 + i % 3 * 620) * scale, (40 + i / 3 * 240) * scale, size), kInk, stage.make(text)));
  }
  return twelve;
}

void show_again_and_again(benchmark::State& state, Stage& stage, const Drawing& drawing) {
  stage.present(drawing, kWhite);  // what is done once is not what a frame costs
  for (auto _ : state) stage.present(drawing, kWhite);
}

void whole_frame(benchmark::State& state) {
  const auto stage = open_headless(screen_of(state));
  Drawing drawing{slide(*stage)};
  for (const Drawing& more : {cards(*stage), texts(*stage)}) drawing.insert(drawing.end(), more.begin(), more.end());
  show_again_and_again(state, *stage, drawing);
}
BENCHMARK(whole_frame)->Arg(1080)->Arg(2160)->Unit(benchmark::kMillisecond);

void slide_alone(benchmark::State& state) {
  const auto stage = open_headless(screen_of(state));
  show_again_and_again(state, *stage, {slide(*stage)});
}
BENCHMARK(slide_alone)->Arg(1080)->Arg(2160)->Unit(benchmark::kMillisecond);

void slide_mirrored(benchmark::State& state) {
  const auto stage = open_headless(screen_of(state));
  Patch mirrored = slide(*stage);
  for (Vertex& vertex : mirrored.vertices) vertex.u = 1 - vertex.u;
  show_again_and_again(state, *stage, {mirrored});
}
BENCHMARK(slide_mirrored)->Arg(1080)->Arg(2160)->Unit(benchmark::kMillisecond);

void slide_fading(benchmark::State& state) {
  const auto stage = open_headless(screen_of(state));
  Patch fading = slide(*stage);
  for (Vertex& vertex : fading.vertices) vertex.rgba = rgba(255, 255, 255, 128);
  show_again_and_again(state, *stage, {fading});
}
BENCHMARK(slide_fading)->Arg(1080)->Arg(2160)->Unit(benchmark::kMillisecond);

void six_cards(benchmark::State& state) {
  const auto stage = open_headless(screen_of(state));
  show_again_and_again(state, *stage, cards(*stage));
}
BENCHMARK(six_cards)->Arg(1080)->Arg(2160)->Unit(benchmark::kMillisecond);

void twelve_texts(benchmark::State& state) {
  const auto stage = open_headless(screen_of(state));
  show_again_and_again(state, *stage, texts(*stage));
}
BENCHMARK(twelve_texts)->Arg(1080)->Arg(2160)->Unit(benchmark::kMillisecond);

void slide_to_texture(benchmark::State& state) {
  const auto stage = open_headless(screen_of(state));
  const Bitmap picture = plain(stage->size(), rgba(200, 180, 160));
  for (auto _ : state) stage->drop(stage->make(picture));
}
BENCHMARK(slide_to_texture)->Arg(1080)->Arg(2160)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace schoolpoort

BENCHMARK_MAIN();
