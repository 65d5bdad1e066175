// ARB by nlohmann's event parser: no tree is built, and a key written twice is seen.
#include "kiosk/catalog/arb_file.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace schoolpoort {

namespace {

// A list counts as deeper than anything we read: nothing inside one is ours.
constexpr int kList = 3;

std::string line_and_column(const std::string& bytes, std::size_t position) {
  const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(position, bytes.size()));
  const auto line = std::count(bytes.begin(), at, '\n') + 1;
  const auto start = std::find(std::make_reverse_iterator(at), bytes.rend(), '\n').base();
  return "line " + std::to_string(line) + ", column " + std::to_string(at - start);
}

/// Takes the events of one file: depth 1 holds texts, depth 2 what "@key" says about them.
class ArbEvents : public nlohmann::json_sax<nlohmann::json> {
 public:
  ArbEvents(const std::string& bytes, LanguageFile& into, Faults& faults)
      : bytes_(bytes), into_(into), faults_(faults) {}

  bool null() override { return other(); }
  bool boolean(bool) override { return other(); }
  bool number_integer(number_integer_t) override { return other(); }
  bool number_unsigned(number_unsigned_t) override { return other(); }
  bool number_float(number_float_t, const string_t&) override { return other(); }
  bool binary(binary_t&) override { return other(); }
  bool string(string_t& value) override;
  bool start_object(std::size_t) override;
  bool key(string_t& name) override;
  bool end_object() override { return leave(1); }
  bool start_array(std::size_t) override;
  bool end_array() override { return leave(kList); }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override;

  /// What was said about keys, put with their texts once all are known.
  void settle();

 private:
  bool is_about() const { return key_.starts_with('@'); }
  bool is_global() const { return key_.starts_with("@@"); }
  void fault(const std::string& place, const std::string& remedy) { faults_.push_back({into_.file, place, remedy}); }
  bool other();
  bool leave(int depth);
  void take_text(const std::string& words);
  void take_about(const std::string& value);

  const std::string& bytes_;
  LanguageFile& into_;
  Faults& faults_;
  std::int64_t depth_ = 0;
  std::string key_;    ///< at depth 1
  std::string about_;  ///< at depth 2
  std::set<std::string> seen_;
  std::map<std::string, bool> drafts_;  ///< by text key, in the order of the alphabet
};

bool ArbEvents::key(string_t& name) {
  if (depth_ == 1) {
    key_ = name;
    if (!seen_.insert(name).second) fault(name, "is written twice; take one out.");
    if (is_about() && !is_global()) drafts_.try_emplace(name.substr(1), true);
  }
  if (depth_ == 2) about_ = name;
  return true;
}

bool ArbEvents::string(string_t& value) {
  if (depth_ == 0) return other();
  if (depth_ == 1) take_text(value);
  if (depth_ == 2 && is_about()) take_about(value);
  return true;
}

void ArbEvents::take_text(const std::string& words) {
  if (key_ == "@@locale" && words != into_.tag.value)
    fault(key_, "says \"" + words + "\", the file's name " + into_.tag.value + "; make them the same.");
  if (is_global()) return;
  if (is_about()) return fault(key_, "must be written { \"x-state\": \"draft\" } or { \"x-state\": \"reviewed\" }.");
  into_.texts.try_emplace(TextKey{key_}, Text{words, true});
}

void ArbEvents::take_about(const std::string& value) {
  if (about_ != "x-state") return;
  if (value != "draft" && value != "reviewed")
    return fault(key_, "x-state is \"" + value + "\"; write \"draft\" or \"reviewed\".");
  drafts_[key_.substr(1)] = value == "draft";
}

bool ArbEvents::other() {
  if (depth_ == 0) fault("line 1", "begin the file with { and end it with }, with \"key\": \"words\" between.");
  if (depth_ == 1 && !is_global()) fault(key_, "must be words between quotes.");
  return true;
}

bool ArbEvents::start_object(std::size_t) {
  if (depth_ == 1 && !is_about()) fault(key_, "must be words between quotes.");
  ++depth_;
  return true;
}

bool ArbEvents::start_array(std::size_t) {
  if (depth_ < 2) other();
  depth_ += kList;
  return true;
}

bool ArbEvents::leave(int depth) {
  depth_ -= depth;
  return true;
}

bool ArbEvents::parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
  fault(line_and_column(bytes_, position),
        "the file cannot be read from here on; look for a missing quote, comma or bracket here or just above.");
  return false;
}

void ArbEvents::settle() {
  for (const auto& [name, is_draft] : drafts_) {
    const auto text = into_.texts.find(TextKey{name});
    if (text == into_.texts.end())
      fault("@" + name, "is about a text that is not here; take it out.");
    else
      text->second.draft = is_draft;
  }
}

}  // namespace

std::optional<LanguageFile> parse_arb(const std::string& bytes, const LanguageTag& tag, const std::string& file,
                                      Faults& faults) {
  LanguageFile language{tag, file, {}};
  ArbEvents events(bytes, language, faults);
  if (!nlohmann::json::sax_parse(bytes, &events)) return {};
  events.settle();
  return language;
}

}  // namespace schoolpoort
