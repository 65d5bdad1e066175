"""A library of npm, installed once for a build folder: each in a folder of its own, so that tests may run side by side."""
import os
import subprocess
from pathlib import Path

FOLDER = Path(os.environ.get("SCHOOLPOORT_NPM", Path(__file__).resolve().parents[2] / "build/sanitizers/npm"))


def installed(name, version):
    """The folder node_modules that holds it."""
    modules = FOLDER / name / "node_modules"
    if not (modules / name).is_dir():
        modules.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", modules.parent, f"{name}@{version}"],
                       check=True, stdout=subprocess.DEVNULL, timeout=300)
    return modules
