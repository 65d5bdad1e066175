// A sign with its word, beside or below it.
#include "kiosk/screens/widgets/button.hpp"

#include <algorithm>

#include "kiosk/screens/widgets/ring.hpp"
#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

constexpr float kSignMm = 15, kPadMm = 4, kSignGapMm = 3.5F;

struct Trial {
  bool fits = true;
  int height = 0;
};

Lettering word(const Brush& brush, const SignRows& form, CardLook look) {
  const bool primary = look == CardLook::primary;
  return {form.size, primary ? Weight::bold : Weight::regular, form.above ? Align::centre : Align::start,
          brush.theme().ink};
}

int word_room(const Theme& theme, int width, bool above) {
  return width - 2 * theme.mm(kPadMm) - (above ? 0 : theme.mm(kSignMm + kSignGapMm));
}

// The round ones at the end take their own width, the others share the rest.
std::vector<Rect> cells_of(const Theme& theme, const std::vector<SignButton>& row, Rect where) {
  std::vector<Rect> round;
  for (auto button = row.rbegin(); button != row.rend() && button->round; ++button)
    round.push_back(where.cut_right(theme.button_px, theme.gap_px).centred({theme.button_px, theme.button_px}));
  std::vector<Rect> cells = where.columns(static_cast<int>(row.size() - round.size()), theme.gap_px);
  cells.insert(cells.end(), round.rbegin(), round.rend());
  return cells;
}

Trial try_row(Brush& brush, const std::vector<SignButton>& row, int width, const SignRows& form) {
  const Theme& theme = brush.theme();
  const int button = cells_of(theme, row, {0, 0, width, theme.button_px}).front().width;
  Trial trial;
  for (const SignButton& b : row)
    for (const SignView* shown : {b.sign, b.at_times}) {
      if (shown == nullptr || b.round) continue;
      const Fitted fitted = brush.set(shown->words, word(brush, form, b.look), word_room(theme, button, form.above));
      trial.fits = trial.fits && fitted.fits;
      const int sign = theme.mm(kSignMm);
      const int content = form.above ? sign + theme.mm(1) + fitted.box.height : std::max(sign, fitted.box.height);
      trial.height = std::max(trial.height, content + 2 * theme.mm(form.above ? 2.5F : 2.F));
    }
  trial.height = std::max(trial.height, theme.button_px);
  return trial;
}

SignRows arrange(Brush& brush, SignRows result, int width) {
  for (const auto& row : result.rows) {
    const Trial trial = try_row(brush, row, width, result);
    result.fits = result.fits && trial.fits;
    result.row_height = std::max(result.row_height, trial.height);
  }
  const int count = static_cast<int>(result.rows.size());
  result.height = count * result.row_height + (count - 1) * brush.theme().gap_px;
  return result;
}

SignRows first_that_fits(Brush& brush, const std::vector<std::vector<std::vector<SignButton>>>& arrangements, int width,
                         float size) {
  SignRows result;
  for (const auto& rows : arrangements)
    for (const bool above : {false, true}) {
      result = arrange(brush, {rows, 0, 0, above, size}, width);
      if (result.fits) return result;
    }
  return result;
}

// A sign, inside its ring while time runs out.
void draw_picture(Brush& brush, const SignButton& button, const Rect& where) {
  if (button.ring > 0) draw_ring(brush, button.ring, where);
  brush.picture(button.sign->picture, button.ring > 0 ? where.inset(where.width * 22 / 100) : where, button.facing);
}

bool draw_round(Brush& brush, const SignButton& button, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(button.name);
  const Touch touch = brush.touch(where, button.name, Placed::Kind::button);
  Shape disc;
  disc.kind = Shape::Kind::ring;
  disc.line_px = touch.held ? theme.unit_px : theme.edge_px;
  disc.line = touch.held ? theme.primary : theme.edge;
  disc.fill = touch.held ? theme.pressed : theme.paper;
  brush.shape(where, disc);
  brush.picture(button.sign->picture, where.inset(where.width * 22 / 100), button.facing);
  return touch.tapped;
}

bool draw_sign(Brush& brush, const SignButton& button, const Rect& where, const SignRows& form) {
  if (button.round) return draw_round(brush, button, where);
  const Theme& theme = brush.theme();
  const IdScope id(button.name);
  const Touch touch = brush.touch(where, button.name, Placed::Kind::button);
  Rect inside = card(brush, where, button.look, {touch.held, button.chosen}).inset(theme.mm(kPadMm), 0);
  const int sign = theme.mm(kSignMm);
  const Fitted fitted =
      brush.set(button.sign->words, word(brush, form, button.look), word_room(theme, where.width, form.above));
  if (form.above) {
    inside = inside.centred({inside.width, sign + theme.mm(1) + fitted.box.height});
    draw_picture(brush, button, inside.cut_top(sign, theme.mm(1)).centred({sign, sign}));
  } else {
    // Sign and word stand together in the middle of the button.
    const int together = sign + theme.mm(kSignGapMm) + fitted.widest;
    Rect middle = inside.centred({std::min(inside.width, together), inside.height});
    draw_picture(brush, button, middle.cut_left(sign, theme.mm(kSignGapMm)).centred({sign, sign}));
    inside.width -= middle.x - inside.x;
    inside.x = middle.x;
  }
  brush.write(fitted, {inside.x, inside.y, fitted.box.width, inside.height});
  return touch.tapped;
}

}  // namespace

SignButton way_back(const SignView& back, const UndoView& undo) {
  SignButton button{"back", undo.offered ? &undo.sign : &back, BackTapped{}, Facing::with_language};
  button.at_times = undo.offered ? &back : &undo.sign;
  button.ring = undo.offered ? undo.left : 0;
  return button;
}

SignButton easier(const SignView& sign, bool round) {
  SignButton button{"easier", &sign, EasierTapped{}};
  button.round = round;
  return button;
}

SignRows lay_out_signs(Brush& brush, const std::vector<std::vector<std::vector<SignButton>>>& arrangements, int width) {
  const float least = brush.theme().least_text;
  const SignRows usual = first_that_fits(brush, arrangements, width, least);
  if (least == 1) return usual;
  // Larger letters where they cost the question no room.
  const SignRows larger = first_that_fits(brush, arrangements, width, 1);
  return larger.fits && larger.height <= usual.height ? larger : usual;
}

std::optional<Event> draw_signs(Brush& brush, const SignRows& rows, const Rect& where) {
  std::optional<Event> event;
  const std::vector<Rect> places = where.rows(static_cast<int>(rows.rows.size()), brush.theme().gap_px);
  for (std::size_t r = 0; r < rows.rows.size(); ++r) {
    const auto& row = rows.rows[r];
    const std::vector<Rect> cells = cells_of(brush.theme(), row, places[r]);
    for (std::size_t i = 0; i < row.size(); ++i)
      if (row[i].shown && row[i].sign != nullptr && draw_sign(brush, row[i], cells[i], rows)) event = row[i].event;
  }
  return event;
}

}  // namespace schoolpoort
