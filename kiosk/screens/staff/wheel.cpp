// All seven dimensions as one wheel: those that were asked hold a picture and can be touched, the others say so.
#include <algorithm>
#include <array>
#include <string_view>

#include "kiosk/paint/wedge.hpp"
#include "kiosk/screens/staff/chart.hpp"
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/scope.hpp"
#include "kiosk/screens/widgets/stack.hpp"

namespace schoolpoort {

namespace {

/// The grounds of the pictures, content/illustrations/README.md: a wedge and its picture are one.
constexpr std::array<std::pair<std::string_view, std::uint32_t>, 7> kGrounds{{{"knowledge", 0xE1EAECFF},
                                                                              {"emotional", 0xF7E4D3FF},
                                                                              {"rational", 0xEAE8D6FF},
                                                                              {"conviction", 0xF8EBCDFF},
                                                                              {"competence", 0xF1E0DCFF},
                                                                              {"behaviour", 0xE3EADFFF},
                                                                              {"time", 0xE7E3ECFF}}};

Colour ground_of(const Theme& theme, const WheelPart& part) {
  if (!part.event) return theme.paper;
  for (const auto& [dimension, colour] : kGrounds)
    if (part.dimension.value == dimension) return {colour};
  return theme.card;
}

struct Hub {
  int x, y;

  Rect rect(const WedgeBox& box) const { return {x + box.left, y + box.top, box.width, box.height}; }
};

void draw_wedge(Brush& brush, const WheelPart& part, const Wedge& wedge, const Hub& hub, bool held) {
  const Theme& theme = brush.theme();
  Shape shape;
  shape.kind = Shape::Kind::wedge;
  shape.radius_px = wedge.outer;
  shape.hole_px = wedge.hole;
  shape.from = wedge.from;
  shape.part = wedge.part;
  shape.fill = held ? theme.pressed : ground_of(theme, part);
  shape.line = held ? theme.primary : part.attention ? theme.ink : theme.edge;
  shape.line_px = part.attention ? theme.unit_px * 2 : theme.edge_px;
  if (!part.event) shape.dash_px = theme.unit_px * 3;
  brush.shape(hub.rect(box_of(wedge)), shape);
}

// Attention is an eye before its words, on the sun; the others say how many questions, or that none was asked.
void draw_state(Brush& brush, const WheelPart& part, const Fitted& words, Rect where) {
  const Theme& theme = brush.theme();
  if (!part.attention) return brush.write(words, where);
  const int pad = theme.mm(2);
  Shape badge;
  badge.radius_px = static_cast<float>(where.height) / 2;
  badge.fill = theme.sun;
  badge.line = theme.ink;
  badge.line_px = theme.edge_px;
  where = where.centred({std::min(where.width, words.widest + 3 * pad), where.height});
  brush.shape(where, badge);
  brush.write(words, where);
}

struct PartForm {
  Fitted name, state;
  int words = 0, gap = 0, wide = 0;
};

PartForm form_of(Brush& brush, const WheelPart& part, float size) {
  const Theme& theme = brush.theme();
  PartForm form;
  const int most = theme.mm(82);
  form.name = brush.set(part.name, {size, Weight::bold, Align::centre, part.event ? theme.ink : theme.soft_ink}, most);
  form.state = brush.set(part.state, {1, Weight::regular, Align::centre, theme.ink}, most);
  form.gap = theme.mm(1);
  form.words = form.name.box.height;
  if (!part.state.text.empty()) form.words += form.gap + form.state.box.height + (part.attention ? theme.mm(2) : 0);
  form.wide =
      std::max(form.name.widest, part.state.text.empty() ? 0 : form.state.widest + (part.attention ? theme.mm(6) : 0)) +
      theme.mm(1);
  return form;
}

/// Where a part's picture and words stand: as large a picture as the wedge leaves beside its words.
Rect place_of(const Wedge& wedge, const Hub& hub, const PartForm& form, int picture, float margin) {
  const int high = form.words + (picture > 0 ? picture + form.gap : 0), wide = std::max(form.wide, picture * 4 / 3);
  const FreePlace free = free_place(wedge, wide, high, margin);
  return free.scale < 1 ? Rect{} : Rect{hub.x + free.x - wide / 2, hub.y + free.y - high / 2, wide, high};
}

void draw_content(Brush& brush, const WheelPart& part, const Wedge& wedge, const Hub& hub) {
  const Theme& theme = brush.theme();
  const float margin = theme.unit_px * 2;
  PartForm form = form_of(brush, part, 1.3F);
  Rect place;
  int picture = 0;
  const std::array<float, 3> sizes{1.3F, 1.15F, 1.F};
  for (const float size : sizes) {
    form = form_of(brush, part, size);
    for (picture = part.picture.empty() ? 0 : theme.mm(44); place.width == 0; picture -= theme.mm(4)) {
      if (!part.picture.empty() && picture < theme.mm(16)) break;
      place = place_of(wedge, hub, form, picture, margin);
      if (picture <= 0 || place.width > 0) break;
    }
    if (place.width > 0) break;
  }
  if (place.width == 0) {
    form.name.fits = false;  // told as clipped
    place = hub.rect(box_of(wedge));
    picture = 0;
  }
  if (picture > 0) brush.picture(part.picture, place.cut_top(picture, form.gap));
  brush.write(form.name, place.cut_top(form.name.box.height, form.gap));
  if (!part.state.text.empty())
    draw_state(brush, part, form.state, place.cut_top(form.state.box.height + (part.attention ? theme.mm(2) : 0)));
}

// A finger needs no corner of a wedge: the largest square in it is what is touched.
Rect target_of(const Wedge& wedge, const Hub& hub) {
  const FreePlace free = free_place(wedge, 100, 100, 0);
  const int side = static_cast<int>(100 * free.scale);
  return {hub.x + free.x - side / 2, hub.y + free.y - side / 2, side, side};
}

std::optional<Event> draw_parts(const WheelView& view, Brush& brush, const Rect& square) {
  const float outer = static_cast<float>(square.width) / 2, turn = 1.F / static_cast<float>(view.parts.size());
  const Hub hub{square.x + square.width / 2, square.y + square.height / 2};
  std::optional<Event> event;
  for (std::size_t i = 0; i < view.parts.size(); ++i) {
    const WheelPart& part = view.parts[i];
    const Wedge wedge{outer, outer * 0.27F, (static_cast<float>(i) - 0.5F) * turn, turn};
    Touch touch;
    if (part.event) {
      const IdScope id(part.dimension.value);
      touch = brush.touch(target_of(wedge, hub), part.dimension.value, Placed::Kind::button);
    }
    draw_wedge(brush, part, wedge, hub, touch.held);
    draw_content(brush, part, wedge, hub);
    if (touch.tapped) event = part.event;
  }
  const int hole = static_cast<int>(outer * 0.25F);
  const Rect middle{hub.x - hole, hub.y - hole, 2 * hole, 2 * hole};
  const int inside = hole * 14 / 10;
  const Rect words = middle.centred({inside, inside});
  brush.write(brush.fit(view.hub, {1.75F, Weight::bold, Align::centre, brush.theme().ink}, words.size()), words);
  return event;
}

void draw_words(const WheelView& view, Brush& brush, Rect room) {
  const Theme& theme = brush.theme();
  const Stack head = stack(brush,
                           {{view.title, {1.75F, Weight::bold, Align::start, theme.ink}},
                            {view.sentence, {1.3F, Weight::regular, Align::start, theme.ink}, theme.mm(5)}},
                           {room.width, theme.portrait() ? room.height : room.height * 3 / 5});
  write(brush, head, room.cut_top(head.height, theme.mm(8)));
  std::vector<ItemRemark> remarks;
  for (const StaffLine& line : view.lines) remarks.push_back({YesMark::none, line.sign, line.words});
  draw_remarks(brush, remarks, room, 1.3F);
}

}  // namespace

std::optional<Event> draw_wheel(const WheelView& view, Brush& brush, Rect page) {
  const Theme& theme = brush.theme();
  Rect room = margins(brush, page);
  std::optional<Event> event = draw_staff_buttons(brush, view.buttons, room);
  const int side = std::min(theme.portrait() ? room.height * 2 / 3 : room.width * 11 / 20,
                            theme.portrait() ? room.width : room.height);
  const Rect wheel = theme.portrait() ? room.cut_bottom(side, theme.gap_px) : room.cut_left(side, 2 * theme.gap_px);
  if (const auto tapped = draw_parts(view, brush, wheel.centred({side, side}))) event = tapped;
  draw_words(view, brush, room);
  return event;
}

}  // namespace schoolpoort
