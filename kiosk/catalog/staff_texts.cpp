// The staff's own words must be whole; the visitors' are only borrowed, for the names of questions and answers.
#include "kiosk/catalog/staff_texts.hpp"

#include "kiosk/catalog/languages.hpp"
#include "kiosk/core/staff_keys.hpp"

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

}  // namespace

std::vector<LanguageTexts> read_staff_texts(const Layer& built_in, Faults& faults) {
  std::set<TextKey> keys;
  for (const std::string_view key : staff_keys::kAll) keys.insert(TextKey{std::string(key)});
  std::vector<LanguageTexts> all;
  Asks asks;
  for (const char* tag : kTags) {
    all.push_back({{tag}, {}});
    const auto file =
        read_arb(built_in, built_in.root / "content" / "staff" / (std::string(tag) + ".arb"), {tag}, faults);
    if (file) {
      note_asks(*file, asks);
      all.back() = usable_texts(*file, keys, asks, faults);
      (void)is_complete(all.back(), keys, *file, faults);
    }
    borrow_from_visitors(built_in, all.back());
  }
  return all;
}

}  // namespace schoolpoort
