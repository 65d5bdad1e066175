// The kiosk's health as JSON, for a helper or a script. Says nothing that could be watched answer by answer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/period.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

struct Health {
  std::string version;
  bool try_out = false;
  bool can_keep_answers = false;
  std::optional<Period> period;
  bool ten_or_more = false;  ///< visits so far: the only thing said about an open period
  int released_periods = 0;
  std::uint64_t free_bytes = 0;  ///< on the data folder's disk
  std::vector<std::string> languages;
  std::vector<std::string> draft_languages;
  std::vector<Error> troubles;  ///< what staff should mend, most urgent first
};

/// One JSON object, indented, with a final newline.
std::string health_json(const Health& health);

}  // namespace schoolpoort
