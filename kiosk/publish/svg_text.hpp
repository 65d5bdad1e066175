// Writes a small SVG drawing, shape by shape. Knows no chart.
#pragma once

#include <string>
#include <vector>

namespace schoolpoort {

/// How a shape looks. Colours as SVG has them; empty: none.
struct Ink {
  std::string fill;
  std::string line;
  double width = 1;
  std::string dashes;
};

struct Spot {
  double x = 0, y = 0;
};

enum class Anchor { start, middle, end };

class SvgText {
 public:
  SvgText(double width, double height);

  void rect(Spot at, double width, double height, const Ink& ink, double radius = 0);
  void circle(Spot centre, double radius, const Ink& ink);
  void line(Spot from, Spot to, const Ink& ink);
  void polygon(const std::vector<Spot>& corners, const Ink& ink);
  /// Letters `height` high standing on `at`.
  void text(Spot at, const std::string& words, double height, Anchor anchor = Anchor::start,
            const std::string& fill = "#1F2A37", bool bold = false);
  /// `path` in the language of SVG's d.
  void path(const std::string& path, const Ink& ink);

  std::string finished() const;

 private:
  double width_, height_;
  std::string shapes_;
};

/// At most two decimals, and the same on every machine.
std::string plain(double number);
/// Text for HTML and SVG alike.
std::string escaped(const std::string& text);

}  // namespace schoolpoort
