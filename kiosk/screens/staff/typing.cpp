// A keyboard, and what was typed on it: the words are drawn as all others are. Knows no name.
#include <algorithm>

#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/card.hpp"
#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

constexpr int kWideColumns = 10, kTallColumns = 6;

bool draw_key(Brush& brush, const StaffKey& key, const Rect& where) {
  const Theme& theme = brush.theme();
  const IdScope id(key.name);
  const Touch touch = brush.touch(where, key.name, Placed::Kind::button);
  const Rect shown = card(brush, where, CardLook::raised, {touch.held, false});
  brush.write(brush.fit(key.letter, {1.5F, Weight::bold, Align::centre, theme.ink}, shown.size()), shown);
  return touch.tapped;
}

std::optional<Event> draw_keys(Brush& brush, const std::vector<StaffKey>& keys, int columns, Rect where) {
  const Theme& theme = brush.theme();
  std::optional<Event> event;
  const int rows = std::max(1, (static_cast<int>(keys.size()) + columns - 1) / columns);
  const std::vector<Rect> places = where.rows(rows, theme.gap_px);
  for (std::size_t at = 0; at < keys.size(); ++at) {
    const auto row = at / static_cast<std::size_t>(columns), column = at % static_cast<std::size_t>(columns);
    const Rect place = places[row].columns(columns, theme.gap_px)[column];
    if (draw_key(brush, keys[at], place)) event = keys[at].event;
  }
  return event;
}

// A line to write on, with the end of the words always seen.
void draw_typed(const StaffTypingView& view, Brush& brush, const Rect& where) {
  const Theme& theme = brush.theme();
  const Rect inside = card(brush, where, CardLook::plain).inset(theme.mm(5), theme.mm(2));
  Phrase shown = view.typed;
  shown.text += "|";
  brush.write(brush.fit(shown, {2, Weight::bold, Align::start, theme.ink}, inside.size()), inside);
}

}  // namespace

std::optional<Event> draw_staff_typing(const StaffTypingView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  if (const auto tool = draw_staff_buttons(brush, view.tools, room)) event = tool;
  draw_staff_head(brush, view.title, {}, view.remark, room);
  const int columns = theme.portrait() ? kTallColumns : kWideColumns;
  std::vector<StaffKey> keys = view.keys;
  // Where the rows of a keyboard do not fit, letters are found by the alphabet.
  if (theme.portrait()) std::ranges::stable_sort(keys, {}, [](const StaffKey& key) { return key.letter.text; });
  const int rows = std::max(1, (static_cast<int>(keys.size()) + columns - 1) / columns);
  const int each = std::min((room.height - theme.mm(30) - rows * theme.gap_px) / rows, theme.mm(42));
  const Rect pad = room.cut_bottom(rows * each + (rows - 1) * theme.gap_px, theme.gap_px);
  if (const auto key = draw_keys(brush, keys, columns, pad)) event = key;
  draw_typed(view, brush, room.centred({room.width, std::min(room.height, theme.mm(40))}));
  return event;
}

}  // namespace schoolpoort
