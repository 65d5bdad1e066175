// What the staff's screens of one period show, as plain values made by app. Figures are as core says; nothing is
// reckoned here but lengths.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/ids.hpp"
#include "kiosk/core/staff_events.hpp"
#include "kiosk/screens/phrase.hpp"

namespace schoolpoort {

struct StaffButton {
  std::string name;  ///< what it means
  SignView sign;
  StaffEvent event;
  bool points = false;  ///< its sign turns with the reading direction
  bool main = false;    ///< the one thing to do next
};

struct StaffLine {
  std::filesystem::path sign;
  Phrase words;
};

/// One of the seven dimensions.
struct WheelPart {
  DimensionId dimension;
  Phrase name, state;             ///< state: how many questions, "not asked", "extra attention"
  std::filesystem::path picture;  ///< of its first question; nothing where it was not asked
  bool attention = false;
  std::optional<StaffEvent> event;  ///< nothing: not asked
};

struct WheelView {
  Phrase title, sentence;
  Phrase hub;                    ///< visits
  std::vector<StaffLine> lines;  ///< days, prediction, what it is compared with
  std::vector<WheelPart> parts;
  std::vector<StaffButton> buttons;
};

/// A plain bar; also for who gave no answer.
struct StaffBar {
  Phrase words, figure;
  float share = 0;     ///< of the longest possible, 0..1
  bool apart = false;  ///< no answer: do not know, skipped
};

/// One answer of a graded scale.
struct ScaleStep {
  std::filesystem::path picture;
  Phrase words, count, figure;  ///< figure: the count with its percentage, where there is one
  float share = 0;              ///< of all who answered, 0..1
};

/// How a question was answered: `scale` or `bars`, or neither.
struct AnswersView {
  std::vector<ScaleStep> scale;  ///< negative pole first
  std::vector<StaffBar> bars;    ///< several kinds
  std::vector<StaffBar> apart;   ///< beside either
  std::optional<Phrase> note;    ///< why there is nothing: too few answers
};

struct ItemRowView {
  std::string name;
  std::filesystem::path picture;
  std::optional<std::filesystem::path> mark;  ///< it asks for a closer look
  Phrase question;
  AnswersView answers;
  StaffEvent event;  ///< to its own page
};

/// At most kRows at a time.
struct DimensionView {
  static constexpr std::size_t kRows = 3;
  Phrase title, text;
  std::vector<ItemRowView> rows;
  std::vector<StaffButton> buttons;
};

/// How many of ten say "yes": shares 0..1.
struct YesLineView {
  Phrase title;
  float share = 0, least = 0, most = 1;
  std::optional<float> predicted, before;
};

/// What stands on the line, so that its legend shows the same shape.
enum class YesMark { none, share, predicted, before, band };
struct ItemRemark {
  YesMark mark = YesMark::none;
  std::filesystem::path sign;  ///< where there is no mark
  Phrase words;
};

struct ItemView {
  std::filesystem::path picture;
  int number = 0, of = 0;  ///< which of its dimension, from 1
  Phrase question, about;
  AnswersView answers;
  std::optional<YesLineView> yes;
  std::vector<ItemRemark> remarks;
  std::vector<StaffButton> buttons;
};

struct StaffNote {
  std::filesystem::path picture;
  Phrase heading, text;
};

struct NotesView {
  Phrase title;
  std::vector<StaffNote> notes;
  std::vector<StaffButton> buttons;
};

/// Of ten parents, how many?
struct PredictView {
  std::filesystem::path picture;
  int number = 0, of = 0;
  Phrase title, question, ask;
  std::filesystem::path face;  ///< of the answer that is predicted
  ItemId item;
  LanguageTag language;
  std::optional<int> chosen;
  std::vector<StaffButton> buttons;
};

}  // namespace schoolpoort
