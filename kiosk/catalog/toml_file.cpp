// toml++ to plain values.
#include "kiosk/catalog/toml_file.hpp"

#include <toml++/toml.h>

#include <algorithm>

namespace schoolpoort {

namespace {

TomlNode plain(const toml::node& node, std::string key);

// toml++ sorts a table by key; people expect the order in which they wrote it.
bool stands_before(const toml::node* one, const toml::node* other) {
  const toml::source_position a = one->source().begin;
  const toml::source_position b = other->source().begin;
  return a.line != b.line ? a.line < b.line : a.column < b.column;
}

std::vector<TomlNode> plain_table(const toml::table& table) {
  std::vector<std::pair<std::string, const toml::node*>> entries;
  for (const auto& [key, value] : table) entries.emplace_back(key.str(), &value);
  std::stable_sort(entries.begin(), entries.end(),
                   [](const auto& one, const auto& other) { return stands_before(one.second, other.second); });
  std::vector<TomlNode> inside;
  for (const auto& [key, value] : entries) inside.push_back(plain(*value, key));
  return inside;
}

std::vector<TomlNode> plain_list(const toml::array& array) {
  std::vector<TomlNode> inside;
  for (const toml::node& value : array) inside.push_back(plain(value, ""));
  return inside;
}

Day plain_day(const toml::date& date) {
  return std::chrono::sys_days{std::chrono::year_month_day{std::chrono::year{date.year}, std::chrono::month{date.month},
                                                           std::chrono::day{date.day}}};
}

TomlNode plain(const toml::node& node, std::string key) {
  using Kind = TomlNode::Kind;
  TomlNode value;
  value.key = std::move(key);
  value.line = static_cast<int>(node.source().begin.line);
  if (const auto* table = node.as_table()) {
    value.kind = Kind::table;
    value.inside = plain_table(*table);
  } else if (const auto* array = node.as_array()) {
    value.kind = Kind::list;
    value.inside = plain_list(*array);
  } else if (const auto* text = node.as_string()) {
    value.kind = Kind::text;
    value.text = text->get();
  } else if (const auto* whole = node.as_integer()) {
    value.kind = Kind::whole;
    value.whole = whole->get();
  } else if (const auto* fraction = node.as_floating_point()) {
    value.kind = Kind::fraction;
    value.fraction = fraction->get();
  } else if (const auto* flag = node.as_boolean()) {
    value.kind = Kind::flag;
    value.flag = flag->get();
  } else if (const auto* date = node.as_date()) {
    value.kind = Kind::day;
    value.day = plain_day(date->get());
  }
  return value;
}

std::string place_of(const toml::source_position& at) {
  return "line " + std::to_string(at.line) + ", column " + std::to_string(at.column);
}

}  // namespace

Result<TomlNode> parse_toml(const std::string& bytes, const std::string& name) {
  try {
    return plain(toml::parse(bytes, name), "");
  } catch (const toml::parse_error& error) {
    return Error{name, place_of(error.source().begin),
                 "the file cannot be read from here on (" + std::string(error.description()) +
                     "); look for a missing quote, bracket or \"=\" here or just above."};
  }
}

}  // namespace schoolpoort
