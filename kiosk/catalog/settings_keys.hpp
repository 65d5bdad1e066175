// Words that settings.toml is read and written with.
#pragma once

#include <array>
#include <string>

namespace schoolpoort {

/// Monday first.
inline const std::array<std::string, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday"};

}  // namespace schoolpoort
