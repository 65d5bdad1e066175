// One kiosk that does what it is told, a line at a time.
#include "tests/attack/driver/desk.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

#include "kiosk/core/release.hpp"
#include "kiosk/store/box_bytes.hpp"
#include "kiosk/store/lots.hpp"
#include "kiosk/store/store.hpp"
#include "tests/attack/driver/leaky_boxes.hpp"
#include "tests/attack/driver/opener.hpp"

namespace schoolpoort {
namespace {

const std::string kNothing = "-";

Error wrong(const Words& line, const std::string& why) { return {"line", line.front(), why}; }

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, at);) parts.push_back(part);
  return parts;
}

/// "yes", "work+money", "dont_know!", "skipped!", "shown!": choices, or what is no choice.
Answer answer_from(const std::string& item, const std::string& reply) {
  if (reply == "dont_know!") return {{item}, Reply::dont_know, {}};
  if (reply == "skipped!") return {{item}, Reply::skipped, {}};
  if (reply == "shown!") return {{item}, Reply::shown, {}};
  Answer answer{{item}, Reply::chosen, {}};
  for (const std::string& choice : split(reply, '+')) answer.choices.push_back({choice});
  return answer;
}

Doubts doubts_from(const std::string& text) {
  Doubts doubts;
  const std::map<std::string, bool Doubts::*> names{{"fast", &Doubts::fast},
                                                    {"straight", &Doubts::straight},
                                                    {"taps", &Doubts::taps},
                                                    {"burst", &Doubts::burst},
                                                    {"language_hop", &Doubts::language_hop}};
  for (const std::string& word : split(text, ','))
    if (const auto name = names.find(word); name != names.end()) doubts.*name->second = true;
  return doubts;
}

Result<Outcome> outcome_from(const Words& line, const std::string& word) {
  constexpr std::array<std::string_view, kOutcomes> names{"done", "left", "timed_out", "cut"};
  const auto at = std::ranges::find(names, word);
  if (at == names.end()) return wrong(line, "no such outcome");
  return static_cast<Outcome>(at - names.begin());
}

/// Up to 32 letters, as they are.
Seed seed_from(const std::string& text) {
  Seed seed{};
  std::copy_n(text.begin(), std::min(text.size(), seed.size()), seed.begin());
  return seed;
}

std::string kind_name(ScaleKind kind) { return kind == ScaleKind::several ? "several" : "one"; }

}  // namespace

Result<std::string> Desk::obey(const Words& line) {
  if (line.front() == "open" && line.size() == 4) return open(line);
  if (line.front() == "form") return form();
  if (line.front() == "opens" && line.size() == 3) return opened(line[1], line[2]);
  if (line.front() == "shut") return shut();
  if (!box_) return wrong(line, "no box is open");
  if (line.front() == "begin" && line.size() == 3) return begin(line);
  if (line.front() == "facts") return facts();
  if (!box_->period()) return wrong(line, "no period is open");
  if (line.front() == "reply" && line.size() == 4) return reply(line);
  if (line.front() == "doubts" && line.size() == 2) return doubts(line);
  if (line.front() == "end" && line.size() == 4) return end(line);
  if (line.front() == "cut" && line.size() == 2) return cut(line);
  if (line.front() == "close" && line.size() == 3) return close(line);
  if (line.front() == "plain") return plain();
  if (line.front() == "on-disk") return on_disk();
  return wrong(line, "not understood");
}

Result<std::string> Desk::open(const Words& line) {
  box_.reset();
  visit_ = {};
  data_ = line[2];
  keys_ = line[3];
  auto box = line[1] == "sealed" ? open_sealed_box({data_ / "box.db", keys_}, {}) : open_leaky_box(line[1], data_);
  if (!box) return box.error();
  box_ = std::move(*box);
  return std::string{};
}

Result<std::string> Desk::shut() {
  box_.reset();
  return std::string{};
}

Result<std::string> Desk::form() const {
  std::string said;
  for (const Question& question : campaign_.form.questions) {
    said += question.id.value + ":" + kind_name(question.kind) + ":";
    for (const FrozenChoice& choice : question.choices) said += choice.id.value + ",";
    said += ' ';
  }
  said += "|";
  for (const LanguageTag& language : campaign_.languages) said += " " + language.value;
  return said;
}

// begin FIRST_DAY END_DAY
Result<std::string> Desk::begin(const Words& line) {
  const auto first = day_from_iso(line[1]);
  const auto end = day_from_iso(line[2]);
  if (!first || !end) return wrong(line, "no such day");
  const auto past = box_->released();
  if (!past) return past.error();
  Period period = campaign_;
  period.number = past->empty() ? 1 : past->back().period.number + 1;
  period.start = *first;
  period.end = *end;
  if (auto begun = box_->begin(period); !begun) return begun.error();
  return std::string{};
}

// reply ITEM REPLY NEXT: the flow keeps the visit before it shows the next question, which counts as seen then.
Result<std::string> Desk::reply(const Words& line) {
  const auto put = [&](Answer answer) {
    const auto at = std::ranges::find(visit_.answers, answer.item, &Answer::item);
    if (at == visit_.answers.end())
      visit_.answers.push_back(std::move(answer));
    else if (answer.reply != Reply::shown)
      *at = std::move(answer);
  };
  put(answer_from(line[1], line[2]));
  if (line[3] != kNothing) put({{line[3]}, Reply::shown, {}});
  BoxContents contents = box_->contents();
  contents.visit = visit_;
  return save(contents);
}

// doubts fast,taps: known from the next save on.
Result<std::string> Desk::doubts(const Words& line) {
  visit_.doubts = doubts_from(line[1]);
  return std::string{};
}

// end OUTCOME LANGUAGE DAY
Result<std::string> Desk::end(const Words& line) {
  const auto outcome = outcome_from(line, line[1]);
  const auto today = day_from_iso(line[3]);
  if (!outcome) return outcome.error();
  if (!today) return wrong(line, "no such day");
  const auto language = line[2] == kNothing ? std::optional<LanguageTag>{} : LanguageTag{line[2]};
  BoxContents contents = box_->contents();
  fold(contents.tally, *box_->period(), visit_, *outcome, language, *today);
  contents.visit.reset();
  visit_ = {};
  return save(contents);
}

// cut DAY: as the first start after a power cut does.
Result<std::string> Desk::cut(const Words& line) {
  const auto today = day_from_iso(line[1]);
  if (!today) return wrong(line, "no such day");
  BoxContents contents = box_->contents();
  fold_left_over(contents, *box_->period(), *today);
  visit_ = {};
  return save(contents);
}

// close DAY SEED: what the keeper does at the end of a period, "released" or "prolonged". "-": the seed in the box.
Result<std::string> Desk::close(const Words& line) {
  const auto today = day_from_iso(line[1]);
  if (!today) return wrong(line, "no such day");
  const Period& period = *box_->period();
  const Seed seed = line[2] == kNothing ? box_->seed() : seed_from(line[2]);
  const auto outcome = release(period, box_->contents().tally, *today, lots_of(seed));
  if (const auto* out = std::get_if<Release>(&outcome)) {
    if (auto closed = box_->close(*out); !closed) return closed.error();
    return std::string("released");
  }
  if (*today < period.end) return wrong(line, "the period is not over");
  if (auto later = box_->prolong(rolled_over_end(period, *today), "too few"); !later) return later.error();
  return std::string("prolonged");
}

Result<std::string> Desk::facts() const {
  const auto past = box_->released();
  if (!past) return past.error();
  std::ostringstream said;
  said << "period=" << (box_->period() ? box_->period()->number : 0) << " visits=" << visits(box_->contents().tally)
       << " in_progress=" << box_->contents().visit.has_value() << " released=" << past->size()
       << " remarks=" << box_->remarks().size();
  return said.str();
}

// What is to be sealed, as hex: for the raw device, where nothing of it may be found.
Result<std::string> Desk::plain() const {
  const auto bytes = encode(box_->contents(), box_->period()->form, box_->seed());
  if (!bytes) return bytes.error();
  return hex(bytes->bytes());
}

// What the disk holds once opened with the key on the disk, as hex. Shuts the box.
Result<std::string> Desk::on_disk() {
  box_.reset();
  return open_with_key(data_ / "box.db", keys_ / "box.key");
}

Result<std::string> Desk::save(const BoxContents& contents) {
  if (auto saved = box_->save(contents); !saved) return saved.error();
  return std::string{};
}

}  // namespace schoolpoort
