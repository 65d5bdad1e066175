// Reading one period: the team first says what it expects, then sees what was answered. Pure; knows no figure, no PIN.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <variant>
#include <vector>

#include "kiosk/core/report.hpp"

namespace schoolpoort {

/// What is known of a period before anything of it is seen.
struct PeriodToRead {
  int number = 0;
  bool over = false;           ///< its results are there
  bool expected = false;       ///< the team predicted, or chose to read without: it is never asked again
  std::vector<ItemId> graded;  ///< what can be predicted, in the questionnaire's order
};

// Pages, one per screen.
struct Wheel {};  ///< all seven dimensions
struct OfDimension {
  DimensionId dimension;
  int page = 0;
};
struct Attention {};  ///< what asks for a closer look, and the traps
struct Unknown {};    ///< what we do not know
struct Predicting {   ///< of ten parents, how many say yes? One question a page; after the last: keep it?
  bool over = false;  ///< the results wait behind it; otherwise the period is still open
  std::vector<ItemId> items;
  std::map<ItemId, int> yes_of_ten;
  std::size_t at = 0;
  bool not_kept = false;  ///< the disk refused
};
struct ReadingWithout {  ///< really without a prediction?
  Predicting before;
};
using ReadingPage = std::variant<Wheel, OfDimension, Attention, Unknown, Predicting, ReadingWithout>;

struct Reading {
  int period = 0;
  ReadingPage page;
};

// Events.
struct WheelTapped {};
struct DimensionTapped {
  DimensionId dimension;
  int page = 0;
};
struct AttentionTapped {};
struct UnknownTapped {};
struct Expected {  ///< names its question: a late tap matches nothing
  ItemId item;
  int yes_of_ten = 0;
};
struct PredictionPageTapped {
  std::size_t at;
};
struct WithoutTapped {};       ///< read without a prediction: asks once more
struct ReallyWithout {};       ///< yes
struct AfterAllPredicting {};  ///< no
struct KeepPredictionTapped {};
struct PredictionKept {  ///< from the world
  bool kept;
};
using ReadingEvent =
    std::variant<WheelTapped, DimensionTapped, AttentionTapped, UnknownTapped, Expected, PredictionPageTapped,
                 WithoutTapped, ReallyWithout, AfterAllPredicting, KeepPredictionTapped, PredictionKept>;

/// Opens a period: results only where the team predicted or chose not to, or where nothing can be predicted. Nothing
/// when there is nothing to do: unknown, or still open and already predicted.
std::optional<Reading> begin_reading(const std::vector<PeriodToRead>& periods, int number);

struct ReadingStep {
  std::optional<Reading> reading;  ///< nothing: back to the list of periods
  std::optional<Prediction> keep;  ///< then say PredictionKept
};
ReadingStep step(Reading reading, const ReadingEvent& event);

/// Every question has its figure.
bool is_complete(const Predicting& prediction);

/// What makes a page another one for a finger on its way to it.
struct ReadingPlace {
  std::size_t kind = 0;
  DimensionId dimension;
  int page = 0;
  bool operator==(const ReadingPlace&) const = default;
};
ReadingPlace place_of(const Reading& reading);

}  // namespace schoolpoort
