// The bundled fonts, and only those, through a private fontconfig. Knows no language and no text.
#include "kiosk/paint/font_map.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

#include <set>
#include <sstream>

namespace schoolpoort {

namespace fs = std::filesystem;

namespace {

using Config = Owned<FcConfig, FcConfigDestroy>;

std::string in_xml(const fs::path& path) {
  const Text escaped(g_markup_escape_text(path.c_str(), -1));
  return escaped.get();
}

// Debian's NotoNastaliqUrdu-Bold.ttf says inside that its weight is regular, and would be taken for either.
constexpr const char* kBoldIsBold = R"(<match target="scan"><test name="style"><string>Bold</string></test>
  <edit name="weight" mode="assign"><const>bold</const></edit></match>)";

Config read_config(const fs::path& fonts, const fs::path& cache) {
  const std::string xml = "<fontconfig><dir>" + in_xml(fonts) + "</dir><cachedir>" + in_xml(cache) + "</cachedir>" +
                          kBoldIsBold + "</fontconfig>";
  Config config(FcConfigCreate());
  const bool good =
      config && FcConfigParseAndLoadFromMemory(config.get(), reinterpret_cast<const FcChar8*>(xml.c_str()), FcTrue) &&
      FcConfigBuildFonts(config.get());
  return good ? std::move(config) : nullptr;
}

std::set<std::string> families_in(FcConfig& config) {
  std::set<std::string> names;
  const FcFontSet* fonts = FcConfigGetFonts(&config, FcSetSystem);
  for (int i = 0; fonts && i < fonts->nfont; ++i) {
    FcChar8* name = nullptr;
    if (FcPatternGetString(fonts->fonts[i], FC_FAMILY, 0, &name) == FcResultMatch)
      names.insert(reinterpret_cast<const char*>(name));
  }
  return names;
}

// The first family of a style that no file holds; empty when all are there.
std::string missing_family(const TypeStyle& style, const std::set<std::string>& present) {
  std::istringstream list(style.families);
  for (std::string name; std::getline(list >> std::ws, name, ',');)
    if (!present.contains(name)) return name;
  return {};
}

Result<Done> check(const fs::path& fonts, FcConfig& config, const TypeTable& table) {
  for (const std::string& file : table.files)
    if (!fs::exists(fonts / file))
      return Error{(fonts / file).string(), "", "this font is missing; install the kiosk again"};
  const std::set<std::string> present = families_in(config);
  for (const TypeStyle& style : table.styles)
    if (const std::string name = missing_family(style, present); !name.empty())
      return Error{
          (fonts / "manifest.txt").string(), "language " + style.tag,
          "no font file holds \"" + name + "\"; the file is damaged or the name misspelt, install the kiosk again"};
  return Done{};
}

Result<Config> read_checked_config(const fs::path& fonts, const fs::path& cache, const TypeTable& table) {
  Config config = read_config(fonts, cache);
  if (!config)
    return Error{fonts.string(), "", "fontconfig cannot read this folder; check that the kiosk's user may read it"};
  if (auto checked = check(fonts, *config, table); !checked) return checked.error();
  return config;
}

// fontconfig's own files; nothing else may lie in the way of a folder somebody chose.
void drop_cache(const fs::path& cache) {
  std::error_code failed;
  for (fs::directory_iterator entry(cache, failed); !failed && entry != fs::directory_iterator();
       entry.increment(failed)) {
    std::error_code kept;
    if (entry->path().filename().string().find(".cache-") != std::string::npos) fs::remove(entry->path(), kept);
  }
}

// A cache made while fonts were being replaced hides some of them for ever: fontconfig goes by the folder's time.
Result<Config> read_whole_config(const fs::path& fonts, const fs::path& cache, const TypeTable& table) {
  Result<Config> config = read_checked_config(fonts, cache, table);
  if (config) return config;
  drop_cache(cache);
  return read_checked_config(fonts, cache, table);
}

}  // namespace

Result<Object<PangoFontMap>> open_font_map(const fs::path& fonts, const fs::path& cache, const TypeTable& table) {
  const auto whole = read_whole_config(fonts, cache, table);
  if (!whole) return whole.error();
  const Config& config = *whole;

  // Pango starts fontconfig's default configuration by itself, which reads the system's fonts and writes their cache,
  // unless there is a current one. It also keeps text inside SVG pictures to the bundled fonts.
  FcConfigSetCurrent(config.get());
  Object<PangoFontMap> map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  if (!map) return Error{"Pango", "", "was built without FreeType; install Debian's libpangoft2-1.0-0"};
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);  // so that sizes are pixels
  return map;
}

}  // namespace schoolpoort
