// A state to what its screen shows: words looked up, pictures found. Pure; draws nothing.
#pragma once

#include "kiosk/app/wordbook.hpp"
#include "kiosk/core/flow.hpp"
#include "kiosk/core/rotation.hpp"
#include "kiosk/screens/views.hpp"

namespace schoolpoort {

/// What a view depends on besides the state.
struct Surface {
  Moment now{};
  Rotation rotation;          ///< of the slides
  std::size_t turn = 0;       ///< counts up; which language has its turn on the slides and the language screen
  std::size_t help_card = 0;  ///< which help card the day has; the same for everyone
  std::vector<Dot> dots;      ///< what a child has drawn
  bool try_out = false;
};

class Viewer {
 public:
  /// `catalog` must outlive the viewer.
  Viewer(const Catalog& catalog, Places places) : catalog_(catalog), places_(std::move(places)), words_(catalog) {}

  ScreenView view(const Kiosk& kiosk, const Questionnaire& form, const Rules& rules, const Surface& surface) const;
  /// What most likely comes after it: the next slide, the next question. Nothing where that is not worth a guess.
  std::optional<ScreenView> coming(const Kiosk& kiosk, const Questionnaire& form, const Surface& surface) const;

  // One screen each; tour and check show them without a visitor.
  AttractView attract(bool may_ask, bool dimmed, const Surface& surface) const;
  /// `hers` where she has chosen one before; without it the languages take turns.
  LanguageView language(const ChoosingLanguage& choosing, const std::optional<LanguageTag>& hers,
                        const Surface& surface) const;
  QuestionView question(const Questionnaire& form, const Asking& asking) const;
  MoreView more(const Questionnaire& form, const OfferingMore& offer) const;
  ThanksView thanks(const LanguageTag& language, const Surface& surface) const;
  StillThereView still_there(const LanguageTag& language, float left) const;
  EaseView easing(const LanguageTag& language, const Ease& ease) const;
  DrawFaceView draw_face(const LanguageTag& language, std::vector<Dot> dots) const;
  CleaningView cleaning(const Surface& surface, float left) const;
  /// "Touch it again to choose it."
  Phrase hint(const LanguageTag& language) const;
  ScreenView framed(decltype(ScreenView::screen) screen, const LanguageTag& language, bool try_out) const;

 private:
  Phrase say_in(const LanguageTag& language, std::string_view key, const Values& values = {}) const;
  std::optional<Phrase> bridge(const LanguageTag& language, std::string_view key, const Values& values = {}) const;
  SignView sign(const LanguageTag& language, std::string_view picture, std::string_view key) const;
  std::filesystem::path picture(std::string_view id) const;
  /// Offers to take the last answer back while its time runs; without motion there is no ring.
  void offer_undo(UndoView& undo, const Kiosk& kiosk, const Rules& rules, Moment now) const;
  const LanguageTag& whose_turn(const Surface& surface) const;
  std::vector<LanguageTile> tiles(std::size_t most) const;
  SlideView slide(std::size_t at, const Surface& surface) const;
  std::vector<ChoiceView> choices(const Question& question, const Asking& asking) const;
  NoticeView notice(const Questionnaire& form, const LanguageTag& language) const;

  const Catalog& catalog_;
  Places places_;
  Wordbook words_;
};

}  // namespace schoolpoort
