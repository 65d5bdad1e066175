// One sample of every visitor screen, with the real words of a language. Knows no flow.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "kiosk/screens/views.hpp"

namespace schoolpoort {

/// The words of locales/<tag>.arb by key, plurals filled in with 5.
class SampleWords {
 public:
  /// `longer` times as long, each word: what a language with long words would do.
  explicit SampleWords(const LanguageTag& language, double longer = 1);
  Phrase operator[](const std::string& key) const;
  const LanguageTag& language() const { return language_; }

 private:
  LanguageTag language_;
  double longer_;
  std::map<std::string, std::string> words_;
};

/// Every language that has a file in locales/, Dutch first.
std::vector<LanguageTag> sample_languages();
/// Those among them that a school gets without asking.
std::vector<LanguageTag> offered_languages();

struct SampleScreen {
  std::string name;
  ScreenView view;
};

SlideView sample_slide(const SampleWords& words, const std::string& name);
AttractView sample_attract(const SampleWords& words);
LanguageView sample_language(const SampleWords& words);
/// A question with the choices of a scale: "f3" ... ; `several` adds the button that ends choosing.
QuestionView sample_question(const SampleWords& words, const std::string& item, const std::string& scale,
                             const std::vector<std::string>& choices, ScaleKind kind = ScaleKind::ordered);
MoreView sample_more(const SampleWords& words);
ThanksView sample_thanks(const SampleWords& words);
StillThereView sample_still_there(const SampleWords& words);
EaseView sample_ease(const SampleWords& words);
DrawFaceView sample_draw_face(const SampleWords& words);
CleaningView sample_cleaning(const SampleWords& words);

/// All of them, and the harder cases: the first question with its notice, scales of two to seven, the banner.
std::vector<SampleScreen> sample_screens(const SampleWords& words);

}  // namespace schoolpoort
