// Asks a TOML table for its keys one by one and tells what is wrong with each. Knows types and ranges, not meanings.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/catalog/files.hpp"
#include "kiosk/catalog/toml_file.hpp"

namespace schoolpoort {

enum class Need { must, may };

/// The keys of one table. What is missing, of a wrong type or out of range becomes a fault and gives the default; after
/// the last key, finish() makes a fault of every key nobody asked for.
class Fields {
 public:
  /// `table` and `faults` must outlive it. `file` is how staff know the file.
  Fields(const TomlNode& table, std::string file, Faults& faults);

  std::string text(const std::string& key, Need need);
  /// A short name of letters, digits, "_" and "-"; empty when it is not there.
  std::string id(const std::string& key, Need need);
  std::vector<std::string> ids(const std::string& key, Need need);
  std::int64_t whole(const std::string& key, std::int64_t by_default, std::int64_t lowest, std::int64_t highest,
                     Need need);
  double fraction(const std::string& key, double by_default, double lowest, double highest, Need need);
  bool flag(const std::string& key, bool by_default = false, Need need = Need::may);
  std::optional<Day> day(const std::string& key);
  /// The values of a list, nullptr when it is not there.
  const TomlNode* list(const std::string& key, Need need);
  /// The tables written [[key]].
  std::vector<const TomlNode*> tables(const std::string& key);

  /// The keys of a table inside this one, of the same piece; its faults count for this table too.
  Fields inside(const TomlNode& table, const std::string& key);
  /// From here on faults name the piece: "line 12, E1.scale".
  void call(const std::string& piece) { piece_ = piece; }
  void fault(const std::string& key, const std::string& remedy) { fault(key, line_of(key), remedy); }
  void fault(const std::string& key, int line, const std::string& remedy);
  /// True when nothing was wrong with this table.
  bool finish();

 private:
  const TomlNode* find(const std::string& key, Need need);
  const TomlNode* find(const std::string& key, Need need, TomlNode::Kind kind, const std::string& example);
  int line_of(const std::string& key) const;

  const TomlNode& table_;
  std::string file_;
  Faults& faults_;
  std::string piece_;
  Fields* outer_ = nullptr;
  std::set<std::string> known_;
  bool good_ = true;
};

/// Whether `value` may name a thing: a letter, then letters, digits, "_" or "-", at most 40 in all.
bool is_id(const std::string& value);

}  // namespace schoolpoort
