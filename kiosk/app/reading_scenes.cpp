// Invents periods, and states no team walked into.
#include "kiosk/app/reading_scenes.hpp"

#include <algorithm>

#include "kiosk/app/wordbook.hpp"

namespace schoolpoort {
namespace {

constexpr std::size_t kOfEach = 3, kMostOfFirst = 4;  // more than a page of rows
const std::vector<LanguageTag> kLanguages{{"nl-BE"}, {"fr-BE"}, {"ar"}, {"tr"}};

struct Figures {
  std::vector<int> choices;
  int dont_know, skipped;
};

// The first with percentages, the second with counts, the last with too few answers; others up and down.
Figures figures_of(std::size_t at, int choices, int number) {
  Figures made{{}, at % 3 == 0 ? 6 : 3, at % 2 == 0 ? 3 : 0};
  const bool rises = (at + static_cast<std::size_t>(number)) % 2 == 0;
  const int each = at == 1 ? 3 : at % 4 == 0 ? 9 : 6;
  for (int choice = 0; choice < choices; ++choice)
    made.choices.push_back(each * (rises ? choice + 1 : choices - choice));
  return made;
}

void add_figures(ReleasedPeriod& in, std::size_t at) {
  const Question& question = in.period.form.questions[at];
  const Figures figures = figures_of(at, static_cast<int>(question.choices.size()), in.period.number);
  const auto add = [&](int cell, int n) {
    in.release.cells.push_back({static_cast<int>(Table::in_all) + static_cast<int>(at), cell, n});
  };
  int answered = 0;
  for (std::size_t choice = 0; choice < figures.choices.size(); ++choice) {
    add(static_cast<int>(choice), figures.choices[choice]);
    answered += figures.choices[choice];
  }
  if (question.kind == ScaleKind::several) answered = std::max(30, answered / 2);
  add(static_cast<int>(QuestionCell::answered), answered);
  add(static_cast<int>(QuestionCell::dont_know), figures.dont_know);
  add(static_cast<int>(QuestionCell::skipped), figures.skipped);
  add(static_cast<int>(QuestionCell::shown), answered + figures.dont_know + figures.skipped);
}

StaffReading page(int period, ReadingPage page) { return {{period, std::move(page)}}; }

}  // namespace

ReleasedPeriod invented_period(const Catalog& catalog, const Campaign& campaign, int number, Day start) {
  const Wordbook words(catalog);
  ReleasedPeriod in{{number, campaign.id, start, start + std::chrono::weeks{3}, {}, kLanguages}, {number, {}}};
  if (const auto form = freeze(catalog.content, campaign, [&](const TextKey& key) { return words.label(key); }))
    in.period.form = *form;
  const auto visits = static_cast<int>(Table::visits), languages = static_cast<int>(Table::languages);
  in.release.cells = {{visits, static_cast<int>(VisitCell::all), 72},
                      {visits, static_cast<int>(VisitCell::days), 11},
                      {languages, 0, 36},
                      {languages, 1, 18},
                      {languages, static_cast<int>(kLanguages.size()), 18}};
  for (std::size_t at = 0; at + 1 < in.period.form.questions.size(); ++at) add_figures(in, at);
  return in;
}

void add_reports(StaffFacts& facts, const Catalog& catalog) {
  const ReleasedPeriod* before = nullptr;
  for (const ReleasedPeriod& in : facts.released) {
    ReportSource source{in, before, catalog.content.dimensions};
    const auto told = std::ranges::find(facts.predictions, in.period.number, &Prediction::period);
    if (told != facts.predictions.end()) source.prediction = *told;
    source.pupils = 240;
    facts.reports.push_back(make_report(source));
    before = &in;
  }
}

Campaign of_everything(const Content& content) {
  Campaign made;
  made.id = {"everything"};
  for (const Dimension& dimension : content.dimensions) {
    const std::size_t most = dimension.id == content.dimensions.front().id ? kMostOfFirst : kOfEach;
    std::size_t taken = 0;
    for (const Item& item : content.items)
      if (item.dimension == dimension.id && taken < most) made.items.push_back(item.id), ++taken;
  }
  if (!made.items.empty()) made.first = made.items.front();
  return made;
}

void add_reading_scenes(const AddScene& add, const StaffFacts& usual, const StaffFacts& wide) {
  const std::vector<ItemId> graded = periods_to_read(usual).back().graded;
  if (graded.empty()) return;
  Predicting predicting{true, graded, {}, 0, false};
  add("5-predict", page(3, predicting), usual);
  for (const ItemId& item : graded) predicting.yes_of_ten[item] = 7;
  add("5-predict-chosen", page(3, predicting), usual);
  predicting.at = graded.size();
  add("5-predict-keep", page(3, predicting), usual);
  predicting.not_kept = true;
  add("5-predict-not-kept", page(3, predicting), usual);
  add("5-predict-without", page(3, ReadingWithout{predicting}), usual);
  for (const StaffFacts* facts : {&usual, &wide}) {
    const Report& report = facts->reports.back();
    const int period = report.period.number;
    const std::string name = facts == &usual ? "6-read-" : "6-wide-";
    add(name + "wheel", page(period, Wheel{}), *facts);
    add(name + "attention", page(period, Attention{}), *facts);
    add(name + "unknown", page(period, Unknown{}), *facts);
    for (const DimensionReport& dimension : report.dimensions) {
      const auto items = static_cast<int>(dimension.items.size());
      const auto rows = static_cast<int>(DimensionView::kRows);
      for (int at = 0; at < items + (items + rows - 1) / rows; ++at)
        add(name + dimension.id.value + "-" + std::to_string(at), page(period, OfDimension{dimension.id, at}), *facts);
    }
  }
}

}  // namespace schoolpoort
