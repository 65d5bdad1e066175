// read_box DATABASE KEY-FOLDER: the exact counts of the open period, one "item answer count" a line, and "visits count".
// The product shows these to nobody; the tests hold them against what was tapped.
#include <iostream>

#include "kiosk/store/store.hpp"

namespace schoolpoort {
namespace {

void print(const Question& question, const QuestionTally& clean, const QuestionTally& doubtful) {
  const auto line = [&](const std::string& answer, int n) {
    std::cout << question.id.value << ' ' << answer << ' ' << n << '\n';
  };
  for (std::size_t at = 0; at < question.choices.size(); ++at)
    line(question.choices[at].id.value, clean.chosen[at] + doubtful.chosen[at]);
  line("dont_know", clean.dont_know + doubtful.dont_know);
  line("skipped", clean.skipped + doubtful.skipped);
  line("shown", clean.shown + doubtful.shown);
}

int read_box(const StorePlace& place) {
  const auto box = open_sealed_box(place, {});
  if (!box || !(*box)->period()) {
    std::cerr << (box ? "no period is open" : box.error().text()) << '\n';
    return 1;
  }
  const std::vector<Question>& questions = (*box)->period()->form.questions;
  const Tally& tally = (*box)->contents().tally;
  for (std::size_t at = 0; at < questions.size(); ++at)
    print(questions[at], tally.questions[0][at], tally.questions[1][at]);
  std::cout << "visits " << visits(tally) << '\n';
  return 0;
}

}  // namespace
}  // namespace schoolpoort

int main(int count, char** words) {
  if (count == 3) return schoolpoort::read_box({words[1], words[2]});
  std::cerr << "read_box DATABASE KEY-FOLDER\n";
  return 2;
}
