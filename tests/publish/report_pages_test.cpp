// The sample report as a page and as a PDF, in the words that ship.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>

#include "kiosk/publish/page_html.hpp"
#include "kiosk/publish/print.hpp"
#include "tests/publish/worded_report.hpp"

namespace schoolpoort {
namespace {

namespace fs = std::filesystem;

constexpr const char* kTags[] = {"nl-BE", "fr-BE", "en"};
constexpr const char* kLongName =
    "Gemeentelijke basisschool Onze-Lieve-Vrouw-van-Vlaanderen voor kleuter-, lager en buitengewoon onderwijs";

std::string without(std::string text, const char* pattern, const char* instead = "") {
  return std::regex_replace(text, std::regex(pattern), instead);
}

/// What a page says, line by line: no marks, no pictures, no figures' insides.
std::string read_out(const std::string& html) {
  std::string text = html.substr(html.find("<body>"));
  for (std::size_t at; (at = text.find("<svg")) != std::string::npos;) text.erase(at, text.find("</svg>", at) + 6 - at);
  for (std::size_t at; (at = text.find("<img")) != std::string::npos;) text.erase(at, text.find('>', at) + 1 - at);
  text = without(text, R"re(<div class="chart" role="img" aria-label="([^"]*)">)re", "[$1]");
  text = without(without(text, "</t[hd]>(<t[hd])", " | $1"), "<[^>]*>");
  text = without(without(text, "\xE2\x81\xA8"), "\xE2\x81\xA9");  // isolates cannot be seen
  text = without(without(without(text, "&quot;", "\""), "&amp;", "&"), "&lt;", "<");
  return without(text, "\n{2,}", "\n");
}

TEST(ReportPages, SayWhatTheGoldenTextsSay) {
  const char* wish = std::getenv("SCHOOLPOORT_GOLDEN");
  const bool write = wish && std::string(wish) == "write";
  for (const char* tag : kTags) {
    const fs::path file = source_folder() / "tests" / "golden" / "report" / (std::string(tag) + ".txt");
    const std::string said = read_out(html_page(worded(sample_report(), tag)));
    if (write) std::ofstream(file) << said;
    std::ostringstream golden;
    golden << std::ifstream(file).rdbuf();
    EXPECT_EQ(said, golden.str()) << file;
  }
  if (write) FAIL() << "written anew; look at the difference, then run without SCHOOLPOORT_GOLDEN";
}

/// The page without the letters that stand for pictures.
std::string without_pictures(std::string page) {
  for (std::size_t at = 0; (at = page.find("base64,", at)) != std::string::npos; ++at)
    page.erase(at, page.find('"', at) - at);
  return page;
}

TEST(ReportPages, NeedNothingFromElsewhere) {
  std::string page = without_pictures(html_page(worded(sample_report())));
  const std::string name = "xmlns=\"http://www.w3.org/2000/svg\"";  // a name only, nobody looks there
  for (std::size_t at; (at = page.find(name)) != std::string::npos;) page.erase(at, name.size());
  for (const char* outside : {"//", "<script", "<link", "<iframe", "url(", "@import", "onload", "onerror", "onclick"})
    EXPECT_EQ(page.find(outside), std::string::npos) << outside;
}

TEST(ReportPages, ATryOutSaysSoOnEveryPage) {
  Report report = sample_report();
  report.try_out = true;
  const Document document = worded(report);
  EXPECT_NE(html_page(document).find("class=\"banner\""), std::string::npos);
  for (const Page& page : lay_out(document, press())) {
    bool says = false;
    for (const PageMark& mark : page.marks)
      if (const auto* words = std::get_if<PageWords>(&mark)) says = says || words->text == document.banner;
    EXPECT_TRUE(says);
  }
  EXPECT_TRUE(worded(sample_report()).banner.empty());
}

TEST(ReportPages, AreWrittenForAPeriodWithTooFewAnswersToo) {
  Report report = sample_report();
  for (DimensionReport& dimension : report.dimensions) {
    for (ItemReport& item : dimension.items)
      item = {item.question, Showing::too_few, {}, 0, 0, 0, 0, {}, {}, {}, {}, {}, {}};
    dimension.readable = dimension.half_not_yes = 0;
    dimension.attention = false;
  }
  report.traps.clear();
  const std::string page = html_page(worded(report));
  EXPECT_EQ(page.find("role=\"img\" aria-label=\"Voelt"), std::string::npos) << "no figure where nothing may be said";
  EXPECT_NE(page.find("Nog te weinig antwoorden."), std::string::npos);
  EXPECT_TRUE(pdf_of(worded(report), press()));
}

struct Edges {
  const Press& press;
  std::array<double, 4> operator()(const PageWords& w) const {
    const Press::Room room = press.room(w);
    return {w.x, w.y, w.x + room.width, w.y + room.height};
  }
  std::array<double, 4> operator()(const PageLine& l) const { return {l.x, l.y, l.to_x, l.to_y}; }
  template <class Mark>
  std::array<double, 4> operator()(const Mark& m) const {
    return {m.x, m.y, m.x + m.width, m.y + m.height};
  }
};

TEST(ReportPages, EveryMarkLiesOnItsPage) {
  for (const char* tag : kTags) {
    Report report = sample_report();
    report.try_out = true;
    int number = 0;
    for (const Page& page : lay_out(worded(report, tag, kLongName), press())) {
      ++number;
      for (const PageMark& mark : page.marks) {
        const auto [left, top, right, bottom] = std::visit(Edges{press()}, mark);
        const auto* words = std::get_if<PageWords>(&mark);
        EXPECT_TRUE(left >= 20 && top >= 8 && right <= kPageWidth - 20 && bottom <= kPageHeight - 8)
            << tag << " page " << number << ": " << (words ? words->text : "a drawing") << " reaches " << right << ", "
            << bottom;
      }
    }
  }
}

TEST(ReportPages, TheSheetToTalkAboutIsOnePage) {
  for (const char* tag : kTags) {
    const std::string title = report_words(tag).texts.at({"report_talk_title"}).pattern;
    const std::string last = report_words(tag).texts.at({"report_talk_tell"}).pattern;
    int holding = 0;
    for (const Page& page : lay_out(worded(sample_report(), tag), press())) {
      bool begins = false, ends = false;
      for (const PageMark& mark : page.marks)
        if (const auto* words = std::get_if<PageWords>(&mark)) {
          begins = begins || words->text == title;
          ends = ends || words->text == last;
        }
      holding += begins && ends;
    }
    EXPECT_EQ(holding, 1) << tag;
  }
}

std::string printed(const Document& document) {
  auto pdf = pdf_of(document, press());
  if (!pdf) throw std::runtime_error(pdf.error().text());
  return std::move(*pdf);
}

TEST(ReportPages, TheSameReportGivesTheSameBytes) {
  EXPECT_EQ(html_page(worded(sample_report())), html_page(worded(sample_report())));
  EXPECT_EQ(printed(worded(sample_report())), printed(worded(sample_report())));
}

TEST(ReportPages, APdfCarriesTheDayThePeriodEnded) {
  EXPECT_NE(printed(worded(sample_report())).find("/CreationDate (20260922000000Z)"), std::string::npos);
}

/// The PDF as a program reads it that knows nothing of it: poppler's.
std::string pdf_text(const std::string& pdf) {
  const TestFolder folder;
  const fs::path file = folder.path() / "report.pdf";
  std::ofstream(file, std::ios::binary) << pdf;
  const std::unique_ptr<FILE, decltype(&pclose)> reader(
      popen(("pdftotext -enc UTF-8 '" + file.string() + "' -").c_str(), "r"), pclose);
  std::string text;
  std::array<char, 4096> part{};
  while (const std::size_t read = std::fread(part.data(), 1, part.size(), reader.get())) text.append(part.data(), read);
  return text;
}

TEST(ReportPages, APdfReadsInOrder) {
  const std::string text = without(pdf_text(printed(worded(sample_report()))), "\\s+", " ");
  std::size_t at = 0;
  for (const char* next :
       {"Antwoorden aan de schoolpoort",
        "Basisschool De Regenboog",
        "1 september 2026 tot en met 21 september 2026",
        "Dit is geen objectieve meting. Het zijn persoonlijke antwoorden van wie aan het scherm kwam.",
        "90 bezoeken op 13 dagen",
        "Zo leest u een figuur",
        "Extra aandacht",
        "Weten ouders misschien niet bij wie ze terechtkunnen?",
        "Weet u wat het kind leert in de klas?",
        "12 van 39 zeggen \"Ja\" (30 %). Vorige periode: 21 van 42. Geen duidelijk verschil.",
        "De streep toont wat het toeval doet bij zo weinig antwoorden.",
        "Voelt u zich welkom op deze school?",
        "60 van 81 zeggen \"Ja\" (74 %). Zonder twijfelachtige bezoeken: 51 van 69.",
        "Wie zorgt dat het kind goed leert?",
        "Belang: niet bevraagd",
        "Tijd: niet bevraagd",
        "Wat weten we niet?",
        "De context van uw school",
        "Gesprek in het team",
        "Wat verrast ons?",
        "Wanneer vertellen we het aan de ouders?",
        "meer dimensies",
        "Affiche voor de ouders"}) {
    const std::size_t found = text.find(next, at);
    EXPECT_NE(found, std::string::npos) << next << " does not come after what comes before it";
    if (found != std::string::npos) at = found;
  }
}

TEST(ReportPages, APdfReadsInScriptsThatRunOtherwise) {
  const std::string text = pdf_text(printed(worded(sample_report())));
  for (const char* words : {"هل تشعرون بالترحيب في هذه المدرسة؟", "您觉得这所学校欢迎您吗？", "您说了", "Вы сказали"})
    EXPECT_NE(text.find(words), std::string::npos) << words;
}

}  // namespace
}  // namespace schoolpoort
