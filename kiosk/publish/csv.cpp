// RFC 4180 with semicolons.
#include "kiosk/publish/csv.hpp"

namespace schoolpoort {
namespace {

constexpr const char* kByteOrderMark = "\xEF\xBB\xBF";

std::string field(const std::string& text) {
  if (text.find_first_of(";\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char letter : text) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + '"';
}

}  // namespace

std::string csv(const std::vector<CsvRow>& rows) {
  std::string file = kByteOrderMark;
  for (const CsvRow& row : rows) {
    for (std::size_t at = 0; at < row.size(); ++at) file += (at ? ";" : "") + field(row[at]);
    file += "\r\n";
  }
  return file;
}

}  // namespace schoolpoort
