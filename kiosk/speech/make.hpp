// Makes the clips that are missing, by the program espeak-ng or from recordings. Never while somebody waits for one.
#pragma once

#include <functional>

#include "kiosk/core/result.hpp"
#include "kiosk/speech/cabinet.hpp"

namespace schoolpoort {

/// Another program as a function: its words, what it reads; what it wrote.
using RunProgram = std::function<Result<std::string>(const std::vector<std::string>&, const std::string&)>;

/// The clip, levelled. Error when the recording cannot be read or the program says nothing.
Result<Clip> make_clip(const Order& order, const RunProgram& run);

struct Made {
  int made = 0, kept = 0;
  std::vector<Error> faults;
};
/// Makes what `cabinet` lacks of these lines, at both paces; `tell` hears of each new clip.
Made make_missing(const Cabinet& cabinet, const std::vector<Line>& lines, const RunProgram& run,
                  const std::function<void(const Order&, const Clip&)>& tell);

/// Throws away the clips of one language that none of its lines needs any more.
void drop_unneeded(const Cabinet& cabinet, const LanguageTag& language, const std::vector<Line>& lines);

}  // namespace schoolpoort
