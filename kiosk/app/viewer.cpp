// One function a screen. Which key, which picture; nothing about where or how large.
#include "kiosk/app/viewer.hpp"

#include <algorithm>

#include "kiosk/core/keys.hpp"

namespace schoolpoort {
namespace {

float part_of(Millis left, Millis whole) {
  return std::max(0.0F, static_cast<float>(left.count()) / static_cast<float>(whole.count()));
}

}  // namespace

Phrase Viewer::say_in(const LanguageTag& language, std::string_view key, const Values& values) const {
  return words_.phrase(TextKey{std::string(key)}, language, values);
}

// The same in the school's language, for whoever stands beside her; not twice for who reads that language.
std::optional<Phrase> Viewer::bridge(const LanguageTag& language, std::string_view key, const Values& values) const {
  if (language == catalog_.settings.school_language) return {};
  return words_.school(TextKey{std::string(key)}, values);
}

std::filesystem::path Viewer::picture(std::string_view id) const {
  return picture_file(places_, PictureId{std::string(id)});
}

SignView Viewer::sign(const LanguageTag& language, std::string_view id, std::string_view key) const {
  return {picture(id), say_in(language, key)};
}

std::vector<ChoiceView> Viewer::choices(const Question& question, const Asking& asking) const {
  std::vector<ChoiceView> views;
  const Item* item = find(catalog_.content.items, question.id);
  const Scale* scale = item ? find(catalog_.content.scales, item->scale) : nullptr;
  if (!scale) return views;
  for (const Choice& choice : scale->choices)
    views.push_back({choice.id, picture(choice.picture.value), words_.phrase(choice.words, asking.visit.language),
                     std::ranges::find(asking.chosen, choice.id) != asking.chosen.end()});
  return views;
}

NoticeView Viewer::notice(const Questionnaire& form, const LanguageTag& language) const {
  const auto count = static_cast<std::int64_t>(
      std::min<std::size_t>(form.questions.size(), static_cast<std::size_t>(form.first_part)));
  return {{sign(language, "signs/no-name", keys::kNoticeAnonymous),
           {picture("signs/five-questions"), say_in(language, keys::kNoticeQuestions, {{"count", count}})},
           sign(language, "signs/you-may-stop", keys::kNoticeStop)}};
}

QuestionView Viewer::question(const Questionnaire& form, const Asking& asking) const {
  const LanguageTag& language = asking.visit.language;
  const ItemId& id = asking.visit.order.at(asking.position);
  const Question& question = form.questions.at(static_cast<std::size_t>(position_of(form, id)));
  const Item* item = find(catalog_.content.items, id);
  QuestionView view;
  view.id = id;
  view.kind = question.kind;
  const auto first_part = std::min<std::size_t>(static_cast<std::size_t>(form.first_part), asking.visit.order.size());
  const bool in_first_part = asking.position < first_part;
  view.number = static_cast<int>(in_first_part ? asking.position + 1 : asking.position + 1 - first_part);
  view.of = static_cast<int>(in_first_part ? first_part : asking.visit.order.size() - first_part);
  if (item) {
    view.picture = picture(item->picture.value);
    view.question = words_.phrase(item->question, language);
    view.bridge = bridge(language, item->question.value);
  }
  view.choices = choices(question, asking);
  if (asking.position == 0) view.notice = notice(form, language);
  view.back = sign(language, "signs/back", keys::kBack);
  view.dont_know = sign(language, "signs/dont-know", keys::kDontKnow);
  view.skip = sign(language, "signs/skip", keys::kSkip);
  view.language = sign(language, "signs/language", keys::kLanguage);
  view.stop = sign(language, "signs/stop", keys::kStop);
  if (question.kind == ScaleKind::several) view.ready = sign(language, "signs/continue", keys::kReady);
  view.easier = sign(language, "signs/easier", keys::kEasier);
  view.undo.sign = sign(language, "signs/undo", keys::kUndo);
  view.given = asking.reply;
  if (const Answer* answer = answer_to(asking.visit, id)) view.said = answer->reply;
  return view;
}

MoreView Viewer::more(const Questionnaire& form, const OfferingMore& offer) const {
  const LanguageTag& language = offer.visit.language;
  const auto asked = std::min<std::size_t>(static_cast<std::size_t>(form.first_part), offer.visit.order.size());
  const Values values{{"count", static_cast<std::int64_t>(offer.visit.order.size() - asked)}};
  return {picture("moments/more"),
          say_in(language, keys::kMoreQuestion, values),
          bridge(language, keys::kMoreQuestion, values),
          sign(language, "signs/continue", keys::kMoreYes),
          sign(language, "signs/stop", keys::kMoreNo),
          sign(language, "signs/back", keys::kBack),
          sign(language, "signs/language", keys::kLanguage),
          sign(language, "signs/easier", keys::kEasier),
          {sign(language, "signs/undo", keys::kUndo)}};
}

ThanksView Viewer::thanks(const LanguageTag& language, const Surface& surface) const {
  ThanksView view{picture("moments/thanks"),
                  say_in(language, keys::kThanksTitle),
                  say_in(language, keys::kThanksText),
                  bridge(language, keys::kThanksTitle),
                  {},
                  {},
                  {},
                  sign(language, "signs/draw", keys::kDrawFaceTitle),
                  sign(language, "signs/easier", keys::kEasier)};
  // Flemish language law wants a translation to say so, in Dutch, where everyone passes (access.md, 6.4).
  if (view.bridge) view.bridge->text += " · " + words_.school(TextKey{std::string(keys::kTranslated)}).text;
  if (catalog_.content.help.empty()) return view;
  const HelpCard& card = catalog_.content.help[surface.help_card % catalog_.content.help.size()];
  view.help_picture = picture(card.picture.value);
  view.help = words_.phrase(card.words, language);
  view.help_bridge = bridge(language, card.words.value);
  return view;
}

StillThereView Viewer::still_there(const LanguageTag& language, float left) const {
  return {picture("moments/still-there"), say_in(language, keys::kStillThere), bridge(language, keys::kStillThere),
          sign(language, "signs/continue", keys::kStillHere), left};
}

void Viewer::offer_undo(UndoView& undo, const Kiosk& kiosk, const Rules& rules, Moment now) const {
  const std::optional<Moment> until = undo_until(kiosk.state);
  undo.offered = until && now < *until;
  if (undo.offered && !kiosk.ease.calm) undo.left = part_of(*until - now, rules.undo);
}

ScreenView Viewer::framed(decltype(ScreenView::screen) screen, const LanguageTag& language, bool try_out) const {
  ScreenView view{std::move(screen), language, {}, {}, {}};
  if (try_out) view.banner = words_.school(TextKey{std::string(keys::kTryOut)});
  return view;
}

ScreenView Viewer::view(const Kiosk& kiosk, const Questionnaire& form, const Rules& rules,
                        const Surface& surface) const {
  const LanguageTag language = language_of(kiosk.state).value_or(catalog_.settings.school_language);
  struct Shows {
    const Viewer& viewer;
    const Kiosk& kiosk;
    const Questionnaire& form;
    const Rules& rules;
    const Surface& surface;
    const LanguageTag& language;
    using Screen = decltype(ScreenView::screen);
    Screen operator()(const Attract&) const { return viewer.attract(kiosk.may_ask, false, surface); }
    Screen operator()(const Dimmed&) const { return viewer.attract(kiosk.may_ask, true, surface); }
    Screen operator()(const ChoosingLanguage& choosing) const {
      return viewer.language(choosing, language_of(kiosk.state), surface);
    }
    Screen operator()(const Asking& asking) const {
      QuestionView view = viewer.question(form, asking);
      viewer.offer_undo(view.undo, kiosk, rules, surface.now);
      return view;
    }
    Screen operator()(const OfferingMore& offer) const {
      MoreView view = viewer.more(form, offer);
      viewer.offer_undo(view.undo, kiosk, rules, surface.now);
      return view;
    }
    Screen operator()(const Thanking& thanking) const { return viewer.thanks(thanking.language, surface); }
    Screen operator()(const StillThere& waiting) const {
      return viewer.still_there(language, part_of(waiting.since + rules.warning - surface.now, rules.warning));
    }
    Screen operator()(const Easing&) const { return viewer.easing(language, kiosk.ease); }
    Screen operator()(const DrawingFace&) const { return viewer.draw_face(language, surface.dots); }
    Screen operator()(const Cleaning& cleaning) const {
      return viewer.cleaning(surface, part_of(cleaning.until - surface.now, rules.cleaning));
    }
  };
  ScreenView view =
      framed(std::visit(Shows{*this, kiosk, form, rules, surface, language}, kiosk.state), language, surface.try_out);
  if (kiosk.ease.explore) view.hint = hint(language);
  return view;
}

std::optional<ScreenView> Viewer::coming(const Kiosk& kiosk, const Questionnaire& form, const Surface& surface) const {
  if (std::holds_alternative<Attract>(kiosk.state)) {
    Surface next = surface;
    next.rotation = {surface.rotation.next, surface.rotation.slide, surface.rotation.next, 1, {}};
    return framed(attract(kiosk.may_ask, false, next), catalog_.settings.school_language, surface.try_out);
  }
  const auto* asking = std::get_if<Asking>(&kiosk.state);
  if (!asking || asking->position + 1 >= asking->visit.order.size()) return {};
  const Asking next{asking->visit, asking->position + 1, {}, {}, {}};
  QuestionView view = question(form, next);
  view.undo.offered = true;
  ScreenView coming = framed(std::move(view), next.visit.language, surface.try_out);
  if (kiosk.ease.explore) coming.hint = hint(next.visit.language);
  return coming;
}

}  // namespace schoolpoort
