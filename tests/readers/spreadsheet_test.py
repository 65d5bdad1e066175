"""LibreOffice opens the workbook and the CSV files as a secretary with a Dutch or French computer does."""
import csv
import re
import subprocess
import zipfile
from xml.etree import ElementTree

from exported import ODD, SCHOOL, Exported, to_compare

MOST_SECONDS = 300


def open_with_libreoffice(file, into, out, locale="nl-BE", reading=()):
    """The file as LibreOffice writes it again; a new profile each time, so nobody's settings play a part."""
    profile = out / "profile"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "user").mkdir(exist_ok=True)
    (profile / "user/registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
        f"<value>{locale}</value></prop></item></oor:items>")
    done = subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", *reading, "--convert-to", into,
                           "--outdir", out, file], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=MOST_SECONDS, check=True)
    if "Error" in done.stdout:
        raise AssertionError(done.stdout)


def sheets_of(workbook, out):
    """sheet -> rows of fields, as LibreOffice shows them: numbers as they are, all sheets at once."""
    # Field separator 59 ";", quote 34, UTF-8 76, from line 1, as shown, no formulas, every sheet (-1).
    open_with_libreoffice(workbook, 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1', out)
    sheets = {}
    for file in out.glob("*.csv"):
        with open(file, encoding="utf-8", newline="") as lines:
            sheets[file.stem.split("-", maxsplit=3)[-1]] = list(csv.reader(lines, delimiter=";"))
    return sheets


def looks_of_cells(parts, sheet):
    """cell -> the format of its number."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    styles = ElementTree.fromstring(parts.read("xl/styles.xml"))
    formats = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(main + "numFmt")}
    looks = [formats.get(one.get("numFmtId")) for one in styles.find(main + "cellXfs")]
    return {cell.get("r"): looks[int(cell.get("s", 0))] for cell in ElementTree.fromstring(parts.read(sheet)).iter(main + "c")}


class Workbook(Exported):
    locale_number = 2067  # nl-BE, as Windows counts
    names = ("Lees mij", "Resultaten", "Per dimensie", "Bezoeken", "Codeboek")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        sheets = sheets_of(cls.file("results.xlsx"), cls.home / "sheets")
        cls.sheets = {name.split("results-")[-1]: rows for name, rows in sheets.items()}

    def test_has_a_sheet_for_everything(self):
        self.assertEqual(set(self.sheets), set(self.names))

    def test_tells_the_figures_of_the_csv(self):
        head, *rows = self.sheets[self.names[1]]
        shown = [(row[4], row[8], re.sub(r"[^0-9]", "", row[9]), row[10], row[11]) for row in rows]
        self.assertEqual(len(head), 12)
        self.assertEqual(shown, to_compare(self.results))

    def test_says_where_a_percentage_is_capped(self):
        with zipfile.ZipFile(self.file("results.xlsx")) as parts:
            looks = looks_of_cells(parts, "xl/worksheets/sheet2.xml")
        for at, row in enumerate(self.results, start=2):
            if row["percent"]:
                mark = {"10": '"≤ "', "90": '"≥ "'}.get(row["percent"], "")
                self.assertEqual(looks[f"J{at}"], mark + '0" %"')

    def test_tells_the_same_counts_by_dimension(self):
        """The rows of a question with figures stand there once, with the answers' counts after it."""
        sheet = self.sheets[self.names[2]]
        of_all = [row for row in self.results if row["visits_counted"] == "all"]
        asked = dict.fromkeys(row["question"] for row in of_all)
        found = 0
        for question in asked:
            counts = [row["n"] for row in of_all if row["question"] == question]
            at = next(at for at, row in enumerate(sheet) if row[0] == question)
            across = sheet[at][1:len(counts) + 1]
            below = [row[1] for row in sheet[at:at + 4 + len(counts)] if row[1].isdigit()][:len(counts)]
            self.assertIn(counts, (across, below), question)
            found += 1
        self.assertGreaterEqual(found, 20)

    def test_tells_the_visits_of_the_csv(self):
        _, *rows = self.sheets[self.names[3]]
        self.assertEqual([row[-1] for row in rows], [row["n"] for row in self.visit_rows])
        self.assertEqual(rows[0][2], "01/09/2026")

    def test_keeps_odd_words_whole(self):
        self.assertTrue(any(ODD in row for row in self.sheets[self.names[4]]))
        self.assertTrue(any(SCHOOL in row for row in self.sheets[self.names[0]]))

    def test_numbers_are_numbers_heads_repeat_and_charts_are_described(self):
        with zipfile.ZipFile(self.file("results.xlsx")) as parts:
            self.assertIsNone(parts.testzip())
            sheet = parts.read("xl/worksheets/sheet2.xml").decode()
            book = parts.read("xl/workbook.xml").decode()
            drawing = parts.read("xl/drawings/drawing1.xml").decode()
            charts = [name for name in parts.namelist() if re.match(r"xl/charts/chart\d+\.xml", name)]
            table = ElementTree.fromstring(parts.read("xl/tables/table1.xml"))
        self.assertRegex(sheet, r'<c r="I2" s="\d+"><v>\d+</v></c>')
        self.assertIn('state="frozen"', sheet)
        self.assertIn('orientation="landscape"', sheet)
        self.assertIn('fitToHeight="0"', sheet)
        self.assertEqual(book.count("_xlnm.Print_Titles"), 4)
        self.assertEqual(table.get("headerRowCount", "1"), "1")
        self.assertGreaterEqual(len(charts), 5)
        self.assertEqual(drawing.count("descr="), len(charts))

    def test_csv_opens_with_the_right_figures_under_its_locale(self):
        """With the choices that the window of LibreOffice proposes: UTF-8 by the mark, semicolons, numbers and days as
        the locale writes them."""
        out = self.home / "csv"
        reading = f"--infilter=Text - txt - csv (StarCalc):59,34,76,1,,{self.locale_number},false,true"
        again = "csv:Text - txt - csv (StarCalc):124,34,76"
        open_with_libreoffice(self.file("results.csv"), again, out, self.language, [reading])
        with open(out / "TRY-OUT-results.csv", encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter="|"))
        self.assertEqual(list(rows[0])[0], "source")
        self.assertEqual(to_compare(rows), to_compare(self.results))
        self.assertIn(ODD, {row["question"] for row in rows})


class FrenchWorkbook(Workbook):
    language = "fr-BE"
    locale_number = 2060
    names = ("Lisez-moi", "Résultats", "Par dimension", "Visites", "Codes")
