// ICU MessageFormat behind say(). Knows patterns and values, not where they come from.
#include "kiosk/language/say.hpp"

#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <set>

#include "kiosk/language/icu.hpp"

namespace schoolpoort {

namespace {

// ICU follows nested patterns by recursion; no sentence of ours is a tenth as long as this.
constexpr std::size_t kLongestPattern = 4000;

constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopDirectionalIsolate = 0x2069;

struct Asked {
  std::set<std::string> names;
  std::set<std::string> selecting;  ///< those that pick a branch: they must reach ICU as they are
};

Error broken(const std::string& pattern, const std::string& place, const std::string& remedy) {
  constexpr std::size_t kShown = 60;
  return {"text \"" + (pattern.size() > kShown ? pattern.substr(0, kShown) + "..." : pattern) + "\"", place, remedy};
}

// Braces are all that makes a pattern more than plain words, quotes all that must still be undone.
bool is_plain(const std::string& pattern) { return pattern.find_first_of("{}'") == std::string::npos; }

std::string place_of(const UParseError& where) {
  return where.offset > 0 ? "letter " + std::to_string(where.offset) : "";
}

void note_name(const icu::MessagePattern& parsed, int part, Asked& asked) {
  const std::string name = to_utf8(parsed.getSubstring(parsed.getPart(part)));
  asked.names.insert(name);
  if (parsed.getPart(part - 1).getArgType() == UMSGPAT_ARG_TYPE_SELECT) asked.selecting.insert(name);
}

Result<Asked> read_pattern(const std::string& pattern) {
  if (pattern.size() > kLongestPattern) return broken(pattern, "", "is too long for one text; make it shorter.");
  UErrorCode status = U_ZERO_ERROR;
  UParseError where{};
  const icu::MessagePattern parsed(to_icu(pattern), &where, status);
  if (U_FAILURE(status))
    return broken(pattern, place_of(where), "has braces that do not fit together; compare it with the Dutch text.");
  Asked asked;
  for (int part = 0; part < parsed.countParts(); ++part) {
    const UMessagePatternPartType type = parsed.getPartType(part);
    // The name or number of an argument is the part right after its start.
    if (type == UMSGPAT_PART_TYPE_ARG_NAME || type == UMSGPAT_PART_TYPE_ARG_NUMBER) note_name(parsed, part, asked);
  }
  return asked;
}

icu::Formattable formattable(const Value& value, bool selects) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return icu::Formattable(*number);
  icu::UnicodeString text = to_icu(std::get<std::string>(value));
  if (selects) return icu::Formattable(text);
  return icu::Formattable(icu::UnicodeString(kFirstStrongIsolate) + text + icu::UnicodeString(kPopDirectionalIsolate));
}

Result<std::string> fill_in(const std::string& pattern, const LanguageTag& language, const Values& values,
                            const Asked& asked) {
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> filled;
  for (const std::string& name : asked.names) {
    const auto found = values.find(name);
    if (found == values.end()) return broken(pattern, "{" + name + "}", "asks for a value that is not given here.");
    names.push_back(to_icu(name));
    filled.push_back(formattable(found->second, asked.selecting.contains(name)));
  }
  UErrorCode status = U_ZERO_ERROR;
  UParseError where{};
  icu::MessageFormat format(to_icu(pattern), icu_locale(language), where, status);
  icu::UnicodeString sentence;
  format.format(names.data(), filled.data(), static_cast<int32_t>(names.size()), sentence, status);
  if (U_FAILURE(status))
    return broken(pattern, place_of(where), "cannot be filled in; compare it with the Dutch text.");
  return to_utf8(sentence);
}

}  // namespace

Result<std::string> say(const std::string& pattern, const LanguageTag& language, const Values& values) {
  if (is_plain(pattern)) return pattern;
  const Result<Asked> asked = read_pattern(pattern);
  if (!asked) return asked.error();
  return fill_in(pattern, language, values, *asked);
}

Result<std::vector<std::string>> values_of(const std::string& pattern) {
  if (is_plain(pattern)) return std::vector<std::string>{};
  const Result<Asked> asked = read_pattern(pattern);
  if (!asked) return asked.error();
  return std::vector<std::string>(asked->names.begin(), asked->names.end());
}

}  // namespace schoolpoort
