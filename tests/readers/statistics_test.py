"""PSPP opens the file for SPSS: the figures of the CSV, with what columns and codes mean."""
import csv
import os
import subprocess
import unittest
from datetime import datetime

from exported import ITEMS, ODD, Exported


class Sav(Exported):
    def pspp(self, *commands):
        syntax = self.home / "look.sps"
        syntax.write_text("\n".join([f"GET FILE='{self.file('results.sav')}'.", *commands]) + "\n")
        done = subprocess.run(["pspp", "--batch", "--no-output", syntax] if not commands else
                              ["pspp", "--batch", "-o", "-", "-O", "format=csv", syntax], text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300,
                              env={**os.environ, "LC_ALL": "C.UTF-8"})
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertNotIn("warning", done.stdout)
        self.assertNotIn("error", done.stdout)
        return done.stdout

    def test_opens_without_a_warning(self):
        self.pspp()

    def test_tells_the_rows_of_the_csv(self):
        again = self.home / "again.csv"
        self.pspp(f"SAVE TRANSLATE /OUTFILE='{again}' /TYPE=CSV /FIELDNAMES /TEXTOPTIONS DELIMITER=';' /CELLS=VALUES"
                  " /REPLACE.")
        with open(again, encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter=";"))
        for row in rows:
            for column, value in row.items():
                row[column] = value.rstrip()
                if column.endswith("_day"):
                    row[column] = datetime.strptime(value, "%m/%d/%Y").date().isoformat()
        self.assertEqual(rows, self.results)

    def test_says_what_columns_and_codes_mean(self):
        said = self.pspp("DISPLAY DICTIONARY.")
        for words in ("Emotionele dimensie", "Alle bezoeken", "Weet ik niet", "Dimensie van ouderbetrokkenheid",
                      "Aantal bezoeken", "Zonder de twijfelachtige bezoeken"):
            self.assertIn(words, said)
        self.assertIn(ODD.replace('"', '""'), said)
        for item in ITEMS:
            self.assertIn(item, said)

    def test_knows_counts_from_codes(self):
        said = self.pspp("DISPLAY DICTIONARY.")
        measures = {row[0]: row[3] for row in csv.reader(said.splitlines()) if len(row) > 5}
        self.assertEqual({measures[name] for name in ("n", "percent", "n_answered", "n_shown")}, {"Scale"})
        self.assertEqual({measures[name] for name in ("item", "dimension", "answer")}, {"Nominal"})
        self.assertEqual({measures[name] for name in ("period", "revision")}, {"Ordinal"})


if __name__ == "__main__":
    unittest.main()
