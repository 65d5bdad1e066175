// Figures chosen so that each rule of showing has its case.
#include "tests/support/sample_report.hpp"

#include <algorithm>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

// Written out, so that this sample stays the same whatever the statistics do.
Share share(int n, int of, double least, double most) {
  Share made{n, of, {}, {least, most}};
  if (of >= 30) made.percent = std::clamp(n * 100 / of, 10, 90);
  return made;
}

struct Counts {
  std::vector<int> answers;
  int dont_know, skipped;
};

ItemReport item(const Question& question, const Counts& counts) {
  ItemReport made;
  made.question = question;
  for (const int n : counts.answers) made.answered += n;
  made.dont_know = counts.dont_know;
  made.skipped = counts.skipped;
  made.shown = made.answered + counts.dont_know + counts.skipped;
  made.showing = made.answered < 30 ? Showing::counts : Showing::percent;
  for (std::size_t at = 0; at < counts.answers.size(); ++at) {
    AnswerReport answer{question.choices[at], counts.answers[at], {}};
    if (made.showing == Showing::percent) answer.percent = std::clamp(answer.n * 100 / made.answered, 10, 90);
    made.answers.push_back(answer);
  }
  return made;
}

Question named(const Question& question, const std::string& label, const std::vector<std::string>& choices) {
  Question told = question;
  told.label = label;
  for (std::size_t at = 0; at < choices.size(); ++at) told.choices[at].label = choices[at];
  return told;
}

std::vector<Question> questions() {
  const std::vector<std::string> feels{"Nee", "Een beetje", "Ja"}, knows{"Nog niet", "Een beetje", "Ja"};
  const Questionnaire form = nine_questions();
  const std::vector<std::string> labels{"Voelt u zich welkom op deze school?",
                                        "Mag u hier zeggen wat u denkt?",
                                        "Mag u hier zijn zoals u bent?",
                                        "Weet u wat het kind leert in de klas?",
                                        "Weet u aan wie u hier iets kunt vragen?",
                                        "Begrijpt u de berichten van de school?",
                                        "Kunt u helpen zodat het kind zich goed voelt op school?",
                                        "Bent u belangrijk voor het leren van het kind?",
                                        "Wie zorgt dat het kind goed leert?"};
  std::vector<Question> all;
  for (std::size_t at = 0; at < labels.size(); ++at) {
    const bool kinds = at == 8, knowing = at == 3 || at == 4;
    Question shape = form.questions[at];
    if (knowing) shape.choices[0].id = {"not_yet"};
    all.push_back(named(shape, labels[at],
                        kinds     ? std::vector<std::string>{"De school", "De familie", "Samen"}
                        : knowing ? knows
                                  : feels));
  }
  return all;
}

DimensionReport emotional(const std::vector<Question>& asked) {
  DimensionReport dimension{{"emotional"}, true, {}, 3, 0, false};
  ItemReport welcome = item(asked[0], {{6, 15, 60}, 3, 6});
  welcome.yes = share(60, 81, 0.636, 0.826);
  welcome.yes_without_doubtful = share(51, 69, 0.625, 0.829);
  welcome.yes_before = share(54, 90, 0.497, 0.695);
  welcome.change = Change::more;
  welcome.predicted = 8;
  ItemReport think = item(asked[1], {{3, 9, 24}, 6, 3});
  think.yes = share(24, 36, 0.503, 0.798);
  ItemReport yourself = item(asked[2], {{0, 6, 33}, 0, 3});
  yourself.yes = share(33, 39, 0.703, 0.928);
  dimension.items = {welcome, think, yourself};
  return dimension;
}

DimensionReport knowledge(const std::vector<Question>& asked) {
  DimensionReport dimension{{"knowledge"}, true, {}, 2, 2, true};
  ItemReport learns = item(asked[3], {{12, 15, 12}, 9, 0});
  learns.yes = share(12, 39, 0.186, 0.464);
  learns.yes_before = share(21, 42, 0.355, 0.645);
  learns.change = Change::no_clear;
  learns.weak = {Weak::half_not_yes};
  ItemReport whom = item(asked[4], {{6, 9, 6}, 18, 6});
  whom.yes = share(6, 21, 0.138, 0.500);
  whom.predicted = 7;
  whom.weak = {Weak::half_not_yes, Weak::below_prediction};
  ItemReport messages;
  messages.question = asked[5];
  dimension.items = {learns, whom, messages};
  return dimension;
}

DimensionReport conviction(const std::vector<Question>& asked) {
  DimensionReport dimension{{"conviction"}, true, {}, 3, 0, false};
  ItemReport feels_well = item(asked[6], {{3, 12, 21}, 3, 0});
  feels_well.yes = share(21, 36, 0.422, 0.729);
  ItemReport important = item(asked[7], {{0, 3, 12}, 3, 6});
  important.yes = share(12, 15, 0.548, 0.930);
  important.predicted = 3;
  dimension.items = {feels_well, important, item(asked[8], {{6, 3, 27}, 3, 3})};
  return dimension;
}

DimensionReport not_asked(const char* id) {
  DimensionReport dimension;
  dimension.id = {id};
  return dimension;
}

Reach reach() {
  Reach came;
  came.visits = 90;
  came.days = 13;
  came.days_open = 21;
  came.doubtful = 12;
  came.per_hundred_pupils = 36;
  came.languages = {{{"nl-BE"}, 51}, {{"ar"}, 15}};
  came.other_languages = 24;
  came.offered_not_seen = {{"ti"}, {"zh-Hans"}};
  return came;
}

}  // namespace

Report sample_report() {
  const std::vector<Question> asked = questions();
  Report report;
  report.period = three_weeks();
  report.period.number = 2;
  report.before = 1;
  report.prediction = Prediction{2, false, {{{"E1"}, 8}, {{"K4"}, 7}, {{"O3"}, 3}}};
  report.reach = reach();
  report.dimensions = {knowledge(asked),        emotional(asked),       not_asked("rational"), conviction(asked),
                       not_asked("competence"), not_asked("behaviour"), not_asked("time")};
  report.traps = {Trap::knowledge_alone, Trap::reaching_is_not_involving};
  return report;
}

}  // namespace schoolpoort
