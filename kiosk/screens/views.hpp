// What each screen shows, as plain values made by app; the staff's are in staff_views.hpp. Words are ready to read;
// pictures are files.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/core/content.hpp"
#include "kiosk/core/ease.hpp"
#include "kiosk/core/visit.hpp"
#include "kiosk/screens/phrase.hpp"
#include "kiosk/screens/staff_views.hpp"

namespace schoolpoort {

/// The way back as it is right after an answer: "take it back".
struct UndoView {
  SignView sign;
  bool offered = false;  ///< its words need their room also when they are not there
  float left = 0;        ///< of the time, 1..0: the shrinking ring; 0: no ring
};

struct LanguageTile {
  LanguageTag language;
  Phrase name;
};

struct SlideView {
  std::filesystem::path picture;
  bool fills = false;                             ///< a school's own picture: as large as fits, no words
  Phrase title, text;                             ///< in the school's language
  std::optional<Phrase> other_title, other_text;  ///< the same in the language whose turn it is
  std::vector<Phrase> titles;                     ///< "welcome" in every language, instead of the above
};

/// The quiet strip under the slides.
struct StripView {
  std::filesystem::path hand, privacy;  ///< a touching hand; no camera, no name
  Phrase invitation;                    ///< in the language whose turn it is
  std::vector<LanguageTile> tiles;
  std::vector<Phrase> more;  ///< "more languages", in the school's language and the one whose turn it is
};

struct AttractView {
  SlideView slide;
  std::optional<SlideView> before;  ///< what it fades over
  float faded_in = 1;
  std::optional<StripView> strip;  ///< nothing while no answers can be kept
  bool dimmed = false;
};

struct LanguageView {
  std::filesystem::path picture, privacy;
  Phrase heading;                   ///< "choose your language" in the language whose turn it is
  std::vector<LanguageTile> tiles;  ///< all; the screen pages them
  int page = 0;
  SignView back, previous, next, easier;
};

struct ChoiceView {
  ChoiceId id;
  std::filesystem::path picture;
  Phrase words;
  bool chosen = false;
};

/// The band on the first question: nobody knows it is you; five questions; you may stop.
struct NoticeView {
  std::vector<SignView> parts;
};

struct QuestionView {
  ItemId id;
  ScaleKind kind = ScaleKind::ordered;
  int number = 0, of = 0;  ///< progress dots: `number` of `of`, from 1
  std::filesystem::path picture;
  Phrase question;
  std::optional<Phrase> bridge;  ///< the same in Dutch, small
  std::vector<ChoiceView> choices;
  std::optional<NoticeView> notice;
  SignView back, dont_know, skip, language, stop, easier;
  UndoView undo;
  std::optional<SignView> ready;  ///< where several may be chosen
  std::optional<Reply> given;     ///< the reply being shown before the next screen
  Reply said = Reply::shown;      ///< what she replied here, now or before
};

struct MoreView {
  std::filesystem::path picture;
  Phrase question;
  std::optional<Phrase> bridge;
  SignView yes, no, back, language, easier;
  UndoView undo;
};

struct ThanksView {
  std::filesystem::path picture;
  Phrase title, text;
  std::optional<Phrase> bridge;
  std::filesystem::path help_picture;
  Phrase help;
  std::optional<Phrase> help_bridge;
  SignView draw_face, easier;
};

struct StillThereView {
  std::filesystem::path picture;
  Phrase question;
  std::optional<Phrase> bridge;
  SignView button;
  float left = 1;  ///< of the warning time, 1..0: the shrinking ring
};

struct AidView {
  Aid aid;
  SignView sign;
  bool on = false;
};

/// The panel: what helps you?
struct EaseView {
  std::filesystem::path picture;
  Phrase title;
  std::optional<Phrase> bridge;
  std::vector<AidView> aids;
  SignView done;
};

/// Where a finger was. Pixels.
struct Dot {
  float x = 0, y = 0;
};

struct DrawFaceView {
  std::filesystem::path head;  ///< an empty one
  Phrase title, text;
  std::optional<Phrase> bridge;
  std::vector<Dot> dots;  ///< close enough to be a stroke
  SignView again, done;
};

struct CleaningView {
  std::filesystem::path picture;
  Phrase words;                 ///< in the school's language
  std::optional<Phrase> other;  ///< the same in the language whose turn it is
  float left = 1;               ///< of the time, 1..0
};

/// Which target is pointed out; two of one name are told apart by what they are.
struct Focus {
  bool answer = false;
  std::string name;
  bool operator==(const Focus&) const = default;
};

struct ScreenView {
  std::variant<AttractView, LanguageView, QuestionView, MoreView, ThanksView, StillThereView, EaseView, DrawFaceView,
               CleaningView, StaffPadView, StaffOverviewView, StaffListView, StaffResultView, StaffMessageView>
      screen;
  LanguageTag language;             ///< whose direction the layout takes
  std::optional<Phrase> banner;     ///< "try-out: these answers do not count", on every screen
  std::optional<Phrase> hint = {};  ///< "touch it again to choose it"
  std::optional<Focus> focus = {};
};

}  // namespace schoolpoort
