// Markdown through cmark-gfm.
#include "kiosk/publish/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>
#include <memory>
#include <string_view>

namespace schoolpoort {
namespace {

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Parser parser_for_tables() {
  cmark_gfm_core_extensions_ensure_registered();
  Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT), cmark_parser_free);
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  return parser;
}

Tree tree_of(cmark_parser& parser, const std::string& markdown) {
  cmark_parser_feed(&parser, markdown.data(), markdown.size());
  return {cmark_parser_finish(&parser), cmark_node_free};
}

std::string_view kind_of(cmark_node* node) { return cmark_node_get_type_string(node); }

/// Walks the children of a node.
template <class See>
void for_each_child(cmark_node* node, See see) {
  for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) see(child);
}

void add_words(cmark_node* node, Sentence& words) {
  const std::string_view kind = kind_of(node);
  if (kind == "softbreak" || kind == "linebreak") words.text += ' ';
  if (kind == "text" || kind == "code") words.text += cmark_node_get_literal(node);
  const std::size_t begin = words.text.size();
  for_each_child(node, [&](cmark_node* child) { add_words(child, words); });
  if (kind == "strong") words.strong.push_back({begin, words.text.size()});
}

/// Turns the blocks of one language into ours.
class Reader {
 public:
  explicit Reader(const LanguageTag& language) : language_(language) {}

  std::vector<Block> read(cmark_node* document) const {
    std::vector<Block> blocks;
    for_each_child(document, [&](cmark_node* node) {
      const std::string_view kind = kind_of(node);
      if (kind == "heading") blocks.push_back({Heading{cmark_node_get_heading_level(node), words(node)}});
      if (kind == "paragraph") blocks.push_back({Passage{words(node), Manner::plain, Align::start}});
      if (kind == "list") blocks.push_back({Listing{entries(node)}});
      if (kind == "table") blocks.push_back({table(node)});
    });
    return blocks;
  }

 private:
  Sentence words(cmark_node* node) const {
    Sentence said{"", language_, {}};
    add_words(node, said);
    return said;
  }
  std::vector<Sentence> entries(cmark_node* list) const {
    std::vector<Sentence> all;
    for_each_child(list, [&](cmark_node* entry) { all.push_back(words(entry)); });
    return all;
  }
  TextTable table(cmark_node* node) const {
    TextTable made{{"", language_, {}}, {}, {}, 0};
    for_each_child(node, [&](cmark_node* row) { made.rows.push_back(entries(row)); });
    return made;
  }
  const LanguageTag& language_;
};

}  // namespace

std::string html_of(const std::string& markdown) {
  const Parser parser = parser_for_tables();
  const Tree text = tree_of(*parser, markdown);
  cmark_llist* extensions = cmark_parser_get_syntax_extensions(parser.get());
  const std::unique_ptr<char, decltype(&std::free)> html(cmark_render_html(text.get(), CMARK_OPT_DEFAULT, extensions),
                                                         std::free);
  return html.get();
}

std::vector<Block> blocks_of(const std::string& markdown, const LanguageTag& language) {
  const Parser parser = parser_for_tables();
  const Tree text = tree_of(*parser, markdown);
  return Reader(language).read(text.get());
}

}  // namespace schoolpoort
