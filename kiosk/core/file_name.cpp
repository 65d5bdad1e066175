// What FAT's long names and Windows do not take (Microsoft, "Naming Files, Paths, and Namespaces").
#include "kiosk/core/file_name.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace schoolpoort {
namespace {

constexpr std::size_t kLongest = 80;  // leaves room within the 260 of a whole path in Windows

bool is_forbidden(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return byte < 0x20 || byte == 0x7F || std::string_view("<>:\"/\\|?*").find(letter) != std::string_view::npos;
}

std::string trimmed(const std::string& name) {
  const std::size_t first = name.find_first_not_of(" .");
  if (first == std::string::npos) return "";
  return name.substr(first, name.find_last_not_of(" .") - first + 1);
}

std::string cut(std::string name) {
  if (name.size() <= kLongest) return name;
  std::size_t end = kLongest;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;  // not within a character of UTF-8
  name.resize(end);
  return name;
}

bool is_device(const std::string& name) {
  std::string stem = name.substr(0, name.find('.'));
  std::ranges::transform(stem, stem.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  constexpr std::array<std::string_view, 4> kPlain{"CON", "PRN", "AUX", "NUL"};
  if (std::ranges::find(kPlain, stem) != kPlain.end()) return true;
  const bool port = stem.starts_with("COM") || stem.starts_with("LPT");
  return port && stem.size() == 4 && stem[3] >= '1' && stem[3] <= '9';
}

}  // namespace

std::string file_name(const std::string& words) {
  std::string name = words;
  std::ranges::replace_if(name, is_forbidden, '-');
  name = trimmed(cut(trimmed(name)));
  if (name.empty()) return "schoolpoort";
  return is_device(name) ? "_" + name : name;
}

}  // namespace schoolpoort
