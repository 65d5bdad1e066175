// The team's own words must be whole; the visitors' are only borrowed, for the names of questions and answers.
#include "kiosk/catalog/staff_texts.hpp"

#include "kiosk/catalog/languages.hpp"
#include "kiosk/core/reading_keys.hpp"
#include "kiosk/core/report_keys.hpp"
#include "kiosk/catalog/table_texts.hpp"
#include "kiosk/core/staff_keys.hpp"
#include "kiosk/core/table_keys.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

constexpr const char* kTags[] = {"nl-BE", "fr-BE", "en"};

std::optional<LanguageFile> read_arb(const Layer& layer, const fs::path& file, const LanguageTag& tag, Faults& faults) {
  const std::string name = name_in(layer, file);
  const Result<std::string> bytes = read_text(file, name);
  if (bytes) return parse_arb(*bytes, tag, name, faults);
  faults.push_back(bytes.error());
  return {};
}

void borrow_from_visitors(const Layer& layer, LanguageTexts& texts) {
  Faults told_elsewhere;
  auto visitors = read_arb(layer, layer.root / "locales" / (texts.tag.value + ".arb"), texts.tag, told_elsewhere);
  if (visitors) texts.texts.merge(visitors->texts);
}

/// content/<folder>/<tag>.arb of each of the three languages, which must hold all `keys`.
std::vector<LanguageTexts> read_team_texts(const Layer& built_in, const char* folder, const std::set<TextKey>& keys,
                                           Faults& faults) {
  std::vector<LanguageTexts> all;
  Asks asks;
  for (const char* tag : kTags) {
    all.push_back({{tag}, {}});
    const auto file =
        read_arb(built_in, built_in.root / "content" / folder / (std::string(tag) + ".arb"), {tag}, faults);
    if (file) {
      note_asks(*file, asks);
      all.back() = usable_texts(*file, keys, asks, faults);
      (void)is_complete(all.back(), keys, *file, faults);
    }
    borrow_from_visitors(built_in, all.back());
  }
  return all;
}

template <class Keys>
std::set<TextKey> set_of(const Keys& keys) {
  std::set<TextKey> all;
  for (const std::string_view key : keys) all.insert(TextKey{std::string(key)});
  return all;
}

}  // namespace

std::vector<LanguageTexts> read_staff_texts(const Layer& built_in, Faults& faults) {
  std::set<TextKey> keys = set_of(staff_keys::kAll);
  keys.merge(set_of(reading_keys::kAll));
  return read_team_texts(built_in, "staff", keys, faults);
}

std::vector<LanguageTexts> read_report_texts(const Layer& built_in, const std::vector<DimensionId>& dimensions,
                                             Faults& faults) {
  std::set<TextKey> keys = set_of(report_keys::kAll);
  for (const DimensionId& dimension : dimensions) {
    keys.insert(report_keys::of_dimension(report_keys::kAbout, dimension));
    keys.insert(report_keys::of_dimension(report_keys::kAsk, dimension));
    for (int number = 1; number <= report_keys::kIdeasEach; ++number) keys.insert(report_keys::idea(dimension, number));
  }
  return read_team_texts(built_in, "report", keys, faults);
}

std::vector<LanguageTexts> read_table_texts(const Layer& built_in, Faults& faults) {
  return read_team_texts(built_in, "tables", set_of(table_keys::kAll), faults);
}

}  // namespace schoolpoort
