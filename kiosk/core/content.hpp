// What is asked and shown, as read from content/. Words and pictures appear only by key. Knows no file format.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/core/ids.hpp"
#include "kiosk/core/time.hpp"

namespace schoolpoort {

/// ordered: one of a graded row, negative pole first; one_of: one of several kinds; several: as many as apply.
enum class ScaleKind { ordered, one_of, several };

struct Choice {
  ChoiceId id;
  TextKey words;
  PictureId picture;
  bool alone = false;  ///< where several may be chosen: this one goes with no other ("nothing")
};

struct Scale {
  ScaleId id;
  ScaleKind kind = ScaleKind::ordered;
  std::vector<Choice> choices;
};

/// One of the seven dimensions of parent involvement (Samaey & Vettenburg 2007).
struct Dimension {
  DimensionId id;
  TextKey name;
  std::string source;  ///< section of the framework text, "3.1-2"
};

/// One question to parents. A new wording that changes the meaning raises `revision`.
struct Item {
  ItemId id;
  int revision = 1;
  DimensionId dimension;
  ScaleId scale;
  TextKey question;
  PictureId picture;
  std::string source;  ///< section of the framework text it serves
};

/// A set of items asked together for some weeks.
struct Campaign {
  CampaignId id;
  int weeks = 3;
  int first_part = 5;  ///< questions a visitor gets before "4 more?"
  ItemId first;        ///< always asked first
  std::vector<ItemId> items;
  std::vector<DimensionId> always;  ///< dimensions that must be among the first part
};

/// A card shown after the thanks, the same to everyone.
struct HelpCard {
  TextKey words;
  PictureId picture;
};

struct Slide {
  SlideId id;
  PictureId picture;           ///< built-in slides
  std::filesystem::path file;  ///< a school's own picture instead
  TextKey title;               ///< empty for a school's own picture
  TextKey text;
  bool in_all_languages = false;  ///< the title is shown in every language at once
  Millis shown{12000};
};

struct Content {
  std::vector<Dimension> dimensions;
  std::vector<Scale> scales;
  std::vector<Item> items;
  std::vector<Campaign> campaigns;
  std::vector<Slide> slides;
  std::vector<HelpCard> help;
};

/// The part with that id, or nullptr.
template <class Part, class Kind>
const Part* find(const std::vector<Part>& parts, const Id<Kind>& id) {
  for (const Part& part : parts)
    if (part.id == id) return &part;
  return nullptr;
}

}  // namespace schoolpoort
