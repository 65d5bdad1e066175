// The pad of the PIN: ten digits in whatever order they come, and how many were typed. Knows no PIN.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/ring.hpp"
#include "kiosk/screens/widgets/scope.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

constexpr int kColumns = 3, kRows = 4;
constexpr float kKeyMm = 46;

bool draw_key(Brush& brush, const std::string& name, const Rect& where, const Phrase& words) {
  const IdScope id(name);
  const Touch touch = brush.touch(where, name, Placed::Kind::button);
  const Rect shown = card(brush, where, CardLook::raised, {touch.held, false});
  brush.write(brush.fit(words, {2, Weight::bold, Align::centre, brush.theme().ink}, shown.size()), shown);
  return touch.tapped;
}

bool draw_erase(Brush& brush, const StaffButton& erase, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(erase.name);
  const Touch touch = brush.touch(where, erase.name, Placed::Kind::button);
  Rect inside = card(brush, where, CardLook::quiet, {touch.held, false}).inset(theme.mm(2));
  const Fitted words =
      brush.fit(erase.sign.words, {1, Weight::regular, Align::centre, theme.ink}, {inside.width, inside.height / 2});
  const Rect word = inside.cut_bottom(words.box.height, theme.mm(1));
  brush.write(words, word);
  brush.picture(erase.sign.picture, inside, Facing::with_language);
  return touch.tapped;
}

std::optional<Event> draw_keys(const StaffPadView& view, Brush& brush, const Rect& where) {
  std::optional<Event> event;
  const std::vector<Rect> rows = where.rows(kRows, brush.theme().gap_px);
  for (std::size_t at = 0; at < view.digits.size(); ++at) {
    const bool last = at == view.digits.size() - 1;
    const std::vector<Rect> row = rows[at / kColumns].columns(kColumns, brush.theme().gap_px);
    const std::string digit = std::to_string(view.digits[at]);
    if (draw_key(brush, "digit-" + digit, row[last ? 1 : at % kColumns], {digit, view.title.language}))
      event = StaffEvent(DigitTapped{view.digits[at]});
  }
  const Rect corner = rows.back().columns(kColumns, brush.theme().gap_px).back();
  if (draw_erase(brush, view.erase, corner)) event = view.erase.event;
  return event;
}

void draw_typed(const StaffPadView& view, Brush& brush, const Rect& where) {
  const Theme& theme = brush.theme();
  const int size = theme.mm(9);
  Rect row = where.centred({view.of * size + (view.of - 1) * theme.mm(5), size});
  for (int i = 0; i < view.of; ++i) {
    Shape dot;
    dot.kind = Shape::Kind::ring;
    dot.line_px = theme.unit_px;
    dot.line = theme.ink;
    dot.fill = i < view.typed ? theme.ink : theme.card;
    brush.shape(row.cut_left(size, theme.mm(5)), dot);
  }
}

void draw_words(const StaffPadView& view, Brush& brush, Rect room) {
  const Theme& theme = brush.theme();
  std::vector<StackLine> lines{{view.title, {2, Weight::bold, Align::centre, theme.ink}},
                               {view.text, {1.3F, Weight::regular, Align::centre, theme.ink}, theme.mm(5)}};
  if (view.remark) lines.push_back({*view.remark, {1.3F, Weight::bold, Align::centre, theme.primary}, theme.mm(5)});
  const int typed = theme.mm(14), sign = theme.mm(theme.portrait() ? 34 : 50), gap = theme.mm(8);
  const Stack words = stack(brush, lines, {room.width, room.height - typed - sign - 2 * gap});
  Rect middle = room.centred({room.width, typed + sign + words.height + 2 * gap});
  const Rect top = middle.cut_top(sign, gap).centred({sign, sign});
  if (view.deaf) draw_ring(brush, view.left, top);
  brush.picture(view.picture, view.deaf ? top.inset(sign * 22 / 100) : top);
  draw_typed(view, brush, middle.cut_bottom(typed, gap));
  write(brush, words, middle);
}

}  // namespace

std::optional<Event> draw_staff_pad(const StaffPadView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  const int key = theme.mm(kKeyMm), gap = theme.gap_px;
  const int wide = kColumns * key + (kColumns - 1) * gap;
  const int high = std::min(kRows * key + (kRows - 1) * gap, theme.portrait() ? room.height * 3 / 5 : room.height);
  Rect pad = theme.portrait() ? room.cut_bottom(high, 2 * gap) : room.cut_right(wide, 3 * gap);
  pad = pad.centred({wide, high});
  std::optional<Event> digit;
  {
    const Brush::Faded faded(brush, view.deaf ? 0.35F : 1);
    digit = draw_keys(view, brush, pad);
  }
  draw_words(view, brush, room);
  return digit ? digit : event;
}

}  // namespace schoolpoort
