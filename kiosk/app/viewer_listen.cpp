// What each screen says when it is read aloud: as one would read it, what can be chosen last.
#include <algorithm>

#include "kiosk/app/viewer.hpp"
#include "kiosk/core/keys.hpp"

namespace schoolpoort {
namespace {

std::vector<const Phrase*> script(const LanguageView& view) {
  // By its own voice each language finds who speaks it.
  std::vector<const Phrase*> names;
  for (const LanguageTile& tile : view.tiles) names.push_back(&tile.name);
  return names;
}

std::vector<const Phrase*> script(const QuestionView& view) {
  std::vector<const Phrase*> all;
  if (view.notice)
    for (const SignView& part : view.notice->parts) all.push_back(&part.words);
  all.push_back(&view.question);
  for (const ChoiceView& choice : view.choices) all.push_back(&choice.words);
  if (view.ready) all.push_back(&view.ready->words);
  all.push_back(&view.dont_know.words);
  return all;
}

std::vector<const Phrase*> script(const MoreView& view) { return {&view.question, &view.no.words, &view.yes.words}; }
std::vector<const Phrase*> script(const ThanksView& view) { return {&view.title, &view.text, &view.help}; }
std::vector<const Phrase*> script(const StillThereView& view) { return {&view.question, &view.button.words}; }
std::vector<const Phrase*> script(const DrawFaceView& view) { return {&view.title, &view.text}; }

std::vector<const Phrase*> script(const EaseView& view) {
  std::vector<const Phrase*> all{&view.title};
  for (const AidView& aid : view.aids) all.push_back(&aid.sign.words);
  for (const auto* sign : {&view.softer, &view.louder})
    if (*sign) all.push_back(&(*sign)->words);
  all.push_back(&view.done.words);
  return all;
}

}  // namespace

Viewer::Screen Viewer::audible(Screen screen, const LanguageTag& language) const {
  const auto add = [&](auto& view) {
    if constexpr (requires { view.listen; }) {
      view.listen.sign = sign(language, "signs/listen", keys::kListen);
      for (const Phrase* phrase : script(view))
        if (!phrase->line.empty()) view.listen.lines.push_back(phrase->line);
    }
  };
  std::visit(add, screen);
  return screen;
}

void Viewer::show_speech(ScreenView& view, const Kiosk& kiosk) const {
  const Line* line = heard(kiosk);
  if (line) view.heard = *line;
  const auto light = [&](auto& screen) {
    if constexpr (requires { screen.listen; }) screen.listen.speaks = line && kiosk.listens;
  };
  std::visit(light, view.screen);
}

}  // namespace schoolpoort
