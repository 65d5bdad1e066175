// Which clip says a line, and whether it has been made. Knows no sound.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/core/speech.hpp"

namespace schoolpoort {

/// What a clip is made from: a recording, or a voice and words.
struct Order {
  std::filesystem::path clip;       ///< where it will lie; the name holds all it depends on
  std::filesystem::path recording;  ///< empty: the voice says it
  std::string voice;
  std::string words;
  int words_a_minute = 0;
};

struct Shelves {
  std::filesystem::path clips;                    ///< may be thrown away at any time
  std::vector<std::filesystem::path> recordings;  ///< <tag>/<name>.wav ...; the first that has one is taken
};

/// What was there when it was made: afterwards it looks at no disk.
class Cabinet {
 public:
  Cabinet() = default;
  Cabinet(const Shelves& shelves, const std::vector<Voice>& voices);

  /// Nothing when nobody can say the line.
  std::optional<Order> order(const Line& line, bool slower) const;
  bool can_say(const Line& line) const { return order(line, false).has_value(); }
  /// Whether it can be heard now.
  bool has(const Line& line) const;
  /// Its clip at that pace, at the usual one where there is no other; nothing when there is none.
  std::optional<std::filesystem::path> clip(const Line& line, bool slower) const;
  /// Every clip that has been made.
  const std::set<std::string>& clips() const { return made_; }
  bool has_voice(const LanguageTag& language) const { return voices_.contains(language); }

 private:
  struct Recording {
    std::filesystem::path file;
    std::string stamp;  ///< another one when it was recorded anew
  };
  void note_recordings(const std::filesystem::path& folder);

  Shelves shelves_;
  std::map<LanguageTag, Voice> voices_;
  std::map<std::filesystem::path, Recording> recordings_;  ///< by tag/name
  std::set<std::string> made_;                             ///< paths as text: quicker to find
};

}  // namespace schoolpoort
