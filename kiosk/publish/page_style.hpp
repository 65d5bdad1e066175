// How a document looks in a browser and when it prints. Only for page_html.cpp.
#pragma once

namespace schoolpoort {

inline constexpr const char* kPageStyle = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #FBF7F0; color: #1F2A37; font: 1.0625rem/1.55 "Noto Sans", system-ui, "Segoe UI", Roboto, sans-serif; }
header, main { max-width: 56rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1rem; color: #5F5F5F; font-size: 0.9375rem; }
.banner { background: #FDF1D8; color: #1F2A37; border: 2px solid #1F2A37; border-radius: 0.5rem; padding: 0.5rem 1rem; font-weight: bold; }
h1, h2 { color: #005A9C; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.25rem; margin: 1.25rem 0 0.5rem; }
h2 { font-size: 1.625rem; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1.125rem; line-height: 1.35; margin: 0 0 0.375rem; }
p { margin: 0.5rem 0; }
.lead { font-size: 1.1875rem; }
.strong { font-weight: bold; }
.caption, figcaption { color: #5F5F5F; font-size: 0.9375rem; }
.large { font-size: 1.5rem; font-weight: bold; line-height: 1.3; }
.huge { font-size: 2.25rem; font-weight: bold; line-height: 1.2; color: #005A9C; }
.centre { text-align: center; }
ul { margin: 0.5rem 0; padding-inline-start: 1.25rem; }
li { margin: 0.25rem 0; }
a { color: #005A9C; }
nav ul { columns: 14rem; list-style: none; padding: 0; }
nav a { display: inline-block; padding: 0.3rem 0; }
a:focus-visible, summary:focus-visible { outline: 3px solid #005A9C; outline-offset: 2px; }
.box { margin: 1.25rem 0; }
.box.quiet, .box.notice, .box.attention { border: 1px solid #B8AE9F; border-radius: 0.75rem; padding: 0.75rem 1.25rem; }
.box.quiet { background: #FFFDF8; }
.box.notice { background: #E8F0F7; border-color: #005A9C; }
.box.attention { background: #FDF1D8; border: 2px solid #1F2A37; }
.box h2 { margin-top: 0.5rem; }
.columns { display: grid; gap: 0.75rem 1.5rem; margin: 1.5rem 0; align-items: start; }
.columns.always { gap: 0.5rem; margin: 0.5rem 0; }
.columns .box, .box .columns { margin: 0; }
.picture { display: block; width: 100%; height: auto; }
.picture.fixed { width: auto; max-width: 100%; height: 3.5rem; margin: 0 auto; }
figure { margin: 0.75rem 0; }
figcaption { margin-top: 0.375rem; }
.chart { max-width: 38rem; }
.chart svg { display: block; width: 100%; height: auto; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; padding: 0.375rem 0; color: #005A9C; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; background: #FFFDF8; }
.scroll > table.hand { width: 100%; min-width: 46rem; }
caption { text-align: start; font-size: 0.9375rem; color: #5F5F5F; padding-bottom: 0.25rem; }
th, td { border: 1px solid #B8AE9F; padding: 0.375rem 0.625rem; text-align: start; vertical-align: top; }
thead th { background: #E8F0F7; }
table.hand td { height: 3rem; }
table.hand th { font-size: 0.875rem; }
.writing div { height: 2rem; border-bottom: 1px solid #B8AE9F; }
[dir="rtl"] { text-align: right; line-height: 1.8; }
.centre[dir="rtl"] { text-align: center; }
@media (max-width: 40rem) {
  body { font-size: 1rem; }
  header, main { padding: 0 1rem; }
  h1 { font-size: 1.75rem; }
  .columns:not(.always) { grid-template-columns: 1fr !important; }
  .columns:not(.always) .picture { max-width: 16rem; }
}
@media print {
  @page { size: A4; margin: 18mm; }
  body { background: none; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main { max-width: none; padding: 0; }
  nav, details { display: none; }
  .break { break-before: page; }
  .box, .columns, figure, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  .scroll > table.hand { min-width: 0; }
}
)";

}  // namespace schoolpoort
