// The contents of the box as bytes: always the same number, whatever was answered. Knows no key and no disk.
#include "kiosk/store/box_bytes.hpp"

#include <algorithm>
#include <cassert>

namespace schoolpoort {
namespace {

constexpr std::uint8_t kFormat = 1;

// One question of the visit in progress: bits 0 .. kMaxChoices-1 are choices, then these. 0: not seen.
using Mask = std::uint16_t;
constexpr Mask kDontKnow = 1 << kMaxChoices;
constexpr Mask kSkipped = 2 << kMaxChoices;
constexpr Mask kShown = 4 << kMaxChoices;

// The visit's first byte: the doubts, and whether there is a visit at all.
constexpr std::uint8_t kInUse = 0x80;
constexpr std::array<bool Doubts::*, 5> kDoubts{&Doubts::fast, &Doubts::straight, &Doubts::taps, &Doubts::burst,
                                                &Doubts::language_hop};

Error no_box(const std::string& place) {
  return {"the sealed box", place, "It does not fit the questions of its period: restart the kiosk."};
}

// Numbers are written with their low byte first.
class Writer {
 public:
  explicit Writer(WritableBytes room) : room_(room) {}
  void put(std::uint32_t number, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) room_[at_++] = static_cast<std::uint8_t>(number >> (8 * i));
  }
  bool full() const { return at_ == room_.size(); }

 private:
  WritableBytes room_;
  std::size_t at_ = 0;
};

class Reader {
 public:
  explicit Reader(Bytes bytes) : bytes_(bytes) {}
  std::uint32_t take(std::size_t size) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < size; ++i) number |= static_cast<std::uint32_t>(bytes_[at_++]) << (8 * i);
    return number;
  }
  void pass(std::size_t size) { at_ += size; }

 private:
  Bytes bytes_;
  std::size_t at_ = 0;
};

// Writer and reader walk the counts by this one path, so they cannot disagree on the order.
template <class SomeTally, class Use>
void each_count(SomeTally& tally, const Use& use) {
  for (auto& half : tally.questions)
    for (auto& question : half) {
      for (auto& count : question.chosen) use(count);
      use(question.answered);
      use(question.dont_know);
      use(question.skipped);
      use(question.shown);
    }
  for (auto& half : tally.visits)
    for (auto& count : half) use(count);
  for (auto& count : tally.languages) use(count);
}

// 0 when the answer does not fit the question.
Mask choices_mask(const Question& question, const Answer& answer) {
  Mask mask = 0;
  for (const ChoiceId& choice : answer.choices) {
    const auto at = std::ranges::find(question.choices, choice, &FrozenChoice::id);
    if (at == question.choices.end()) return 0;
    mask = static_cast<Mask>(mask | 1 << (at - question.choices.begin()));
  }
  return mask;
}

Mask mask_of(const Question& question, const Answer& answer) {
  if (answer.reply == Reply::chosen) return choices_mask(question, answer);
  if (!answer.choices.empty()) return 0;
  if (answer.reply == Reply::dont_know) return kDontKnow;
  return answer.reply == Reply::skipped ? kSkipped : kShown;
}

Result<std::array<Mask, kMaxQuestions>> masks_of(const Visit& visit, const Questionnaire& form) {
  std::array<Mask, kMaxQuestions> masks{};
  for (const Answer& answer : visit.answers) {
    const int position = position_of(form, answer.item);
    if (position < 0 || position >= kMaxQuestions) return no_box("visit, " + answer.item.value);
    const auto at = static_cast<std::size_t>(position);
    const Mask mask = mask_of(form.questions[at], answer);
    if (mask == 0 || masks[at] != 0) return no_box("visit, " + answer.item.value);
    masks[at] = mask;
  }
  return masks;
}

std::uint8_t doubt_bits(const Doubts& doubts) {
  std::uint8_t bits = 0;
  for (std::size_t i = 0; i < kDoubts.size(); ++i) bits = static_cast<std::uint8_t>(bits | (doubts.*kDoubts[i]) << i);
  return bits;
}

Result<Answer> answer_of(const Question& question, Mask mask) {
  if (mask == kDontKnow) return Answer{question.id, Reply::dont_know, {}};
  if (mask == kSkipped) return Answer{question.id, Reply::skipped, {}};
  if (mask == kShown) return Answer{question.id, Reply::shown, {}};
  if (mask >> question.choices.size() != 0) return no_box("visit, " + question.id.value);
  Answer answer{question.id, Reply::chosen, {}};
  for (std::size_t i = 0; i < question.choices.size(); ++i)
    if (mask >> i & 1) answer.choices.push_back(question.choices[i].id);
  return answer;
}

Result<std::optional<Visit>> take_visit(Reader& reader, const Questionnaire& form) {
  const std::uint32_t bits = reader.take(1);
  if (bits & ~(kInUse | ((1u << kDoubts.size()) - 1))) return no_box("visit, doubts");
  Visit visit;
  for (std::size_t i = 0; i < kDoubts.size(); ++i) visit.doubts.*kDoubts[i] = bits >> i & 1;
  for (std::size_t at = 0; at < kMaxQuestions; ++at) {
    const Mask mask = static_cast<Mask>(reader.take(sizeof(Mask)));
    if (mask == 0) continue;
    if (at >= form.questions.size()) return no_box("visit, question " + std::to_string(at));
    auto answer = answer_of(form.questions[at], mask);
    if (!answer) return answer.error();
    visit.answers.push_back(std::move(*answer));
  }
  if (bits & kInUse) return std::optional{std::move(visit)};
  if (bits != 0 || !visit.answers.empty()) return no_box("visit, none in progress");
  return std::optional<Visit>{};
}

void put_days(Writer& writer, const std::bitset<kMaxDays>& days) {
  for (std::size_t first = 0; first < kMaxDays; first += 8) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 8; ++i) bits |= static_cast<std::uint32_t>(days[first + i]) << i;
    writer.put(bits, 1);
  }
}

void take_days(Reader& reader, std::bitset<kMaxDays>& days) {
  for (std::size_t first = 0; first < kMaxDays; first += 8) {
    const std::uint32_t bits = reader.take(1);
    for (std::size_t i = 0; i < 8; ++i) days[first + i] = bits >> i & 1;
  }
}

}  // namespace

Result<SecretBytes> encode(const BoxContents& contents, const Questionnaire& form, const Seed& seed) {
  const Visit visit = contents.visit.value_or(Visit{});
  const auto masks = masks_of(visit, form);
  if (!masks) return masks.error();
  SecretBytes bytes(kBoxSize);
  Writer writer(bytes.writable());
  writer.put(kFormat, kBoxFormat);
  writer.put(static_cast<std::uint32_t>(contents.period), kBoxPeriod);
  for (const std::uint8_t byte : seed) writer.put(byte, 1);
  each_count(contents.tally, [&](Count count) { writer.put(count, sizeof(Count)); });
  put_days(writer, contents.tally.days);
  writer.put(contents.visit ? kInUse | doubt_bits(visit.doubts) : 0, 1);
  for (const Mask mask : *masks) writer.put(mask, sizeof(Mask));
  assert(writer.full());
  return bytes;
}

Result<BoxContents> decode(Bytes bytes, const Questionnaire& form) {
  if (bytes.size() != kBoxSize) return no_box("length");
  Reader reader(bytes);
  if (reader.take(kBoxFormat) != kFormat) return no_box("format");
  BoxContents contents;
  contents.period = static_cast<int>(reader.take(kBoxPeriod));
  reader.pass(kBoxSeed);
  each_count(contents.tally, [&](Count& count) { count = static_cast<Count>(reader.take(sizeof(Count))); });
  take_days(reader, contents.tally.days);
  auto visit = take_visit(reader, form);
  if (!visit) return visit.error();
  contents.visit = std::move(*visit);
  return contents;
}

Seed seed_in(Bytes bytes) {
  Seed seed;
  std::ranges::copy(bytes.subspan(kBoxFormat + kBoxPeriod, kBoxSeed), seed.begin());
  return seed;
}

}  // namespace schoolpoort
