// Line by line: a value is replaced where it stands, a new key goes above the tables, a period to the end.
#include "kiosk/catalog/settings_change.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "kiosk/catalog/settings_file.hpp"
#include "kiosk/catalog/settings_values.hpp"
#include "kiosk/catalog/toml_file.hpp"

namespace schoolpoort {
namespace {

constexpr const char* kFirstLine =
    "# Wat deze school koos. Wat hier niet staat, is zoals in content/settings.toml van het programma. / What this "
    "school\n"
    "# chose. What does not stand here is as in the program's content/settings.toml.\n";

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string text_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

bool is_comment(const std::string& line) { return line.starts_with('#'); }

/// The comment that stands right above a key, with an empty line before it.
std::vector<std::string> explanation_of(const std::string& key, const std::string& built_in) {
  const std::vector<std::string> lines = lines_of(built_in);
  const auto at = std::ranges::find_if(lines, [&](const std::string& line) { return line.starts_with(key + " ="); });
  auto from = at;
  while (from != lines.begin() && is_comment(*(from - 1))) --from;
  std::vector<std::string> comment{""};
  comment.insert(comment.end(), from, at);
  return comment;
}

const TomlNode* node_of(const TomlNode& table, const std::string& key) {
  const auto found = std::ranges::find(table.inside, key, &TomlNode::key);
  return found == table.inside.end() ? nullptr : &*found;
}

/// A settings file while it is changed. Lines are read anew after each change: numbers of lines move.
class Page {
 public:
  Page(std::string text, std::string name, const std::string& built_in)
      : text_(std::move(text)), name_(std::move(name)), built_in_(built_in) {}

  Result<Done> put(const SettingValue& setting) {
    const auto table = parse_toml(text_, name_);
    if (!table) return table.error();
    std::vector<std::string> lines = lines_of(text_);
    if (const TomlNode* node = node_of(*table, setting.key))
      replace(lines, *node, setting);
    else
      add(lines, *table, setting);
    text_ = text_of(lines);
    return Done{};
  }

  void append(const PlannedPeriod& period) {
    if (!text_.empty() && !text_.ends_with('\n')) text_ += "\n";
    text_ += fmt::format("\n[[period]]\ncampaign = {}\nstart = {}\nlast = {}\n", quoted(period.campaign.value),
                         iso(period.start), iso(period.last));
  }

  const std::string& text() const { return text_; }

 private:
  // A remark behind the value stays behind it.
  static void replace(std::vector<std::string>& lines, const TomlNode& node, const SettingValue& setting) {
    const auto first = static_cast<std::size_t>(node.line - 1), last = static_cast<std::size_t>(node.last_line - 1);
    const std::string rest = lines[last].substr(std::min(lines[last].size(), static_cast<std::size_t>(node.after - 1)));
    const auto remark = rest.find('#');
    lines[first] = setting.key + " = " + setting.value;
    if (remark != std::string::npos) lines[first] += "  " + rest.substr(remark);
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                lines.begin() + static_cast<std::ptrdiff_t>(last) + 1);
  }

  // Behind a table's head a key would be the table's.
  void add(std::vector<std::string>& lines, const TomlNode& table, const SettingValue& setting) const {
    std::size_t at = lines.size();
    for (const TomlNode& node : table.inside) {
      const bool tables = node.kind == TomlNode::Kind::list && !node.inside.empty() &&
                          node.inside.front().kind == TomlNode::Kind::table;
      const int line = tables ? node.inside.front().line : node.line;
      if (tables || node.kind == TomlNode::Kind::table) at = std::min(at, static_cast<std::size_t>(line - 1));
    }
    while (at > 0 && at < lines.size() && is_comment(lines[at - 1])) --at;
    std::vector<std::string> piece = explanation_of(setting.key, built_in_);
    piece.push_back(setting.key + " = " + setting.value);
    if (at < lines.size()) piece.push_back("");
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), piece.begin(), piece.end());
  }

  std::string text_, name_;
  const std::string& built_in_;
};

std::vector<SettingValue> changed(const Settings& before, const Settings& after) {
  const std::vector<SettingValue> old = values_of(before);
  std::vector<SettingValue> all = values_of(after);
  std::erase_if(all, [&](const SettingValue& value) { return std::ranges::find(old, value) != old.end(); });
  return all;
}

std::vector<PlannedPeriod> added(const Settings& before, const Settings& after) {
  std::vector<PlannedPeriod> all = after.periods;
  std::erase_if(all, [&](const PlannedPeriod& period) {
    return std::ranges::find(before.periods, period) != before.periods.end();
  });
  return all;
}

Result<Done> reads_back(const std::string& text, const std::string& name, const std::vector<SettingValue>& values,
                        std::size_t periods) {
  Faults faults;
  const SettingsFile read = read_settings_text(text, name, {}, faults);
  const std::vector<SettingValue> found = values_of(read.settings);
  for (const SettingValue& value : values)
    if (std::ranges::find(found, value) == found.end())
      return Error{name, value.key, "cannot be changed at the screen; change it in the file."};
  if (read.periods.size() < periods) return Error{name, "period", "cannot be added at the screen; add it in the file."};
  return Done{};
}

}  // namespace

Result<std::string> change_settings(const std::string& text, const std::string& name, const Settings& before,
                                    const Settings& after, const std::string& built_in) {
  Page page(text.empty() ? kFirstLine : text, name, built_in);
  const std::vector<SettingValue> values = changed(before, after);
  for (const SettingValue& value : values)
    if (auto put = page.put(value); !put) return put.error();
  const std::vector<PlannedPeriod> periods = added(before, after);
  for (const PlannedPeriod& period : periods) page.append(period);
  if (const auto good = reads_back(page.text(), name, values, periods.size()); !good) return good.error();
  return page.text();
}

std::string campaign_text(const Campaign& campaign, const std::vector<DimensionId>& dimensions) {
  const auto texts = [](const auto& ids) {
    std::vector<std::string> all;
    for (const auto& id : ids) all.push_back(id.value);
    return list_of(all);
  };
  return fmt::format(
      "# Gemaakt aan het scherm van de kiosk. Verander dit bestand niet meer zodra de periode loopt: ze houdt haar "
      "vragen.\n"
      "# Made at the kiosk's screen. The period keeps its questions from the day it begins.\n"
      "[[campaign]]\nid = {}\nweeks = {}\nfirst_part = {}\nfirst = {}\nalways = {}\ndimensions = {}\nitems = {}\n",
      quoted(campaign.id.value), campaign.weeks, campaign.first_part, quoted(campaign.first.value),
      texts(campaign.always), texts(dimensions), texts(campaign.items));
}

}  // namespace schoolpoort
