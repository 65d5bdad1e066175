// Sample screens with real words.
#include "tests/support/screen_samples.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "tests/support/place.hpp"

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

const LanguageTag kDutch{"nl-BE"};

fs::path drawn(const std::string& name) { return source_folder() / "content" / "illustrations" / (name + ".svg"); }

// "{count, plural, one {# vraag} other {# vragen}}" with five of them.
std::string with_five(std::string text) {
  const auto plural = text.find("other {");
  if (text.find(", plural,") == std::string::npos || plural == std::string::npos) return text;
  const auto from = plural + 7, to = text.find('}', from);
  text = text.substr(from, to - from);
  const auto number = text.find('#');
  return number == std::string::npos ? text : text.replace(number, 1, "5");
}

// Only letters of one byte are doubled, so that the text stays UTF-8.
std::string lengthened(const std::string& text, double longer) {
  std::string result;
  double owed = 0;
  for (const char letter : text) {
    result += letter;
    if (std::isalpha(static_cast<unsigned char>(letter)) == 0) continue;
    for (owed += longer - 1; owed >= 1; --owed) result += letter;
  }
  return result;
}

std::string file_name(std::string id) {
  std::replace(id.begin(), id.end(), '_', '-');
  return id;
}

std::optional<Phrase> bridge(const SampleWords& words, const std::string& key) {
  if (words.language() == kDutch) return {};
  return SampleWords(kDutch)[key];
}

SignView sign(const SampleWords& words, const std::string& picture, const std::string& key) {
  return {drawn("signs/" + picture), words[key]};
}

std::vector<LanguageTile> tiles() {
  std::vector<LanguageTile> result;
  for (const char* const name :
       {"Nederlands", "Français",   "العربية",   "English", "Türkçe",      "Română",     "Polski",   "Български",
        "Español",    "Українська", "Português", "Русский", "دری / فارسی", "پښتو",       "Italiano", "Soomaali",
        "Shqip",      "ትግርኛ",       "Kurmancî",  "Deutsch", "اردو",        "Slovenčina", "Հայերեն",  "中文"}) {
    constexpr const char* kTags[]{"nl-BE", "fr-BE", "ar", "en", "tr", "ro", "pl",  "bg", "es", "uk", "pt", "ru",
                                  "fa-AF", "ps",    "it", "so", "sq", "ti", "kmr", "de", "ur", "sk", "hy", "zh-Hans"};
    const LanguageTag tag{kTags[result.size()]};
    result.push_back({tag, {name, tag}});
  }
  return result;
}

NoticeView notice(const SampleWords& words) {
  return {{sign(words, "private", "notice_anonymous"), sign(words, "five-questions", "notice_questions"),
           sign(words, "you-may-stop", "notice_stop")}};
}

}  // namespace

SampleWords::SampleWords(const LanguageTag& language, double longer) : language_(language), longer_(longer) {
  std::ifstream file(source_folder() / "locales" / (language.value + ".arb"));
  const auto locale = nlohmann::json::parse(file);
  for (const auto& [key, value] : locale.items())
    if (value.is_string()) words_[key] = value.get<std::string>();
}

Phrase SampleWords::operator[](const std::string& key) const {
  return {lengthened(with_five(words_.at(key)), longer_), language_};
}

std::vector<LanguageTag> sample_languages() {
  std::vector<LanguageTag> languages{kDutch};
  for (const auto& entry : fs::directory_iterator(source_folder() / "locales"))
    if (entry.path().extension() == ".arb" && entry.path().stem() != kDutch.value)
      languages.push_back({entry.path().stem().string()});
  std::sort(languages.begin() + 1, languages.end());
  return languages;
}

std::vector<LanguageTag> offered_languages() {
  std::ifstream file(source_folder() / "content" / "languages.toml");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const std::string reserve = text.substr(text.find("\nreserve"));
  std::vector<LanguageTag> languages = sample_languages();
  std::erase_if(languages,
                [&](const LanguageTag& tag) { return reserve.find('"' + tag.value + '"') != std::string::npos; });
  return languages;
}

SlideView sample_slide(const SampleWords& words, const std::string& name) {
  SlideView slide;
  if (name == "welcome") {
    slide.picture = drawn("slides/welcome");
    for (const LanguageTag& language : offered_languages())
      slide.titles.push_back(SampleWords(language)["slide_welcome_title"]);
    return slide;
  }
  slide.picture = drawn("slides/this-is-all-we-keep");
  slide.title = SampleWords(kDutch)["slide_" + name + "_title"];
  slide.text = SampleWords(kDutch)["slide_" + name + "_text"];
  if (words.language() == kDutch) return slide;
  slide.other_title = words["slide_" + name + "_title"];
  slide.other_text = words["slide_" + name + "_text"];
  return slide;
}

AttractView sample_attract(const SampleWords& words) {
  AttractView view;
  view.slide = sample_slide(words, "kept");
  StripView strip{drawn("signs/touch"), drawn("signs/private"), words["invitation"], tiles(), {}};
  strip.tiles.resize(6);
  strip.more.push_back(SampleWords(kDutch)["more_languages"]);
  if (words.language() != kDutch) strip.more.push_back(words["more_languages"]);
  view.strip = strip;
  return view;
}

LanguageView sample_language(const SampleWords& words) {
  return {drawn("signs/language"),
          drawn("signs/private"),
          words["choose_language"],
          tiles(),
          0,
          sign(words, "back", "back"),
          sign(words, "previous-page", "previous_page"),
          sign(words, "next-page", "next_page"),
          sign(words, "easier", "easier")};
}

QuestionView sample_question(const SampleWords& words, const std::string& item, const std::string& scale,
                             const std::vector<std::string>& choices, ScaleKind kind) {
  QuestionView view;
  view.id = {item};
  view.kind = kind;
  view.number = 2;
  view.of = 5;
  view.picture = drawn("scenes/" + item);
  view.question = words["item_" + item];
  view.bridge = bridge(words, "item_" + item);
  for (const std::string& choice : choices) {
    const fs::path own = drawn("answers/" + scale + "-" + file_name(choice));
    const fs::path face = drawn("faces/" + file_name(choice == "rather_not" ? "no" : choice));
    view.choices.push_back({{choice}, fs::exists(own) ? own : face, words["answer_" + scale + "_" + choice]});
  }
  view.back = sign(words, "back", "back");
  view.dont_know = sign(words, "dont-know", "dont_know");
  view.skip = sign(words, "skip", "skip");
  view.language = sign(words, "language", "language");
  view.stop = sign(words, "stop", "stop");
  view.easier = sign(words, "easier", "easier");
  view.undo.sign = sign(words, "undo", "undo");
  if (kind == ScaleKind::several) view.ready = sign(words, "continue", "ready");
  return view;
}

MoreView sample_more(const SampleWords& words) {
  return {drawn("moments/more"),
          words["more_question"],
          bridge(words, "more_question"),
          {drawn("faces/yes"), words["more_yes"]},
          {drawn("faces/no"), words["more_no"]},
          sign(words, "back", "back"),
          sign(words, "language", "language"),
          sign(words, "easier", "easier"),
          {sign(words, "undo", "undo")}};
}

ThanksView sample_thanks(const SampleWords& words) {
  return {drawn("moments/thanks"),
          words["thanks_title"],
          words["thanks_text"],
          bridge(words, "thanks_text"),
          drawn("help/interpreter"),
          words["help_interpreter"],
          bridge(words, "help_interpreter"),
          sign(words, "draw", "draw_face_title"),
          sign(words, "easier", "easier")};
}

StillThereView sample_still_there(const SampleWords& words) {
  return {drawn("moments/still-there"), words["still_there"], bridge(words, "still_there"),
          sign(words, "continue", "still_here"), 0.7F};
}

EaseView sample_ease(const SampleWords& words) {
  EaseView view{drawn("moments/easier"),
                words["easier_title"],
                bridge(words, "easier_title"),
                {},
                sign(words, "continue", "easier_done")};
  view.aids = {{Aid::lower, sign(words, "lower", "easier_lower"), true},
               {Aid::contrast, sign(words, "contrast", "easier_contrast")},
               {Aid::larger, sign(words, "larger", "easier_larger")},
               {Aid::calm, sign(words, "calm", "easier_calm"), true},
               {Aid::explore, sign(words, "listen", "easier_touch")}};
  return view;
}

DrawFaceView sample_draw_face(const SampleWords& words) {
  return {drawn("moments/empty-head"),
          words["draw_face_title"],
          words["draw_face_text"],
          bridge(words, "draw_face_text"),
          {},
          sign(words, "again", "draw_again"),
          sign(words, "continue", "easier_done")};
}

CleaningView sample_cleaning(const SampleWords& words) {
  return {drawn("signs/clean"), SampleWords(kDutch)["cleaning"], words["cleaning"], 0.7F};
}

std::vector<SampleScreen> sample_screens(const SampleWords& words) {
  const auto screen = [&](const std::string& name, auto view) {
    return SampleScreen{name, {view, words.language(), {}}};
  };
  QuestionView first = sample_question(words, "E1", "f3", {"no", "a_little", "yes"});
  first.number = 1;
  first.notice = notice(words);
  QuestionView several =
      sample_question(words, "R3", "R3", {"work", "small_children", "far", "money", "language", "tired", "nothing"},
                      ScaleKind::several);
  several.choices[1].chosen = several.choices[4].chosen = true;
  QuestionView given = sample_question(words, "E3", "f3", {"no", "a_little", "yes"});
  given.choices[2].chosen = true;
  given.given = Reply::chosen;
  QuestionView undo = sample_question(words, "E3", "f3", {"no", "a_little", "yes"});
  undo.undo.offered = true;
  undo.undo.left = 0.6F;
  SampleScreen explored = screen("question_explored", undo);
  explored.view.hint = words["touch_again"];
  explored.view.focus = Focus{true, "yes"};
  AttractView welcome = sample_attract(words), closed = welcome;
  welcome.slide = sample_slide(words, "welcome");
  closed.strip.reset();
  LanguageView second_page = sample_language(words);
  second_page.page = 1;
  SampleScreen try_out = screen("question_try_out", first);
  try_out.view.banner = words["try_out"];

  const std::vector<std::string> f4{"not_at_all", "a_little", "quite", "very_much"};
  const std::vector<std::string> f5{"not_at_all", "rather_not", "a_little", "quite", "very_much"};
  const std::vector<std::string> moods{"happy", "calm", "ordinary", "nervous", "angry_sad"};
  return {screen("attract", sample_attract(words)),
          screen("attract_welcome", welcome),
          screen("attract_closed", closed),
          screen("language", sample_language(words)),
          screen("language_second_page", second_page),
          screen("question_first", first),
          try_out,
          screen("question_given", given),
          screen("question_two", sample_question(words, "G4", "done_yet", {"not_yet", "yes"})),
          screen("question_four", sample_question(words, "O1", "f4", f4)),
          screen("question_five", sample_question(words, "E2", "f5", f5)),
          screen("question_moods", sample_question(words, "E6", "E6", moods, ScaleKind::one_of)),
          screen("question_minutes", sample_question(words, "T2", "T2", {"almost_none", "five", "fifteen", "thirty"})),
          screen("question_several", several),
          screen("more", sample_more(words)),
          screen("thanks", sample_thanks(words)),
          screen("still_there", sample_still_there(words)),
          screen("question_undo", undo),
          explored,
          screen("ease", sample_ease(words)),
          screen("draw_face", sample_draw_face(words)),
          screen("cleaning", sample_cleaning(words))};
}

}  // namespace schoolpoort
