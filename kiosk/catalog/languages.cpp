// Reads, checks and sorts the languages.
#include "kiosk/catalog/languages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/catalog/fields.hpp"
#include "kiosk/language/names.hpp"
#include "kiosk/language/say.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

std::string listed(const std::vector<std::string>& values) {
  return values.empty() ? "no value" : fmt::format("{{{}}}", fmt::join(values, "}, {"));
}

std::vector<LanguageTag> tags(std::vector<std::string> names) {
  std::vector<LanguageTag> tags;
  for (std::string& name : names) tags.push_back({std::move(name)});
  return tags;
}

/// True when the text can be said.
bool is_usable(const TextKey& key, const Text& text, const std::set<TextKey>& known, const Asks& asks,
               const std::function<void(const std::string&)>& say) {
  if (!known.contains(key)) return say("nothing uses this text; correct its key or take it out."), false;
  if (text.pattern.find_first_not_of(" \t\r\n") == std::string::npos) return say("is empty; write the words."), false;
  const Result<std::vector<std::string>> values = values_of(text.pattern);
  if (!values) return say(values.error().remedy), false;
  const auto asked = asks.find(key);
  if (asked == asks.end() || asked->second == *values) return true;
  return say(fmt::format("asks for {}, the Dutch text for {}; use the same.", listed(*values), listed(asked->second))),
         false;
}

}  // namespace

std::vector<LanguageFile> read_language_files(const Layer& layer, const FaultsOf& faults_of) {
  std::vector<LanguageFile> files;
  for (const fs::path& path : files_below(layer.root / "locales", ".arb")) {
    const LanguageTag tag{path.stem().string()};
    const std::string name = name_in(layer, path);
    Faults& faults = faults_of(tag);
    const Result<std::string> bytes = read_text(path, name);
    if (!is_language_tag(tag.value)) {
      faults.push_back({name, "", "the name is no language tag; write it like nl-BE.arb."});
    } else if (!bytes) {
      faults.push_back(bytes.error());
    } else if (std::optional<LanguageFile> file = parse_arb(*bytes, tag, name, faults)) {
      files.push_back(std::move(*file));
    }
  }
  return files;
}

void note_asks(const LanguageFile& file, Asks& asks) {
  for (const auto& [key, text] : file.texts)
    if (const Result<std::vector<std::string>> values = values_of(text.pattern)) asks.try_emplace(key, *values);
}

LanguageTexts usable_texts(const LanguageFile& file, const std::set<TextKey>& known, const Asks& asks, Faults& faults) {
  LanguageTexts usable{file.tag, {}};
  for (const auto& [key, text] : file.texts) {
    const auto say = [&, &name = key.value](const std::string& remedy) { faults.push_back({file.file, name, remedy}); };
    if (is_usable(key, text, known, asks, say)) usable.texts.emplace_hint(usable.texts.end(), key, text);
  }
  return usable;
}

bool is_complete(const LanguageTexts& texts, const std::set<TextKey>& required, const LanguageFile& file,
                 Faults& faults) {
  bool complete = true;
  for (const TextKey& key : required) {
    if (texts.texts.contains(key)) continue;
    complete = false;
    if (!file.texts.contains(key)) faults.push_back({file.file, key.value, "is missing; write its words here."});
  }
  return complete;
}

LanguageOrder read_language_order(const Layer& layer) {
  const fs::path path = layer.root / "content" / "languages.toml";
  const std::string name = name_in(layer, path);
  const Result<std::string> bytes = read_text(path, name);
  if (!bytes) return layer.faults->push_back(bytes.error()), LanguageOrder{};
  const Result<TomlNode> table = parse_toml(*bytes, name);
  if (!table) return layer.faults->push_back(table.error()), LanguageOrder{};
  Fields fields(*table, name, *layer.faults);
  LanguageOrder read{tags(fields.ids("order", Need::must)), tags(fields.ids("reserve", Need::may))};
  fields.finish();
  return read;
}

void sort_languages(std::vector<LanguageTexts>& languages, const std::vector<LanguageTag>& order) {
  const auto rank = [&](const LanguageTexts& texts) { return std::find(order.begin(), order.end(), texts.tag); };
  std::sort(languages.begin(), languages.end(), [&](const LanguageTexts& one, const LanguageTexts& other) {
    return rank(one) != rank(other) ? rank(one) < rank(other) : one.tag < other.tag;
  });
}

}  // namespace schoolpoort
