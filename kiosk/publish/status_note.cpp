// Health to short lines: what a helper reads off a telephone.
#include "kiosk/publish/status.hpp"

namespace schoolpoort {
namespace {

constexpr std::string_view kDots = "...";

std::string yes_no(bool yes) { return yes ? "yes" : "no"; }

// A helper needs no path of this machine, and the letters no more room than they must.
std::string without_folder(const std::string& thing) {
  const auto slash = thing.rfind('/');
  return thing.starts_with('/') && slash + 1 < thing.size() ? thing.substr(slash + 1) : thing;
}

std::string listed(const std::vector<std::string>& tags) {
  std::string all;
  for (const std::string& tag : tags) all += " " + tag;
  return all;
}

// Cut between letters, never inside one.
std::string at_most(std::string text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  text.resize(bytes - kDots.size());
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
  if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0) text.pop_back();
  return text + std::string(kDots);
}

std::string line_of(const Error& error) {
  const std::string place = error.place.empty() ? "" : ": " + error.place;
  return at_most("! " + without_folder(error.thing) + place + ": " + error.remedy, 160) + "\n";
}

std::string period_line(const Health& health) {
  if (!health.period) return "period: none\n";
  const Period& period = *health.period;
  return "period: " + std::to_string(period.number) + " " + period.campaign.value + " " + iso(period.start) + " to " +
         iso(period.end - std::chrono::days{1}) + ", visits " + (health.ten_or_more ? "10 or more" : "fewer than 10") +
         "\n";
}

std::string heading(const Health& health) {
  std::string note = "Schoolpoort " + health.version + (health.try_out ? " TRY-OUT" : "") + "\n";
  note += std::string(all_is_well(health) ? "all is well" : "needs attention") + "\n";
  note += "clock: " + iso(health.today) + (clock_is_odd(health) ? " (wrong)" : "") + "\n";
  note += "keeps answers: " + yes_no(health.can_keep_answers) + "\n" + period_line(health);
  note += "released: " + std::to_string(health.released_periods) + "\n";
  note += "exported: " + (health.last_export ? iso(*health.last_export) : "never") + "\n";
  note += "disk free: " + std::to_string(health.free_bytes / 1'000'000) + " MB\n";
  note += "sticks: " + std::to_string(health.sticks) + "\n";
  note += "languages: " + std::to_string(health.languages.size());
  note += ", drafts: " + std::to_string(health.draft_languages.size()) + listed(health.draft_languages) + "\n";
  return at_most(note, kMostNote * 2 / 3);
}

}  // namespace

std::string health_note(const Health& health) {
  constexpr std::size_t kForTheCount = 24;
  std::string note = heading(health);
  for (std::size_t at = 0; at < health.troubles.size(); ++at) {
    const std::string line = line_of(health.troubles[at].error);
    if (note.size() + line.size() + kForTheCount > kMostNote)
      return note + "! and " + std::to_string(health.troubles.size() - at) + " more\n";
    note += line;
  }
  return note;
}

}  // namespace schoolpoort
