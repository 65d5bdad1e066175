// Counts invented visits and prints what a closed period says, as numbers for the attacker's tests. Knows no attacker.
#include <algorithm>
#include <iostream>
#include <string>

#include "kiosk/core/release.hpp"
#include "kiosk/store/lots.hpp"
#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

// What was said to a question, as the sealed box keeps it: a bit for each choice, then these.
constexpr int kDontKnow = 1 << kMaxChoices;
constexpr int kSkipped = kDontKnow << 1;
constexpr int kSilent = kDontKnow << 2;

int number() {
  int n = 0;
  std::cin >> n;
  return n;
}

std::string name(const char* of, int at) { return of + std::to_string(at); }

// KIND DIMENSION CHOICES ALONE: a bit for each choice that goes with no other
Question question(int at) {
  Question asked;
  asked.id = {name("item", at)};
  asked.kind = static_cast<ScaleKind>(number());
  asked.dimension = {name("dimension", number())};
  const int choices = number();
  const int alone = number();
  for (int choice = 0; choice < choices; ++choice)
    asked.choices.push_back({{name("choice", choice)}, "", (alone >> choice & 1) != 0});
  return asked;
}

// DAYS LANGUAGES QUESTIONS, then each question
Period period() {
  Period opened;
  opened.number = 1;
  opened.start = day("2026-09-01");
  opened.end = opened.start + std::chrono::days{number()};
  for (int left = number(), at = 0; at < left; ++at) opened.languages.push_back({name("language", at)});
  for (int left = number(), at = 0; at < left; ++at) opened.form.questions.push_back(question(at));
  return opened;
}

Answer answer(const Period& in, int at, int said) {
  const Question& asked = in.form.questions.at(static_cast<std::size_t>(at));
  if (said & kDontKnow) return {asked.id, Reply::dont_know, {}};
  if (said & kSkipped) return {asked.id, Reply::skipped, {}};
  if (said & kSilent) return {asked.id, Reply::shown, {}};
  Answer given{asked.id, Reply::chosen, {}};
  for (std::size_t choice = 0; choice < asked.choices.size(); ++choice)
    if (said >> choice & 1) given.choices.push_back(asked.choices[choice].id);
  return given;
}

// DOUBTFUL OUTCOME LANGUAGE DAY REPLIES, then for each reply: QUESTION SAID. Language -1: not known.
void visit(const Period& in, Tally& tally) {
  const bool doubtful = number() != 0;
  const auto outcome = static_cast<Outcome>(number());
  const int language = number();
  const Day today = in.start + std::chrono::days{number()};
  Visit paid{{}, {.fast = doubtful, .taps = doubtful}};
  for (int left = number(); left > 0; --left) {
    const int at = number();
    paid.answers.push_back(answer(in, at, number()));
  }
  const auto tag = language < 0 ? std::optional<LanguageTag>{} : LanguageTag{name("language", language)};
  fold(tally, in, paid, outcome, tag, today);
}

// DAY SEED: up to 32 letters; "-" is a fresh one
void print_release(const Period& of, const Tally& tally) {
  const Day today = of.start + std::chrono::days{number()};
  std::string letters;
  std::cin >> letters;
  Seed seed = fresh_seed();
  if (letters != "-") std::copy_n(letters.begin(), std::min(letters.size(), seed.size()), seed.begin());
  const auto outcome = release(of, tally, today, lots_of(seed));
  if (const auto* why = std::get_if<WhyClosed>(&outcome)) {
    std::cout << "closed " << static_cast<int>(*why) << std::endl;
    return;
  }
  for (const Cell& cell : std::get<Release>(outcome).cells)
    std::cout << cell.table << ' ' << cell.cell << ' ' << cell.n << ' ';
  std::cout << std::endl;
}

int serve() {
  Period open;
  Tally tally;
  for (std::string word; std::cin >> word;) {
    if (word == "period") {
      open = period();
      tally = {};
    } else if (word == "end") {
      open.end = open.start + std::chrono::days{number()};
    } else if (word == "visit") {
      visit(open, tally);
    } else if (word == "release") {
      print_release(open, tally);
    } else {
      return 1;
    }
  }
  return 0;
}

}  // namespace
}  // namespace schoolpoort

int main() { return schoolpoort::serve(); }
