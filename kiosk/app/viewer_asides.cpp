// The views of the screens beside the questions: the panel of aids, the face to draw, the cleaning.
#include "kiosk/app/viewer.hpp"
#include "kiosk/core/keys.hpp"

namespace schoolpoort {
namespace {

struct AidSign {
  std::string_view picture, key;
};

AidSign sign_of(Aid aid) {
  switch (aid) {
    case Aid::lower:
      return {"signs/lower", keys::kEasierLower};
    case Aid::contrast:
      return {"signs/contrast", keys::kEasierContrast};
    case Aid::larger:
      return {"signs/larger", keys::kEasierLarger};
    case Aid::calm:
      return {"signs/calm", keys::kEasierCalm};
    case Aid::explore:
      return {"signs/listen", keys::kEasierTouch};
  }
  return {};
}

}  // namespace

EaseView Viewer::easing(const LanguageTag& language, const Ease& ease) const {
  EaseView view{picture("moments/easier"),
                say_in(language, keys::kEasierTitle),
                bridge(language, keys::kEasierTitle),
                {},
                sign(language, "signs/continue", keys::kEasierDone)};
  for (const Aid aid : kAids) {
    const AidSign drawn = sign_of(aid);
    view.aids.push_back({aid, sign(language, drawn.picture, drawn.key), is_on(ease, aid)});
  }
  return view;
}

DrawFaceView Viewer::draw_face(const LanguageTag& language, std::vector<Dot> dots) const {
  return {picture("moments/empty-head"),
          say_in(language, keys::kDrawFaceTitle),
          say_in(language, keys::kDrawFaceText),
          bridge(language, keys::kDrawFaceText),
          std::move(dots),
          sign(language, "signs/again", keys::kDrawAgain),
          sign(language, "signs/continue", keys::kEasierDone)};
}

CleaningView Viewer::cleaning(const Surface& surface, float left) const {
  CleaningView view{picture("signs/clean"), words_.school(TextKey{std::string(keys::kCleaning)}), {}, left};
  const LanguageTag& other = whose_turn(surface);
  if (other != catalog_.settings.school_language) view.other = say_in(other, keys::kCleaning);
  return view;
}

Phrase Viewer::hint(const LanguageTag& language) const { return say_in(language, keys::kTouchAgain); }

}  // namespace schoolpoort
