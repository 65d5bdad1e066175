// Builds states nobody walked into, and lets the viewer show them.
#include "kiosk/app/scenes.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

struct Scenery {
  const LanguageTag& language;
  const Catalog& catalog;
  const Viewer& viewer;
  std::vector<Scene>& scenes;

  using Screen = decltype(ScreenView::screen);
  void add(const std::string& name, Screen screen, bool try_out = false) const {
    scenes.push_back({name, viewer.framed(std::move(screen), language, try_out)});
  }
  void add_eased(const std::string& name, Screen screen, const Ease& ease) const {
    scenes.push_back({name, viewer.framed(std::move(screen), language, false), ease});
    if (ease.explore) scenes.back().view.hint = viewer.hint(language);
  }
  /// Before a visitor has chosen, the layout is the school's, whichever language has its turn on it.
  void add_public(const std::string& name, Screen screen, bool try_out = false) const {
    scenes.push_back({name, viewer.framed(std::move(screen), catalog.settings.school_language, try_out)});
  }
};

// The turn at which this language is the one the slides speak.
std::size_t turn_of(const Scenery& scenery) {
  const auto at = std::ranges::find(scenery.catalog.languages, scenery.language, &LanguageTexts::tag);
  return static_cast<std::size_t>(at - scenery.catalog.languages.begin());
}

// These items as a form, frozen as a period would, without words; empty when one of them cannot be asked.
Questionnaire form_of(const std::vector<ItemId>& items, const Content& content) {
  Campaign campaign;
  campaign.items = items;
  const auto form = freeze(content, campaign, [](const TextKey&) { return std::string(); });
  return form ? *form : Questionnaire{};
}

Asking asking(const Scenery& scenery, const Questionnaire& form, std::size_t position) {
  Visiting visit{scenery.language, {}, {}, {}, {}, 0};
  for (const Question& question : form.questions) visit.order.push_back(question.id);
  return {std::move(visit), position, {}, {}, {}};
}

void add_slides(const Scenery& scenery) {
  Surface surface;
  surface.turn = turn_of(scenery);
  for (std::size_t at = 0; at < scenery.catalog.content.slides.size(); ++at) {
    surface.rotation.slide = at;
    scenery.add_public("slide-" + scenery.catalog.content.slides[at].id.value,
                       scenery.viewer.attract(true, false, surface));
  }
  surface.rotation.slide = 0;
  scenery.add_public("slide-nothing-asked", scenery.viewer.attract(false, false, surface));
  scenery.add_public("slide-dimmed", scenery.viewer.attract(true, true, surface));
  scenery.add_public("slide-try-out", scenery.viewer.attract(true, false, surface), true);
  scenery.add_public("language", scenery.viewer.language({}, {}, surface));
}

// Each item as a later question: dots as in a visit, no notice band.
void add_items(const Scenery& scenery) {
  for (const Item& item : scenery.catalog.content.items) {
    const Questionnaire form = form_of({item.id, item.id, item.id, item.id, item.id}, scenery.catalog.content);
    if (form.questions.empty()) continue;
    scenery.add("question-" + item.id.value, scenery.viewer.question(form, asking(scenery, form, 2)));
  }
}

// A later question as each aid makes it, with a target pointed out, and right after an answer.
void add_aids(const Scenery& scenery, const Questionnaire& form) {
  if (form.questions.size() < 2) return;
  QuestionView view = scenery.viewer.question(form, asking(scenery, form, 1));
  scenery.add_eased("aid-1-lower", view, {.lower = true});
  scenery.add_eased("aid-2-contrast", view, {.contrast = true});
  scenery.add_eased("aid-3-larger", view, {.larger = true});
  scenery.add_eased("aid-4-explore", view, {.explore = true});
  scenery.scenes.back().view.focus = Focus{true, view.choices.back().id.value};
  scenery.add_eased("aid-5-all", view, {true, true, true, true, true});
  view.undo.offered = true;
  view.undo.left = 0.6F;
  scenery.add("visit-2-undo", view);
}

// The campaign's first question as she meets it, and with her answer chosen.
void add_visit(const Scenery& scenery, const Campaign& campaign) {
  std::vector<ItemId> order = campaign.items;
  std::ranges::stable_partition(order, [&](const ItemId& id) { return id == campaign.first; });
  const Questionnaire form = form_of(order, scenery.catalog.content);
  if (form.questions.empty()) return;
  Asking first = asking(scenery, form, 0);
  scenery.add("visit-1-first-question", scenery.viewer.question(form, first));
  scenery.add("visit-1-first-question-try-out", scenery.viewer.question(form, first), true);
  first.chosen = {form.questions.front().choices.back().id};
  first.reply = Reply::chosen;
  scenery.add("visit-2-answer-chosen", scenery.viewer.question(form, first));
  scenery.add("visit-3-more", scenery.viewer.more(form, OfferingMore{first.visit}));
  add_aids(scenery, form);
}

void add_ends(const Scenery& scenery) {
  Surface surface;
  for (std::size_t card = 0; card < scenery.catalog.content.help.size(); ++card) {
    surface.help_card = card;
    scenery.add("visit-4-thanks-" + std::to_string(card + 1), scenery.viewer.thanks(scenery.language, surface));
  }
  scenery.add("visit-5-still-there", scenery.viewer.still_there(scenery.language, 0.7F));
  scenery.add("aid-panel", scenery.viewer.easing(scenery.language, {}));
  scenery.add_eased("aid-panel-all", scenery.viewer.easing(scenery.language, {true, true, true, true, true}),
                    {true, true, true, true, true});
  scenery.add("visit-7-draw-face", scenery.viewer.draw_face(scenery.language, {}));
  surface.turn = turn_of(scenery);
  scenery.add_public("cleaning", scenery.viewer.cleaning(surface, 0.7F));
  scenery.add("visit-6-language", scenery.viewer.language({}, scenery.language, surface));
}

}  // namespace

std::vector<Scene> scenes_in(const LanguageTag& language, const Catalog& catalog, const Places& places) {
  const Viewer viewer(catalog, places);
  std::vector<Scene> scenes;
  const Scenery scenery{language, catalog, viewer, scenes};
  add_slides(scenery);
  add_items(scenery);
  if (const Campaign* campaign = find(catalog.content.campaigns, catalog.settings.campaign))
    add_visit(scenery, *campaign);
  add_ends(scenery);
  return scenes;
}

}  // namespace schoolpoort
