// Lays the school's pieces over the built-in ones, and takes only what holds.
#include "kiosk/catalog/bank.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "kiosk/catalog/naming.hpp"
#include "kiosk/core/tally.hpp"

namespace schoolpoort {

namespace {

const std::string& id_of(const DimensionPiece& piece) { return piece.dimension.id.value; }
const std::string& id_of(const Scale& piece) { return piece.id.value; }
const std::string& id_of(const ItemPiece& piece) { return piece.item.id.value; }
const std::string& id_of(const CampaignPiece& piece) { return piece.campaign.id.value; }
const std::string& id_of(const Slide& piece) { return piece.id.value; }
const std::string& id_of(const HelpPiece& piece) { return piece.id; }

/// What a piece says and shows.
struct Needs {
  std::vector<TextKey> words;
  std::vector<PictureId> pictures;
};

Needs needs_of(const DimensionPiece& piece) { return {{piece.dimension.name}, {}}; }
Needs needs_of(const Scale& piece) {
  Needs needs;
  for (const Choice& choice : piece.choices) {
    needs.words.push_back(choice.words);
    needs.pictures.push_back(choice.picture);
  }
  return needs;
}
Needs needs_of(const ItemPiece& piece) { return {{piece.item.question}, {piece.item.picture}}; }
Needs needs_of(const CampaignPiece&) { return {}; }
Needs needs_of(const Slide& piece) {
  Needs needs{{piece.title}, {piece.picture}};
  if (!piece.text.empty()) needs.words.push_back(piece.text);
  return needs;
}
Needs needs_of(const HelpPiece& piece) { return {{piece.card.words}, {piece.card.picture}}; }

// The other kinds have nothing of their own to fit.
void judge(const DimensionPiece&, const Bank&, const Say&) {}
void judge(const Slide&, const Bank&, const Say&) {}
void judge(const HelpPiece&, const Bank&, const Say&) {}
using schoolpoort::judge;

template <class Piece>
void judge_needs(const Piece& piece, const Standards& standards, const Say& say) {
  const Needs needs = needs_of(piece);
  for (const PictureId& picture : needs.pictures)
    if (!standards.has_picture(picture))
      say("picture", fmt::format("there is no illustrations/{}.svg; draw it, or name another picture.", picture.value));
  for (const TextKey& words : needs.words)
    if (const std::vector<std::string> without = standards.languages_without(words); !without.empty())
      say("words", fmt::format("{} is missing in {}; add it to locales/{}.arb, or take that language off the list in "
                               "settings.toml.",
                               words.value, fmt::join(without, ", "), without.front()));
}

/// True when nothing was said against the piece.
template <class Piece>
bool holds(const Found<Piece>& found, const Bank& bank, const Layer& layer, const Standards& standards) {
  const std::size_t before = layer.faults->size();
  const Say say = [&](const std::string& field, const std::string& remedy) {
    layer.faults->push_back({found.file, fmt::format("line {}, {}.{}", found.line, id_of(found.piece), field), remedy});
  };
  judge(found.piece, bank, say);
  judge_needs(found.piece, standards, say);
  return layer.faults->size() == before;
}

template <class Piece>
void put(std::vector<Piece>& pieces, const Piece& piece) {
  const auto same =
      std::find_if(pieces.begin(), pieces.end(), [&](const Piece& other) { return id_of(other) == id_of(piece); });
  if (same == pieces.end())
    pieces.push_back(piece);
  else
    *same = piece;
}

template <class Piece>
void add_kind(std::vector<Piece>& pieces, const Bank& bank, const std::vector<Found<Piece>>& all, const Layer& layer,
              const Standards& standards) {
  std::map<std::string, const Found<Piece>*> seen;
  for (const Found<Piece>& found : all) {
    const auto [first, is_new] = seen.try_emplace(id_of(found.piece), &found);
    if (!is_new) {
      layer.faults->push_back({found.file, fmt::format("line {}, {}", found.line, id_of(found.piece)),
                               fmt::format("this id is already used in {}, line {}; give one of them another id.",
                                           first->second->file, first->second->line)});
    } else if (holds(found, bank, layer, standards) || layer.built_in) {
      put(pieces, found.piece);
    }
  }
}

void add_dimensions(Bank& bank, const Pieces& pieces, const Layer& layer, const Standards& standards) {
  if (layer.built_in) return add_kind(bank.dimensions, bank, pieces.dimensions, layer, standards);
  for (const Found<DimensionPiece>& found : pieces.dimensions)
    layer.faults->push_back({found.file, fmt::format("line {}, {}", found.line, id_of(found.piece)),
                             "the seven dimensions are fixed; take this out."});
}

// Reports follow the framework's order of dimensions, whatever file a question is in.
void sort_by_dimension(Bank& bank) {
  const auto rank = [&](const ItemPiece& item) {
    return std::find_if(bank.dimensions.begin(), bank.dimensions.end(),
                        [&](const DimensionPiece& piece) { return piece.dimension.id == item.item.dimension; });
  };
  std::stable_sort(bank.items.begin(), bank.items.end(),
                   [&](const ItemPiece& one, const ItemPiece& other) { return rank(one) < rank(other); });
}

template <class Piece>
void note_words(const Piece& piece, std::set<TextKey>& words) {
  for (const TextKey& key : needs_of(piece).words) words.insert(key);
}

}  // namespace

void add(Bank& bank, const Pieces& pieces, const Layer& layer, const Standards& standards) {
  add_dimensions(bank, pieces, layer, standards);
  add_kind(bank.scales, bank, pieces.scales, layer, standards);
  add_kind(bank.items, bank, pieces.items, layer, standards);
  sort_by_dimension(bank);
  add_kind(bank.campaigns, bank, pieces.campaigns, layer, standards);
  add_kind(bank.slides, bank, pieces.slides, layer, standards);
  add_kind(bank.help, bank, pieces.help, layer, standards);
}

std::set<TextKey> words_of(const Bank& bank) {
  std::set<TextKey> words;
  for (const auto& piece : bank.dimensions) note_words(piece, words);
  for (const auto& piece : bank.scales) note_words(piece, words);
  for (const auto& piece : bank.items) note_words(piece, words);
  for (const auto& piece : bank.slides) note_words(piece, words);
  for (const auto& piece : bank.help) note_words(piece, words);
  return words;
}

std::set<TextKey> words_of(const Pieces& pieces) {
  std::set<TextKey> words;
  for (const auto& found : pieces.scales) note_words(found.piece, words);
  for (const auto& found : pieces.items) note_words(found.piece, words);
  for (const auto& found : pieces.slides) note_words(found.piece, words);
  for (const auto& found : pieces.help) note_words(found.piece, words);
  return words;
}

bool has_campaign(const Bank& bank, const CampaignId& id) {
  return std::any_of(bank.campaigns.begin(), bank.campaigns.end(),
                     [&](const CampaignPiece& piece) { return piece.campaign.id == id; });
}

Content content_of(const Bank& bank) {
  Content content;
  for (const DimensionPiece& piece : bank.dimensions) content.dimensions.push_back(piece.dimension);
  content.scales = bank.scales;
  for (const ItemPiece& piece : bank.items) content.items.push_back(piece.item);
  for (const CampaignPiece& piece : bank.campaigns) content.campaigns.push_back(piece.campaign);
  content.slides = bank.slides;
  for (const HelpPiece& piece : bank.help) content.help.push_back(piece.card);
  return content;
}

}  // namespace schoolpoort
