// One order after the other; one that fails keeps no other from being made.
#include "kiosk/speech/make.hpp"

#include "kiosk/speech/clip_file.hpp"
#include "kiosk/speech/level.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

Result<Clip> make_clip(const Order& order, const RunProgram& run) {
  if (!order.recording.empty()) {
    const auto recorded = read_clip(order.recording);
    return recorded ? Result<Clip>(levelled(*recorded)) : recorded;
  }
  const auto said = run(
      {"espeak-ng", "-b", "1", "-v", order.voice, "-s", std::to_string(order.words_a_minute), "--stdin", "--stdout"},
      order.words + "\n");
  if (!said) return said.error();
  const auto clip = clip_from(*said, "espeak-ng -v " + order.voice);
  if (!clip) return clip;
  Clip result = levelled(*clip);
  if (result.samples.empty()) return Error{"espeak-ng -v " + order.voice, order.words, "says nothing."};
  return result;
}

Made make_missing(const Cabinet& cabinet, const std::vector<Line>& lines, const RunProgram& run,
                  const std::function<void(const Order&, const Clip&)>& tell) {
  Made result;
  std::set<std::string> done = cabinet.clips();
  for (const Line& line : lines)
    for (const bool slower : {false, true}) {
      const auto order = cabinet.order(line, slower);
      if (!order) continue;
      if (!done.insert(order->clip.string()).second) {
        ++result.kept;
        continue;
      }
      const auto clip = make_clip(*order, run);
      const auto written = clip ? write_clip(*clip, order->clip) : Result<Done>(clip.error());
      if (!written) {
        result.faults.push_back(written.error());
        continue;
      }
      ++result.made;
      tell(*order, *clip);
    }
  return result;
}

void drop_unneeded(const Cabinet& cabinet, const LanguageTag& language, const std::vector<Line>& lines) {
  std::set<std::string> needed;
  for (const Line& line : lines)
    for (const bool slower : {false, true})
      if (const auto order = cabinet.order(line, slower)) needed.insert(order->clip.string());
  std::error_code gone;
  for (const fs::path clip : cabinet.clips())
    if (clip.parent_path().filename() == language.value && !needed.contains(clip.string())) fs::remove(clip, gone);
}

}  // namespace schoolpoort
