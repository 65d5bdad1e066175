// A TOML file as plain values with the lines they stand on. The only place that knows toml++; knows no key.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kiosk/core/result.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// One value; `kind` says which field holds it.
struct TomlNode {
  enum class Kind { text, whole, fraction, flag, day, list, table, other };
  Kind kind = Kind::other;
  std::string key;  ///< empty in a list
  int line = 0;     ///< from 1
  std::string text;
  std::int64_t whole = 0;
  double fraction = 0;
  bool flag = false;
  Day day{};
  std::vector<TomlNode> inside;  ///< of a list or a table, in the order of the file
};

/// The whole file as one table. Error (thing: `name`, place: line and column) when it is no TOML.
Result<TomlNode> parse_toml(const std::string& bytes, const std::string& name);

}  // namespace schoolpoort
