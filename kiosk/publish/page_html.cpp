// Each block as HTML, pictures inside it.
#include "kiosk/publish/page_html.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

#include "kiosk/language/direction.hpp"
#include "kiosk/publish/base64.hpp"
#include "kiosk/publish/page_style.hpp"
#include "kiosk/publish/svg_text.hpp"

namespace schoolpoort {
namespace {

constexpr std::size_t kLargestForeign = 2'000'000;

const char* class_of(Manner manner) {
  switch (manner) {
    case Manner::lead:
      return "lead";
    case Manner::strong:
      return "strong";
    case Manner::caption:
      return "caption";
    case Manner::large:
      return "large";
    case Manner::huge:
      return "huge";
    case Manner::plain:
      break;
  }
  return "";
}

const char* class_of(Frame frame) {
  switch (frame) {
    case Frame::quiet:
      return "box quiet";
    case Frame::notice:
      return "box notice";
    case Frame::attention:
      return "box attention";
    case Frame::none:
      break;
  }
  return "box";
}

std::string marked(const Sentence& words) {
  std::string html;
  std::size_t at = 0;
  for (const Strong& strong : words.strong) {
    html += escaped(words.text.substr(at, strong.begin - at)) + "<strong>";
    html += escaped(words.text.substr(strong.begin, strong.end - strong.begin)) + "</strong>";
    at = strong.end;
  }
  return html + escaped(words.text.substr(at));
}

std::string data_address(const PictureFile& picture) {
  std::ifstream in(picture.file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (bytes.empty() || (picture.foreign && bytes.size() > kLargestForeign)) return {};
  const std::string ending = picture.file.extension().string();
  const char* kind = ending == ".svg" ? "svg+xml" : ending == ".png" ? "png" : "jpeg";
  return fmt::format("data:image/{};base64,{}", kind, base64(bytes));
}

std::string grid(const std::vector<double>& shares) {
  std::string columns;
  for (const double share : shares) columns += (columns.empty() ? "" : " ") + plain(share * 100) + "fr";
  return columns;
}

/// Writes blocks in order and remembers the headings for the list of contents.
class Writer {
 public:
  explicit Writer(const LanguageTag& language) : language_(language) {}

  void write(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit(*this, block.kind);
  }
  /// With the list of contents before the first part.
  std::string html(const std::string& contents_name) const {
    if (parts_ == 0) return html_;
    const std::string list =
        "<nav aria-label=\"" + escaped(contents_name) + "\">\n<ul>\n" + contents_ + "</ul>\n</nav>\n";
    return html_.substr(0, first_part_) + list + html_.substr(first_part_);
  }

  void operator()(const Heading& heading) {
    std::string id;
    if (heading.level == 2) {
      if (parts_ == 0) first_part_ = html_.size();
      id = fmt::format(" id=\"part-{}\"", ++parts_);
      contents_ += fmt::format("<li><a href=\"#part-{}\">{}</a></li>\n", parts_, escaped(heading.words.text));
    }
    html_ += fmt::format("<h{0}{1}{2}>{3}</h{0}>\n", heading.level, id, tongue(heading.words), marked(heading.words));
  }
  void operator()(const Passage& paragraph) {
    std::string look = class_of(paragraph.manner);
    if (paragraph.align == Align::centre) look += look.empty() ? "centre" : " centre";
    const std::string attribute = look.empty() ? "" : " class=\"" + look + "\"";
    html_ += fmt::format("<p{}{}>{}</p>\n", attribute, tongue(paragraph.words), marked(paragraph.words));
  }
  void operator()(const Listing& list) {
    html_ += "<ul>\n";
    for (const Sentence& entry : list.entries) html_ += "<li" + tongue(entry) + ">" + marked(entry) + "</li>\n";
    html_ += "</ul>\n";
  }
  void operator()(const TextTable& table) {
    // A table may be wider than a phone: who uses a keyboard can scroll it too.
    html_ += fmt::format("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table{}>\n",
                         escaped(table.caption.text), table.row_height > 0 ? " class=\"hand\"" : "");
    html_ += "<caption>" + marked(table.caption) + "</caption>\n<thead>" + row(table.rows.front(), true) +
             "</thead>\n<tbody>";
    for (std::size_t at = 1; at < table.rows.size(); ++at) html_ += row(table.rows[at], false);
    html_ += "</tbody></table></div>\n";
  }
  void operator()(const Figure& figure) {
    html_ += fmt::format("<figure><div class=\"chart\" role=\"img\" aria-label=\"{}\">{}</div>\n",
                         escaped(figure.alternative.text), figure.svg);
    if (!figure.caption.text.empty()) html_ += "<figcaption>" + marked(figure.caption) + "</figcaption>";
    html_ += "</figure>\n";
    if (!figure.table) return;
    html_ += "<details><summary>" + marked(figure.table_name) + "</summary>\n";
    (*this)(*figure.table);
    html_ += "</details>\n";
  }
  // The words beside a picture say what it asks; it has no more to tell to who does not see it.
  void operator()(const Picture& picture) {
    const std::string address = data_address(picture.file);
    if (address.empty()) return;
    html_ +=
        fmt::format("<img class=\"picture{}\" alt=\"\" src=\"{}\">\n", picture.height > 0 ? " fixed" : "", address);
  }
  void operator()(const Writing& writing) {
    html_ += "<div class=\"writing\" aria-hidden=\"true\">";
    for (int line = 0; line < writing.lines; ++line) html_ += "<div></div>";
    html_ += "</div>\n";
  }
  void operator()(const PageBreak&) { html_ += "<div class=\"break\"></div>\n"; }
  void operator()(const Card& box) {
    html_ += fmt::format("<div class=\"{}\">\n", class_of(box.frame));
    write(box.blocks);
    html_ += "</div>\n";
  }
  void operator()(const Columns& columns) {
    html_ += fmt::format("<div class=\"columns{}\" style=\"grid-template-columns: {}\">\n",
                         columns.always ? " always" : "", grid(columns.shares));
    for (const std::vector<Block>& column : columns.columns) {
      html_ += "<div>\n";
      write(column);
      html_ += "</div>\n";
    }
    html_ += "</div>\n";
  }

 private:
  /// lang and dir where they are not the page's.
  std::string tongue(const Sentence& words) const {
    if (words.language == language_) return {};
    const bool turned = direction_of(words.language) == Direction::rtl;
    return fmt::format(" lang=\"{}\"{}", words.language.value, turned ? " dir=\"rtl\"" : "");
  }
  std::string row(const std::vector<Sentence>& cells, bool head) const {
    std::string html = "<tr>";
    for (std::size_t at = 0; at < cells.size(); ++at) {
      const char* open = head ? "<th scope=\"col\"" : at == 0 ? "<th scope=\"row\"" : "<td";
      // An empty head is a field to fill in: no head for who hears the page.
      const bool field = cells[at].text.empty();
      html += (field ? std::string("<td") : open) + tongue(cells[at]) + ">" + marked(cells[at]) +
              (field || (!head && at > 0) ? "</td>" : "</th>");
    }
    return html + "</tr>\n";
  }
  const LanguageTag& language_;
  std::string html_, contents_;
  std::size_t first_part_ = 0;
  int parts_ = 0;
};

}  // namespace

std::string html_page(const Document& document) {
  Writer writer(document.language);
  writer.write(document.blocks);
  const std::string title = escaped(document.title) + " · " + escaped(document.header);
  const std::string banner =
      document.banner.empty() ? "" : "<p class=\"banner\">" + escaped(document.banner) + "</p>\n";
  return fmt::format(
             R"(<!DOCTYPE html>
<html lang="{}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{}</title>
<style>{}</style></head><body>
<header>
{}<p>{}</p>
</header>
<main>
)",
             document.language.value, title, kPageStyle, banner, escaped(document.header)) +
         writer.html(document.contents) + "</main>\n</body></html>\n";
}

}  // namespace schoolpoort
