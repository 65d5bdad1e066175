// A visit told step by step, through the real flow; the world around it keeps what it is asked to keep, or refuses.
#pragma once

#include <vector>

#include "kiosk/core/flow.hpp"
#include "tests/support/forms.hpp"

namespace schoolpoort {

class VisitStory {
 public:
  explicit VisitStory(Questionnaire form = nine_questions());

  VisitStory& tap(const Event& event);       ///< a finger down, and what it met, after a calm moment
  VisitStory& key();                         ///< any key, at once
  VisitStory& choose(const char* language);  ///< her language on the strip
  VisitStory& answer(const char* choice);    ///< the question on the screen, and the time it shows itself
  VisitStory& answers(int count, const char* choice = "yes");
  VisitStory& dont_know();
  VisitStory& skip();
  VisitStory& wait(Millis time);         ///< time passes, and the flow is told at each of its deadlines
  VisitStory& disk_breaks();             ///< from now on nothing can be kept
  VisitStory& at_pace(Millis thinking);  ///< time before each tap

  template <class Screen>
  bool shows() const {
    return std::holds_alternative<Screen>(kiosk.state);
  }
  template <class Screen>
  const Screen& screen() const {
    return std::get<Screen>(kiosk.state);
  }
  ItemId asked() const;  ///< the question on the screen
  std::optional<LanguageTag> language() const { return language_of(kiosk.state); }

  Questionnaire form;
  Rules rules;
  Kiosk kiosk;
  Moment now{Millis{1000000}};
  std::vector<Visit> kept;  ///< every KeepVisit that reached the disk
  std::vector<EndVisit> ended;
  int draws = 0;

 private:
  void feed(const Event& event);
  void carry_out(const Effect& effect);
  Millis thinking_{2000};
  bool disk_works_ = true;
};

}  // namespace schoolpoort
