// Which screen draws which view. Knows nothing of what is on them.
#include "kiosk/screens/staff/staff.hpp"
#include "kiosk/screens/visitor/visitor.hpp"
#include "kiosk/screens/widgets/band.hpp"
#include "kiosk/screens/widgets/scope.hpp"

namespace schoolpoort {

namespace {

struct Draw {
  Brush& brush;
  Rect page;

  std::optional<Event> operator()(const AttractView& view) const { return draw_attract(view, brush, page); }
  std::optional<Event> operator()(const LanguageView& view) const { return draw_language(view, brush, page); }
  std::optional<Event> operator()(const QuestionView& view) const { return draw_question(view, brush, page); }
  std::optional<Event> operator()(const MoreView& view) const { return draw_more(view, brush, page); }
  std::optional<Event> operator()(const ThanksView& view) const { return draw_thanks(view, brush, page); }
  std::optional<Event> operator()(const StillThereView& view) const { return draw_still_there(view, brush, page); }
  std::optional<Event> operator()(const EaseView& view) const { return draw_ease(view, brush, page); }
  std::optional<Event> operator()(const DrawFaceView& view) const { return draw_face(view, brush, page); }
  std::optional<Event> operator()(const CleaningView& view) const { return draw_cleaning(view, brush, page); }
  std::optional<Event> operator()(const StaffPadView& view) const { return draw_staff_pad(view, brush, page); }
  std::optional<Event> operator()(const StaffOverviewView& view) const {
    return draw_staff_overview(view, brush, page);
  }
  std::optional<Event> operator()(const StaffListView& view) const { return draw_staff_list(view, brush, page); }
  std::optional<Event> operator()(const StaffResultView& view) const { return draw_staff_result(view, brush, page); }
  std::optional<Event> operator()(const StaffMessageView& view) const { return draw_staff_message(view, brush, page); }
};

}  // namespace

std::optional<Event> draw_screen(const ScreenView& view, Brush& brush) {
  Rect page = brush.screen();
  brush.seek(view.focus);
  if (view.banner) draw_banner(brush, *view.banner, brush.theme().sun, page);
  if (view.hint) draw_banner(brush, *view.hint, brush.theme().pressed, page);
  // A finger that goes down on one screen and up on another has tapped neither.
  const IdScope id(std::to_string(view.screen.index()));
  const std::optional<Event> event = std::visit(Draw{brush, page}, view.screen);
  brush.show_focus();
  return event;
}

}  // namespace schoolpoort
