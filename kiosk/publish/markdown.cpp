// Markdown to HTML through cmark-gfm.
#include "kiosk/publish/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>
#include <memory>

namespace schoolpoort {

std::string html_of(const std::string& markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_DEFAULT),
                                                                           cmark_parser_free);
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> text(cmark_parser_finish(parser.get()),
                                                                     cmark_node_free);
  cmark_llist* extensions = cmark_parser_get_syntax_extensions(parser.get());
  const std::unique_ptr<char, decltype(&std::free)> html(cmark_render_html(text.get(), CMARK_OPT_DEFAULT, extensions),
                                                         std::free);
  return html.get();
}

}  // namespace schoolpoort
