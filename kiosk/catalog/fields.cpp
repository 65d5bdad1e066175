// One key at a time, with a fault for each that is wrong.
#include "kiosk/catalog/fields.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace schoolpoort {

namespace {

constexpr std::size_t kLongestId = 40;
constexpr const char* kIdRemedy =
    "\"{}\" is no name; begin with a letter and use only letters, digits, \"_\" and \"-\".";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_id_letter(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

}  // namespace

bool is_id(const std::string& value) {
  return !value.empty() && value.size() <= kLongestId && is_letter(value.front()) &&
         std::all_of(value.begin(), value.end(), is_id_letter);
}

Fields::Fields(const TomlNode& table, std::string file, Faults& faults)
    : table_(table), file_(std::move(file)), faults_(faults) {}

int Fields::line_of(const std::string& key) const {
  for (const TomlNode& node : table_.inside)
    if (node.key == key) return node.line;
  return table_.line;
}

void Fields::fault(const std::string& key, int line, const std::string& remedy) {
  const std::string what = piece_.empty() || key.empty() ? piece_ + key : piece_ + "." + key;
  faults_.push_back({file_, fmt::format("line {}, {}", line, what), remedy});
  for (Fields* spoiled = this; spoiled; spoiled = spoiled->outer_) spoiled->good_ = false;
}

Fields Fields::inside(const TomlNode& table, const std::string& key) {
  Fields inner(table, file_, faults_);
  inner.call(piece_.empty() ? key : piece_ + "." + key);
  inner.outer_ = this;
  return inner;
}

const TomlNode* Fields::find(const std::string& key, Need need) {
  known_.insert(key);
  for (const TomlNode& node : table_.inside)
    if (node.key == key) return &node;
  if (need == Need::must) fault(key, fmt::format("is missing; add {} = ...", key));
  return nullptr;
}

const TomlNode* Fields::find(const std::string& key, Need need, TomlNode::Kind kind, const std::string& example) {
  const TomlNode* node = find(key, need);
  if (!node || node->kind == kind) return node;
  fault(key, fmt::format("has the wrong kind of value; write it like {} = {}", key, example));
  return nullptr;
}

std::string Fields::text(const std::string& key, Need need) {
  const TomlNode* node = find(key, need, TomlNode::Kind::text, "\"words\"");
  return node ? node->text : "";
}

std::string Fields::id(const std::string& key, Need need) {
  const TomlNode* node = find(key, need, TomlNode::Kind::text, "\"name\"");
  if (!node) return "";
  if (is_id(node->text)) return node->text;
  fault(key, fmt::format(fmt::runtime(kIdRemedy), node->text));
  return "";
}

std::vector<std::string> Fields::ids(const std::string& key, Need need) {
  std::vector<std::string> ids;
  const TomlNode* node = list(key, need);
  if (!node) return ids;
  for (const TomlNode& value : node->inside) {
    if (value.kind == TomlNode::Kind::text && is_id(value.text))
      ids.push_back(value.text);
    else
      fault(key, value.line, fmt::format(fmt::runtime(kIdRemedy), value.text));
  }
  return ids;
}

std::int64_t Fields::whole(const std::string& key, std::int64_t by_default, std::int64_t lowest, std::int64_t highest,
                           Need need) {
  const TomlNode* node = find(key, need, TomlNode::Kind::whole, std::to_string(by_default));
  if (!node) return by_default;
  if (node->whole >= lowest && node->whole <= highest) return node->whole;
  fault(key, fmt::format("is {}; choose a number from {} to {}.", node->whole, lowest, highest));
  return by_default;
}

double Fields::fraction(const std::string& key, double by_default, double lowest, double highest, Need need) {
  const TomlNode* node = find(key, need);
  if (!node) return by_default;
  const bool is_whole = node->kind == TomlNode::Kind::whole;
  const double value = is_whole ? static_cast<double>(node->whole) : node->fraction;
  if ((is_whole || node->kind == TomlNode::Kind::fraction) && value >= lowest && value <= highest) return value;
  fault(key, fmt::format("is no number from {} to {}; write it like {} = {}", lowest, highest, key, by_default));
  return by_default;
}

bool Fields::flag(const std::string& key, bool by_default, Need need) {
  const TomlNode* node = find(key, need, TomlNode::Kind::flag, "true");
  return node ? node->flag : by_default;
}

std::optional<Day> Fields::day(const std::string& key) {
  const TomlNode* node = find(key, Need::must);
  if (!node) return {};
  if (node->kind == TomlNode::Kind::day) return node->day;
  if (const std::optional<Day> day = day_from_iso(node->text)) return day;
  fault(key, fmt::format("is no day; write it like {} = 2027-01-31", key));
  return {};
}

const TomlNode* Fields::list(const std::string& key, Need need) {
  return find(key, need, TomlNode::Kind::list, "[\"first\", \"second\"]");
}

std::vector<const TomlNode*> Fields::tables(const std::string& key) {
  std::vector<const TomlNode*> tables;
  const TomlNode* node = find(key, Need::may);
  if (!node) return tables;
  if (node->kind != TomlNode::Kind::list) {
    fault(key, fmt::format("must be written [[{}]], with two brackets on each side.", key));
    return tables;
  }
  for (const TomlNode& table : node->inside) {
    if (table.kind == TomlNode::Kind::table)
      tables.push_back(&table);
    else
      fault(key, table.line, fmt::format("must be written [[{}]], with its keys on the lines below.", key));
  }
  return tables;
}

bool Fields::finish() {
  for (const TomlNode& node : table_.inside)
    if (!known_.contains(node.key))
      fault(node.key, node.line, fmt::format("is not known here; known are: {}.", fmt::join(known_, ", ")));
  return good_;
}

}  // namespace schoolpoort
