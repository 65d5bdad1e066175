// [[scale]] of scales.toml: the answers that go with a question.
#include <map>

#include "kiosk/catalog/naming.hpp"
#include "kiosk/catalog/pieces.hpp"

namespace schoolpoort {

namespace {

const std::map<std::string, ScaleKind> kKinds = {
    {"ordered", ScaleKind::ordered}, {"one_of", ScaleKind::one_of}, {"several", ScaleKind::several}};

ScaleKind read_kind(Fields& fields) {
  const std::string kind = fields.text("kind", Need::must);
  const auto found = kKinds.find(kind);
  if (found != kKinds.end()) return found->second;
  if (!kind.empty()) fields.fault("kind", "\"" + kind + "\" is no kind; write \"ordered\", \"one_of\" or \"several\".");
  return ScaleKind::ordered;
}

bool read_faces(Fields& fields) {
  const std::string pictures = fields.text("pictures", Need::may);
  if (!pictures.empty() && pictures != "faces")
    fields.fault("pictures", "\"" + pictures + "\" is not known; write \"faces\" or leave the line out.");
  return pictures == "faces";
}

// A choice is a name, or { id = "name", picture = "...", alone = true }.
Choice read_choice(Fields& scale, const TomlNode& node, Fields& choice) {
  Choice read;
  if (node.kind == TomlNode::Kind::table) {
    read.id = {choice.id("id", Need::must)};
    read.picture = read_picture(choice, {});
    read.alone = choice.flag("alone");
    choice.finish();
  } else if (node.kind == TomlNode::Kind::text && is_id(node.text)) {
    read.id = {node.text};
  } else {
    scale.fault("choices", node.line, "each choice is a short name, like \"a_little\".");
  }
  return read;
}

}  // namespace

Scale read_scale(Fields& fields, Need) {
  Scale scale;
  scale.id = {fields.id("id", Need::must)};
  fields.call(scale.id.value);
  scale.kind = read_kind(fields);
  const bool faces = read_faces(fields);
  const TomlNode* choices = fields.list("choices", Need::must);
  if (!choices) return scale;
  for (const TomlNode& node : choices->inside) {
    Fields inner = fields.inside(node, "choices");
    Choice choice = read_choice(fields, node, inner);
    choice.words = words_of(scale.id, choice.id);
    if (choice.picture.empty()) choice.picture = faces ? face_of(choice.id) : picture_of(scale.id, choice.id);
    scale.choices.push_back(std::move(choice));
  }
  return scale;
}

}  // namespace schoolpoort
