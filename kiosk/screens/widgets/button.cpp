// A sign with its word, beside or below it.
#include "kiosk/screens/widgets/button.hpp"

#include <algorithm>

#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

constexpr float kSignMm = 15, kPadMm = 4, kSignGapMm = 3.5F;

struct Trial {
  bool fits = true;
  int height = 0;
};

Lettering word(const Brush& brush, bool above, CardLook look) {
  const bool primary = look == CardLook::primary;
  return {1, primary ? Weight::bold : Weight::regular, above ? Align::centre : Align::start, brush.theme().ink};
}

int word_room(const Theme& theme, int width, bool above) {
  return width - 2 * theme.mm(kPadMm) - (above ? 0 : theme.mm(kSignMm + kSignGapMm));
}

Trial try_row(Brush& brush, const std::vector<SignButton>& row, int width, bool above) {
  const Theme& theme = brush.theme();
  const int button = (width - theme.gap_px * static_cast<int>(row.size() - 1)) / static_cast<int>(row.size());
  Trial trial;
  for (const SignButton& b : row) {
    if (b.sign == nullptr) continue;
    const Fitted fitted = brush.set(b.sign->words, word(brush, above, b.look), word_room(theme, button, above));
    trial.fits = trial.fits && fitted.fits;
    const int sign = theme.mm(kSignMm);
    const int content = above ? sign + theme.mm(1) + fitted.box.height : std::max(sign, fitted.box.height);
    trial.height = std::max(trial.height, content + 2 * theme.mm(above ? 2.5F : 2.F));
  }
  trial.height = std::max(trial.height, theme.button_px);
  return trial;
}

SignRows arrange(Brush& brush, const std::vector<std::vector<SignButton>>& rows, int width, bool above, bool& fits) {
  SignRows result{rows, 0, 0, above};
  fits = true;
  for (const auto& row : rows) {
    const Trial trial = try_row(brush, row, width, above);
    fits = fits && trial.fits;
    result.row_height = std::max(result.row_height, trial.height);
  }
  const int count = static_cast<int>(rows.size());
  result.height = count * result.row_height + (count - 1) * brush.theme().gap_px;
  return result;
}

bool draw_sign(Brush& brush, const SignButton& button, const Rect& where, bool above) {
  const Theme& theme = brush.theme();
  const IdScope id(button.name);
  const Touch touch = brush.touch(where, button.name, Placed::Kind::button);
  Rect inside = card(brush, where, button.look, {touch.held, button.chosen}).inset(theme.mm(kPadMm), 0);
  const int sign = theme.mm(kSignMm);
  const Fitted fitted =
      brush.set(button.sign->words, word(brush, above, button.look), word_room(theme, where.width, above));
  if (above) {
    inside = inside.centred({inside.width, sign + theme.mm(1) + fitted.box.height});
    brush.picture(button.sign->picture, inside.cut_top(sign, theme.mm(1)), button.facing);
  } else {
    // Sign and word stand together in the middle of the button.
    const int together = sign + theme.mm(kSignGapMm) + fitted.widest;
    Rect middle = inside.centred({std::min(inside.width, together), inside.height});
    brush.picture(button.sign->picture, middle.cut_left(sign, theme.mm(kSignGapMm)).centred({sign, sign}),
                  button.facing);
    inside.width -= middle.x - inside.x;
    inside.x = middle.x;
  }
  brush.write(fitted, {inside.x, inside.y, fitted.box.width, inside.height});
  return touch.tapped;
}

}  // namespace

SignRows lay_out_signs(Brush& brush, const std::vector<std::vector<std::vector<SignButton>>>& arrangements, int width) {
  SignRows result;
  for (const auto& rows : arrangements)
    for (const bool above : {false, true}) {
      bool fits = false;
      result = arrange(brush, rows, width, above, fits);
      if (fits) return result;
    }
  return result;
}

std::optional<Event> draw_signs(Brush& brush, const SignRows& rows, const Rect& where) {
  std::optional<Event> event;
  const std::vector<Rect> places = where.rows(static_cast<int>(rows.rows.size()), brush.theme().gap_px);
  for (std::size_t r = 0; r < rows.rows.size(); ++r) {
    const auto& row = rows.rows[r];
    const std::vector<Rect> cells = places[r].columns(static_cast<int>(row.size()), brush.theme().gap_px);
    for (std::size_t i = 0; i < row.size(); ++i)
      if (row[i].shown && row[i].sign != nullptr && draw_sign(brush, row[i], cells[i], rows.above))
        event = row[i].event;
  }
  return event;
}

}  // namespace schoolpoort
