"""The data package against the published Frictionless profile and its reader, both out of the npm package datapackage."""
import codecs
import hashlib
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from exported import Exported
from npm import installed

# Reads the descriptor and every row of every table, each value as its schema says; tells what is wrong.
READ = """
const {Package} = require('datapackage')
Package.load(process.argv[1], {basePath: process.argv[2]}).then(async pack => {
  const said = {valid: pack.valid, errors: pack.errors.map(String), tables: {}}
  for (const one of pack.resources) said.tables[one.name] = await one.read({keyed: true})
  console.log(JSON.stringify(said))
}).catch(error => { console.error(String(error), (error.errors || []).map(String)); process.exit(1) })
"""


class DataPackage(Exported):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.modules = installed("datapackage", "1.1.10")
        cls.descriptor = json.loads(cls.file("datapackage.json").read_text())

    def read(self, descriptor):
        """What the library's own reader finds. It takes the byte-order mark that Excel needs for a letter of the first
        column's name, so here it reads the tables without."""
        folder = Path(self.enterContext(tempfile.TemporaryDirectory(dir=self.home)))
        for resource in descriptor["resources"]:
            contents = (self.file("datapackage.json").parent / resource["path"]).read_bytes()
            self.assertTrue(contents.startswith(codecs.BOM_UTF8))
            (folder / resource["path"]).write_bytes(contents.removeprefix(codecs.BOM_UTF8))
        (folder / "datapackage.json").write_text(json.dumps(descriptor))
        return subprocess.run(["node", "-e", READ, "datapackage.json", folder], text=True, check=False, cwd=folder,
                              env={**os.environ, "NODE_PATH": str(self.modules)}, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=300)

    def test_is_a_tabular_data_package_and_every_row_fits_its_schema(self):
        done = self.read(self.descriptor)
        self.assertEqual(done.returncode, 0, done.stderr)
        said = json.loads(done.stdout)
        self.assertTrue(said["valid"], said["errors"])
        self.assertEqual([row["n"] for row in said["tables"]["results"]], [int(row["n"]) for row in self.results])
        self.assertEqual([row["percent"] for row in said["tables"]["results"]],
                         [int(row["percent"]) if row["percent"] else None for row in self.results])
        self.assertEqual(set(said["tables"]), {"results", "visits", "codebook"})

    def test_the_reader_would_see_a_wrong_schema(self):
        for field in self.descriptor["resources"][0]["schema"]["fields"]:
            if field["name"] == "answer":
                field["type"] = "integer"
        self.assertNotEqual(self.read(self.descriptor).returncode, 0)

    def test_tells_the_bytes_and_the_hash_of_each_table(self):
        for resource in self.descriptor["resources"]:
            contents = self.file(resource["path"].removeprefix("TRY-OUT-")).read_bytes()
            self.assertEqual(resource["bytes"], len(contents))
            self.assertEqual(resource["hash"], "sha256:" + hashlib.sha256(contents).hexdigest())

    def test_leaves_the_licence_to_the_school(self):
        self.assertNotIn("licenses", self.descriptor)


if __name__ == "__main__":
    unittest.main()
