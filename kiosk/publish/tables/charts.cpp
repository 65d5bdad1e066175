// Excel's own charts, drawn by Excel from the cells of a table.
#include <array>

#include "kiosk/publish/tables/sheets.hpp"

namespace schoolpoort {
namespace {

constexpr double kPixelsARow = 20;  // of a sheet
constexpr double kPixelsABar = 44;  // two lines of a question
constexpr double kPixelsAround = 70;
constexpr double kPixelsWide = 960;
constexpr double kUsualWidth = 480;  // what the library calls 1
constexpr double kUsualHeight = 288;

constexpr lxw_color_t kNo = 0xA85100;
constexpr lxw_color_t kALittle = 0x5F5F5F;
constexpr lxw_color_t kYes = 0x005A9C;
constexpr lxw_color_t kDontKnow = 0xD8D0C4;
constexpr lxw_color_t kSkipped = 0xFBF7F0;
constexpr lxw_color_t kInk = 0x1F2A37;
constexpr lxw_color_t kPaper = 0xFFFFFF;

struct Fill {
  lxw_color_t ground;
  lxw_color_t letters;
};

// Three answers have the colours of their faces; with more, paler ones stand between.
Fill fill_of(int answer, int answers) {
  constexpr Fill kPaleNo{0xDDA56B, kInk};
  constexpr Fill kPaleYes{0x7FB0D6, kInk};
  const int from_end = answers - 1 - answer;
  if (answer == 0) return {kNo, kPaper};
  if (from_end == 0) return {kYes, kPaper};
  if (answer == from_end) return {kALittle, kPaper};
  return answer < from_end ? kPaleNo : kPaleYes;
}

double height_of(const ChartPlace& place) { return kPixelsAround + kPixelsABar * place.bars; }

lxw_chart* new_chart(const Workbook& book, std::uint8_t type) {
  lxw_chart* chart = workbook_add_chart(book.book(), type);
  chart_title_off(chart);
  // In the library y is the axis of the questions, up, and x that of the counts.
  chart_axis_set_reverse(chart->y_axis);  // the first question on top, as in the table
  chart_axis_off(chart->x_axis);          // the counts stand in the bars
  chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
  chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_FALSE);
  lxw_chart_font font{};
  font.size = 10;
  font.color = kInk;
  chart_axis_set_num_font(chart->y_axis, &font);
  chart_set_series_gap(chart, 40);
  return chart;
}

void add_series(lxw_chart* chart, const ChartRange& range, lxw_col_t column, Fill fill) {
  const char* sheet = range.sheet.c_str();
  lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
  chart_series_set_categories(series, sheet, range.first_row, 0, range.last_row, 0);
  chart_series_set_values(series, sheet, range.first_row, column, range.last_row, column);
  chart_series_set_name_range(series, sheet, range.head_row, column);
  lxw_chart_fill ground{};
  ground.color = fill.ground;
  chart_series_set_fill(series, &ground);
  lxw_chart_line edge{};
  edge.color = kInk;
  edge.width = 0.75;
  chart_series_set_line(series, &edge);
  chart_series_set_labels(series);
  chart_series_set_labels_num_format(series, "0;;");  // no "0" where a bar has no length
  lxw_chart_font font{};
  font.size = 10;
  font.bold = LXW_TRUE;
  font.color = fill.letters;
  chart_series_set_labels_font(series, &font);
}

void insert(const PrintPage& page, lxw_chart* chart, const ChartPlace& place) {
  std::string described = place.described;
  lxw_chart_options options{};
  options.x_scale = kPixelsWide / kUsualWidth;
  options.y_scale = height_of(place) / kUsualHeight;
  options.description = described.data();
  worksheet_insert_chart_opt(page.sheet, place.row, 0, chart, &options);
}

}  // namespace

lxw_row_t rows_of(const ChartPlace& place) { return static_cast<lxw_row_t>(height_of(place) / kPixelsARow) + 1; }

void add_stacked_chart(const Workbook& book, const PrintPage& page, const ChartRange& range, int answers,
                       const ChartPlace& place) {
  lxw_chart* chart = new_chart(book, LXW_CHART_BAR_STACKED);
  for (int answer = 0; answer < answers; ++answer)
    add_series(chart, range, static_cast<lxw_col_t>(answer + 1), fill_of(answer, answers));
  add_series(chart, range, static_cast<lxw_col_t>(answers + 1), {kDontKnow, kInk});
  add_series(chart, range, static_cast<lxw_col_t>(answers + 2), {kSkipped, kInk});
  chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
  insert(page, chart, place);
}

void add_plain_chart(const Workbook& book, const PrintPage& page, const ChartRange& range, const ChartPlace& place) {
  lxw_chart* chart = new_chart(book, LXW_CHART_BAR);
  add_series(chart, range, 1, {kYes, kInk});
  chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
  insert(page, chart, place);
}

}  // namespace schoolpoort
