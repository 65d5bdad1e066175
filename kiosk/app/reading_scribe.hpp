// Writes the screens of one period in the staff's language. Only for staff_viewer and its pages.
#pragma once

#include "kiosk/app/staff_scribe.hpp"
#include "kiosk/core/reading_keys.hpp"

namespace schoolpoort {

/// Both must outlive it.
class ReadingScribe {
 public:
  using Screen = decltype(ScreenView::screen);
  ReadingScribe(const StaffScribe& scribe, const StaffFacts& facts) : scribe_(scribe), facts_(facts) {}

  /// Nothing where the period is not known (any more).
  std::optional<Screen> screen(const Reading& reading) const;

 private:
  // reading_wheel.cpp
  WheelView wheel(const Report& report) const;
  WheelPart part(const DimensionReport& dimension) const;
  std::vector<StaffLine> wheel_lines(const Report& report) const;
  StaffButton to_wheel() const;
  Phrase name_of(const DimensionId& dimension) const;
  std::filesystem::path picture_of(const ItemId& item) const;
  Phrase sentence_of(const DimensionReport& dimension) const;
  // reading_notes.cpp
  NotesView attention(const Report& report) const;
  NotesView unknown(const Report& report) const;
  Phrase languages_of(const Reach& reach) const;
  Phrase missing_in(const Report& report) const;
  // reading_items.cpp
  std::optional<Screen> dimension(const Report& report, const OfDimension& page) const;
  DimensionView rows(const Report& report, const DimensionReport& dimension, int page) const;
  ItemRowView row(const DimensionReport& dimension, std::size_t at) const;
  ItemView item(const Report& report, const DimensionReport& dimension, std::size_t at) const;
  AnswersView answers(const ItemReport& item) const;
  std::vector<ItemRemark> remarks(const ItemReport& item) const;
  Phrase figure(int n, std::optional<int> percent) const;
  std::string yes_word(const Question& question) const;
  StaffButton to_page(std::string name, std::string_view sign, std::string_view key, const DimensionId& dimension,
                      int page) const;
  // reading_predict.cpp
  std::optional<Screen> predicting(int period, const Predicting& now) const;
  StaffMessageView keep(const Predicting& now) const;
  StaffMessageView really_without() const;
  const Question* question(int period, const ItemId& item) const;
  std::filesystem::path picture_of(const Question& question, const ChoiceId& choice) const;

  const StaffScribe& scribe_;
  const StaffFacts& facts_;
};

}  // namespace schoolpoort
