// One folder a school, one a period in it.
#include "kiosk/publish/layout.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace schoolpoort {
namespace {

constexpr std::size_t kLongest = 60;
constexpr const char* kNameless = "Schoolpoort";
constexpr const char* kTryOut = "TRY-OUT-";

bool may_stand(char letter) {
  constexpr std::string_view kSigns = " .,'()_-";
  return std::isalnum(static_cast<unsigned char>(letter)) || kSigns.find(letter) != std::string_view::npos;
}

// Windows opens no file or folder of these names, whatever follows the first dot.
bool is_kept_by_windows(const std::string& name) {
  static constexpr std::array<std::string_view, 4> kDevices{"CON", "PRN", "AUX", "NUL"};
  std::string first = name.substr(0, name.find('.'));
  std::ranges::transform(first, first.begin(), [](unsigned char letter) { return std::toupper(letter); });
  while (first.ends_with(' ')) first.pop_back();
  const bool numbered = first.size() == 4 && (first.starts_with("COM") || first.starts_with("LPT")) &&
                        std::isdigit(static_cast<unsigned char>(first.back()));
  return numbered || std::ranges::find(kDevices, first) != kDevices.end();
}

// No hidden folder, and none that Windows would call otherwise: it drops dots and spaces at the end.
std::string trimmed(const std::string& name) {
  constexpr const char* kEdges = " .,-";
  const std::size_t first = name.find_first_not_of(kEdges);
  if (first == std::string::npos) return "";
  const std::string rest = name.substr(first, kLongest);
  return rest.substr(0, rest.find_last_not_of(kEdges) + 1);
}

}  // namespace

std::string folder_name(const std::string& plain) {
  std::string name;
  for (const char letter : plain) {
    const char put = may_stand(letter) ? letter : '-';
    const bool again = (put == '-' || put == ' ') && !name.empty() && name.back() == put;
    if (!again) name += put;
  }
  name = trimmed(name);
  if (name.empty()) return kNameless;
  return is_kept_by_windows(name) ? std::string(kNameless) + "-" + name : name;
}

std::string period_folder(const std::string& school, const Period& period, bool try_out) {
  return (try_out ? kTryOut : "") + folder_name(school) + "/" + iso(period.start) + "_" +
         iso(period.end - std::chrono::days{1});
}

Files in_folder(const std::string& folder, Files files, bool try_out) {
  Files placed;
  // Files that name each other inside were marked where they were written.
  for (auto& [name, contents] : files)
    placed[folder + "/" + (try_out && !name.starts_with(kTryOut) ? kTryOut : "") + name] = std::move(contents);
  return placed;
}

}  // namespace schoolpoort
