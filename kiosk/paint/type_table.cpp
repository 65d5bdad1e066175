// Which font, how large and on which lines for a language: reads fonts/manifest.txt. Knows no font library.
#include "kiosk/paint/type_table.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace schoolpoort {

namespace {

// The number of a tag's letters a style answers for; -1 when it is for another language.
int match(const std::string& style, const std::string& language) {
  if (style == "*") return 0;
  const bool begins = language.compare(0, style.size(), style) == 0;
  const bool whole_part = language.size() == style.size() || (begins && language[style.size()] == '-');
  return begins && whole_part ? static_cast<int>(style.size()) : -1;
}

// The build's own rows; of these only the name matters here.
bool read_file(std::istringstream& row, TypeTable& table) {
  std::string name, package, path, how;
  if (!(row >> name >> package >> path >> how)) return false;
  table.files.push_back(name);
  return true;
}

bool read_language(std::istringstream& row, TypeTable& table) {
  TypeStyle style;
  if (!(row >> style.tag >> style.shape_as >> style.scale >> style.line >> style.baseline)) return false;
  if (!std::getline(row >> std::ws, style.families) || style.families.empty()) return false;
  if (style.shape_as == "-") style.shape_as.clear();
  table.styles.push_back(style);
  return style.scale > 0 && style.line > 0 && style.baseline > 0;
}

bool read_row(const std::string& line, TypeTable& table) {
  std::istringstream row(line);
  row.imbue(std::locale::classic());
  std::string kind;
  row >> kind;
  if (kind.empty() || kind[0] == '#') return true;
  if (kind == "file") return read_file(row, table);
  return kind == "language" && read_language(row, table);
}

}  // namespace

const TypeStyle& TypeTable::style_for(const LanguageTag& language) const {
  return *std::max_element(styles.begin(), styles.end(), [&](const TypeStyle& a, const TypeStyle& b) {
    return match(a.tag, language.value) < match(b.tag, language.value);
  });
}

Result<TypeTable> read_type_table(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) return Error{file.string(), "", "the table of fonts cannot be read; install the kiosk again"};
  TypeTable table;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (read_row(line, table)) continue;
    return Error{
        file.string(), "line " + std::to_string(number),
        "is no comment, no whole \"file\" row and no whole \"language\" row; write it as the head of the file says"};
  }
  const bool complete =
      std::any_of(table.styles.begin(), table.styles.end(), [](const auto& s) { return s.tag == "*"; });
  if (!complete) return Error{file.string(), "", "has no \"language *\" row; add the one for all other languages"};
  return table;
}

}  // namespace schoolpoort
