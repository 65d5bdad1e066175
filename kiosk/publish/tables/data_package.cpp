// Frictionless Data Package 1.0 with Table Schema: https://specs.frictionlessdata.io/tabular-data-package/
#include "kiosk/publish/tables/data_package.hpp"

#include <sha2.h>
#include <sys/types.h>

#include <nlohmann/json.hpp>

namespace schoolpoort {
namespace {

using Json = nlohmann::ordered_json;

std::string sha256(const std::string& bytes) {
  char hex[SHA256_DIGEST_STRING_LENGTH];
  SHA256Data(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), hex);
  return hex;
}

std::string language_of(const TableWords& words) { return words.language.value.substr(0, 2); }

// In the report's language, and beside it in each other: "title", "title@en" (the pattern for translations).
void say_in_all(Json& at, const std::string& name, const std::string& key, const std::vector<TableWords>& words) {
  for (const TableWords& one : words) at[&one == &words.front() ? name : name + "@" + language_of(one)] = one.say(key);
}

const char* type_of(Holds holds) {
  if (holds == Holds::day) return "date";
  return holds == Holds::code || holds == Holds::text ? "string" : "integer";
}

Json field(const Column& column, const std::vector<TableWords>& words) {
  Json json{{"name", column.name}, {"type", type_of(column.holds)}};
  say_in_all(json, "title", "table_head_" + column.name, words);
  say_in_all(json, "description", "table_column_" + column.name, words);
  Json constraints = Json::object();
  if (column.always) constraints["required"] = true;
  if (column.holds == Holds::count) constraints["minimum"] = 0;
  if (column.holds == Holds::percent) constraints.update({{"minimum", kLeastPercent}, {"maximum", kMostPercent}});
  if (!constraints.empty()) json["constraints"] = constraints;
  return json;
}

Json resource(const PackedTable& table, const std::vector<TableWords>& words) {
  Json json{{"name", table.grid.name}, {"path", table.file}, {"profile", "tabular-data-resource"}};
  say_in_all(json, "title", "table_file_" + table.grid.name + "_csv", words);
  json["format"] = "csv";
  json["mediatype"] = "text/csv";
  json["encoding"] = "utf-8";
  json["bytes"] = table.bytes.size();
  json["hash"] = "sha256:" + sha256(table.bytes);
  json["dialect"] = {
      {"delimiter", ";"}, {"lineTerminator", "\r\n"}, {"quoteChar", "\""}, {"doubleQuote", true}, {"header", true}};
  Json fields = Json::array();
  for (const Column& column : table.grid.columns) fields.push_back(field(column, words));
  json["schema"] = {{"fields", fields}, {"missingValues", {""}}};
  return json;
}

}  // namespace

std::string data_package(const std::vector<PackedTable>& packed, const TableSource& source) {
  const std::string first = iso(source.periods.front().period.start);
  const std::string last = iso(source.periods.back().period.end - std::chrono::days{1});
  Json json{{"profile", "tabular-data-package"},
            {"name", (source.try_out ? "schoolpoort-try-out-" : "schoolpoort-") + first}};
  say_in_all(json, "title", source.try_out ? "table_title_try_out" : "table_title", source.words);
  say_in_all(json, "description", "table_honest", source.words);
  json["languages"] = Json::array();
  for (const TableWords& one : source.words) json["languages"].push_back(language_of(one));
  json["temporal"] = {{"start", first}, {"end", last}};
  json["resources"] = Json::array();
  for (const PackedTable& table : packed) json["resources"].push_back(resource(table, source.words));
  // A school's own words that are no UTF-8 must not keep the rest from being read.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace schoolpoort
