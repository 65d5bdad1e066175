// The names of things, each a type of its own, so that an item's id never passes for a choice's.
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace schoolpoort {

template <class Kind>
struct Id {
  std::string value;

  auto operator<=>(const Id&) const = default;
  bool empty() const { return value.empty(); }
};

using ItemId = Id<struct TheItem>;            ///< "E1": one question, frozen for ever
using ScaleId = Id<struct TheScale>;          ///< "f3"
using ChoiceId = Id<struct TheChoice>;        ///< "a_little": a meaning, never a position
using DimensionId = Id<struct TheDimension>;  ///< "emotional"
using CampaignId = Id<struct TheCampaign>;    ///< "default"
using SlideId = Id<struct TheSlide>;          ///< "welcome"
using TextKey = Id<struct TheText>;           ///< a key of locales/<tag>.arb: "item_E1"
using PictureId = Id<struct ThePicture>;      ///< a file of content/illustrations without .svg: "scene-E1"
using LanguageTag = Id<struct TheLanguage>;   ///< BCP 47: "nl-BE", "fa-AF", "zh-Hans"

}  // namespace schoolpoort

template <class Kind>
struct std::hash<schoolpoort::Id<Kind>> {
  size_t operator()(const schoolpoort::Id<Kind>& id) const { return std::hash<std::string>{}(id.value); }
};
