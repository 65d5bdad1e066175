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
#include "kiosk/screens/settings_views.hpp"
#include "kiosk/screens/staff_views.hpp"

namespace schoolpoort {

/// The way back as it is right after an answer: "take it back".
struct UndoView {
  SignView sign;
  bool offered = false;  ///< its words need their room also when they are not there
  float left = 0;        ///< of the time, 1..0: the shrinking ring; 0: no ring
};

/// What makes the screen heard: its lines in the order in which they are read. No lines: nothing can be heard.
struct ListenView {
  SignView sign;
  std::vector<Line> lines;
  bool speaks = false;  ///< it is being said: a touch ends it
};

struct LanguageTile {
  LanguageTag language;
  Phrase name;
  Line greeting = {};  ///< said when it is chosen
};

struct SlideView {
  std::filesystem::path picture;
  bool fills = false;                             ///< a school's own picture: as large as fits, no words
  Phrase title, text;                             ///< in the school's language
  std::optional<Phrase> other_title, other_text;  ///< the same in the language whose turn it is
  std::vector<Phrase> titles;                     ///< "welcome" in every language, instead of the above
  std::filesystem::path logo;                     ///< with the welcome: the school's own sign and name
  Phrase school;
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
  ListenView listen = {};
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
  ListenView listen = {};
};

struct MoreView {
  std::filesystem::path picture;
  Phrase question;
  std::optional<Phrase> bridge;
  SignView yes, no, back, language, easier;
  UndoView undo;
  ListenView listen = {};
};

struct ThanksView {
  std::filesystem::path picture;
  Phrase title, text;
  std::optional<Phrase> bridge;
  std::filesystem::path help_picture;
  Phrase help;
  std::optional<Phrase> help_bridge;
  SignView draw_face, easier;
  ListenView listen = {};
};

struct StillThereView {
  std::filesystem::path picture;
  Phrase question;
  std::optional<Phrase> bridge;
  SignView button;
  float left = 1;  ///< of the warning time, 1..0: the shrinking ring
  ListenView listen = {};
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
  std::optional<SignView> softer = {}, louder = {};  ///< only where she can hear something
  ListenView listen = {};
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
  ListenView listen = {};
};

struct CleaningView {
  std::filesystem::path picture;
  Phrase words;                 ///< in the school's language
  std::optional<Phrase> other;  ///< the same in the language whose turn it is
  float left = 1;               ///< of the time, 1..0
};

/// The school is closed: dark, with what a touch does. Nothing is a target: any touch wakes.
struct ClosedView {
  std::filesystem::path moon, hand;
  std::vector<Phrase> words;  ///< the same in a few languages
  std::size_t place = 0;      ///< moves about, so that nothing burns in
};

/// Which target is pointed out; two of one name are told apart by what they are.
struct Focus {
  bool answer = false;
  std::string name;
  bool operator==(const Focus&) const = default;
};

struct ScreenView {
  std::variant<AttractView, LanguageView, QuestionView, MoreView, ThanksView, StillThereView, EaseView, DrawFaceView,
               CleaningView, StaffPadView, StaffOverviewView, StaffListView, StaffMessageView, StaffCodeView,
               StaffTilesView, StaffStepsView, StaffTypingView, ClosedView, WheelView, DimensionView, ItemView,
               NotesView, PredictView>
      screen;
  LanguageTag language;             ///< whose direction the layout takes
  std::optional<Phrase> banner;     ///< "try-out: these answers do not count", on every screen
  std::optional<Phrase> hint = {};  ///< "touch it again to choose it"
  std::optional<Focus> focus = {};
  std::filesystem::path ear = {};  ///< the sign on what says one thing
  Line heard = {};                 ///< what is being said: its words light up
};

}  // namespace schoolpoort
