// LEES-MIJ.txt.
#include "kiosk/publish/tables/read_me.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

constexpr const char* kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLineLength = 78;  // characters; Notepad breaks no line by itself

/// A file that may lie in the folder, and the key that tells about it. The order is that of the page.
struct Known {
  const char* name;
  const char* key;
};
constexpr Known kKnown[] = {
    {"report.pdf", "table_file_report_pdf"},     {"report.html", "table_file_report_html"},
    {"results.xlsx", "table_file_results_xlsx"}, {"method.html", "table_file_method_html"},
    {"method.pdf", "table_file_method_pdf"},     {"results.csv", "table_file_results_csv"},
    {"visits.csv", "table_file_visits_csv"},     {"codebook.csv", "table_file_codebook_csv"},
    {"results.sav", "table_file_results_sav"},   {"datapackage.json", "table_file_datapackage_json"}};

std::size_t length_of(const std::string& words) {
  return static_cast<std::size_t>(std::ranges::count_if(words, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

/// Words on lines of a fair length, each after `indent` spaces.
std::string lines(const std::string& words, std::size_t indent) {
  const std::string margin(indent, ' ');
  std::string out;
  std::string line;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string word = words.substr(at, end - at);
    if (!line.empty() && indent + length_of(line) + 1 + length_of(word) > kLineLength) {
      out += margin + line + "\r\n";
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
    at = end + 1;
  }
  return out + margin + line + "\r\n";
}

bool has(const Files& files, const TableSource& source, const std::string& name) {
  return files.contains(name) || std::ranges::find(source.beside, name) != source.beside.end();
}

std::string in_language(const Files& files, const TableSource& source, const TableWords& words) {
  const std::string title = words.say("table_title");
  std::string page = title + "\r\n" + std::string(length_of(title), '=') + "\r\n";
  if (source.try_out) page += lines(words.say("table_try_out"), 0);
  page += "\r\n";
  for (const char* key : {"table_honest", "table_visits_note", "table_rounding", "table_few", "table_no_ranking"})
    page += lines(words.say(key), 0) + "\r\n";
  page += words.say("table_files") + "\r\n\r\n";
  const std::string mark = source.try_out ? "TRY-OUT-" : "";
  for (const Known& known : kKnown)
    if (has(files, source, mark + known.name)) page += mark + known.name + "\r\n" + lines(words.say(known.key), 4);
  return page;
}

}  // namespace

std::string read_me(const Files& files, const TableSource& source) {
  std::string text = kByteOrderMark;
  for (const char* language : {"nl", "fr", "en"})
    for (const TableWords& words : source.words)
      if (words.language.value.starts_with(language))
        text += (text.size() > 3 ? "\r\n\r\n" : "") + in_language(files, source, words);
  return text;
}

}  // namespace schoolpoort
