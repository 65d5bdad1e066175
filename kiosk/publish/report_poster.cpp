// The poster that tells parents what they said, and leaves room for what the school does; once more in every language.
#include <algorithm>

#include "kiosk/core/keys.hpp"
#include "kiosk/language/direction.hpp"
#include "kiosk/language/numbers.hpp"
#include "kiosk/publish/report_pen.hpp"

namespace schoolpoort {
namespace {

constexpr std::size_t kMostItems = 3;
constexpr double kFaceHigh = 50;

/// What asks for a step first, then what was asked first: never what is lowest.
std::vector<const ItemReport*> chosen(const Report& report) {
  std::vector<const ItemReport*> items;
  for (const bool weak : {true, false})
    for (const DimensionReport& dimension : report.dimensions)
      for (const ItemReport& item : dimension.items)
        if (item.showing != Showing::too_few && weak != item.weak.empty() && items.size() < kMostItems)
          items.push_back(&item);
  return items;
}

/// One language of the kiosk: the words visitors know.
class Tongue {
 public:
  Tongue(const ReportPen& pen, const LanguageTexts& texts) : pen_(pen), texts_(texts) {}

  Sentence say(std::string_view key) const { return {said(texts_, TextKey{std::string(key)}), texts_.tag}; }
  Sentence question(const Question& question) const {
    const Item* item = find(pen_.paper().content.items, question.id);
    return or_label(item ? said(texts_, item->question) : "", question.label);
  }
  Sentence choice(const Question& question, const FrozenChoice& choice) const {
    const Choice* now = choice_of(question, choice.id);
    return or_label(now ? said(texts_, now->words) : "", choice.label);
  }
  /// "Yes 14 · a little 6 · no 3"
  Sentence answers(const ItemReport& item) const {
    std::string list;
    for (const AnswerReport& answer : item.answers)
      list += (list.empty() ? "" : "  ·  ") + choice(item.question, answer.choice).text + " " +
              number(answer.n, texts_.tag);
    return {list, texts_.tag};
  }
  const Choice* choice_of(const Question& question, const ChoiceId& id) const {
    const Item* item = find(pen_.paper().content.items, question.id);
    const Scale* scale = item ? find(pen_.paper().content.scales, item->scale) : nullptr;
    return scale ? find(scale->choices, id) : nullptr;
  }

 private:
  Sentence or_label(const std::string& text, const std::string& label) const {
    return text.empty() ? Sentence{label, pen_.paper().asked_in} : Sentence{text, texts_.tag};
  }
  const ReportPen& pen_;
  const LanguageTexts& texts_;
};

Sentence both(const Tongue& tongue) {
  const Sentence said = tongue.say(keys::kPosterYouSaid);
  return {said.text + " … " + tongue.say(keys::kPosterWeDo).text + " …", said.language};
}

Block centred(const Sentence& words, Manner manner) { return block(Passage{words, manner, Align::centre}); }

/// Each answer as its picture with the number below.
Block faces(const ReportPen& pen, const Tongue& tongue, const ItemReport& item) {
  Columns columns;
  columns.always = true;
  for (const AnswerReport& answer : item.answers) {
    std::vector<Block> one;
    const Choice* choice = tongue.choice_of(item.question, answer.choice.id);
    const PictureFile picture = choice ? pen.paper().picture(choice->picture) : PictureFile{};
    if (!picture.file.empty()) one.push_back(block(Picture{picture, kFaceHigh}));
    one.push_back(centred({std::to_string(answer.n), pen.language(), {}}, Manner::strong));
    one.push_back(centred(tongue.choice(item.question, answer.choice), Manner::caption));
    columns.columns.push_back(std::move(one));
    columns.shares.push_back(1.0 / static_cast<double>(item.answers.size()));
  }
  return block(std::move(columns));
}

Block we_do(const Tongue& tongue, int lines) {
  return block(Card{Frame::quiet, {paragraph(tongue.say(keys::kPosterWeDo), Manner::strong), block(Writing{lines})}});
}

Block row(const ReportPen& pen, const Tongue& tongue, const ItemReport& item) {
  std::vector<Block> middle{heading(3, tongue.question(item.question)), faces(pen, tongue, item)};
  const PictureFile scene = pen.scene(item.question);
  std::vector<Block> left;
  if (!scene.file.empty()) left.push_back(block(Picture{scene, 0}));
  return block(Columns{{std::move(left), std::move(middle), {we_do(tongue, 4)}}, {0.26, 0.40, 0.34}});
}

Block empty_row(const Tongue& tongue) {
  std::vector<Block> left{paragraph(tongue.say(keys::kPosterYouSaid), Manner::strong), block(Writing{4})};
  return block(Columns{{std::move(left), {we_do(tongue, 4)}}, {0.5, 0.5}});
}

const LanguageTexts& of_school(const ReportPen& pen) {
  for (const LanguageTexts& texts : pen.paper().kiosk)
    if (texts.tag == pen.paper().asked_in) return texts;
  return pen.paper().words;
}

/// The same heading in every other language, small.
Block in_all_languages(const ReportPen& pen) {
  Columns columns;
  constexpr std::size_t kColumns = 3;
  columns.columns.resize(kColumns);
  columns.shares.assign(kColumns, 1.0 / kColumns);
  std::size_t at = 0;
  for (const LanguageTexts& texts : pen.paper().kiosk)
    if (texts.tag != of_school(pen).tag)
      columns.columns[at++ % kColumns].push_back(centred(both(Tongue(pen, texts)), Manner::plain));
  return block(std::move(columns));
}

std::vector<Block> sheet(const ReportPen& pen, const std::vector<const ItemReport*>& items) {
  const Tongue tongue(pen, of_school(pen));
  std::vector<Block> blocks{centred(both(tongue), Manner::huge)};
  if (!pen.paper().school.empty()) blocks.push_back(centred(pen.plain(pen.paper().school), Manner::lead));
  blocks.push_back(centred(pen.first_and_last(words::kPosterVisits), Manner::caption));
  for (const ItemReport* item : items) blocks.push_back(row(pen, tongue, *item));
  if (items.empty()) blocks.insert(blocks.end(), 2, empty_row(tongue));
  blocks.push_back(centred(tongue.say(keys::kThanksTitle), Manner::lead));
  blocks.push_back(in_all_languages(pen));
  return blocks;
}

std::vector<Block> strip(const Tongue& tongue, const std::vector<const ItemReport*>& items) {
  std::vector<Block> inside{heading(3, tongue.say(keys::kPosterYouSaid))};
  for (const ItemReport* item : items) {
    inside.push_back(paragraph(tongue.question(item->question), Manner::caption));
    inside.push_back(paragraph(tongue.answers(*item), Manner::strong));
  }
  if (items.empty()) inside.push_back(block(Writing{2}));
  inside.push_back(heading(3, tongue.say(keys::kPosterWeDo)));
  inside.push_back(block(Writing{2}));
  return {block(Card{Frame::quiet, std::move(inside)})};
}

/// Two languages side by side, to cut out or to hang up whole.
std::vector<Block> strips(const ReportPen& pen, const std::vector<const ItemReport*>& items) {
  std::vector<Block> blocks;
  const std::vector<LanguageTexts>& kiosk = pen.paper().kiosk;
  for (std::size_t at = 0; at < kiosk.size(); at += 2) {
    std::vector<Block> right;
    if (at + 1 < kiosk.size()) right = strip(Tongue(pen, kiosk[at + 1]), items);
    blocks.push_back(block(Columns{{strip(Tongue(pen, kiosk[at]), items), std::move(right)}, {0.5, 0.5}}));
  }
  return blocks;
}

}  // namespace

std::vector<Block> poster(const ReportPen& pen) {
  const std::vector<const ItemReport*> items = chosen(pen.report());
  std::vector<Block> blocks{heading(2, pen.say(words::kPosterTitle)),
                            paragraph(pen.say(words::kPosterText), Manner::lead), block(PageBreak{true})};
  append(blocks, sheet(pen, items));
  blocks.push_back(block(PageBreak{true}));
  append(blocks, strips(pen, items));
  return blocks;
}

}  // namespace schoolpoort
