"""What a browser makes of report.html and method.html: on a phone, on a desk, on paper."""
import json
import os
import re
import subprocess
import tempfile
import unittest
from html import unescape
from pathlib import Path

from npm import installed

SOURCE = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("SCHOOLPOORT", SOURCE / "build/sanitizers/bin/schoolpoort"))
PICTURES = BINARY.parents[1] / "readers"
WIDTHS = (390, 1280)
os.environ.setdefault("LSAN_OPTIONS", f"suppressions={SOURCE / 'tests/foreign_leaks.txt'}:print_suppressions=0")

# Looks, then writes what it saw into the page, where --dump-dom finds it.
LOOK = """
for (const more of document.querySelectorAll("details")) more.open = true;
axe.run(document, {resultTypes: ["violations"]}).then(seen => {
  const told = document.createElement("script");
  told.type = "text/plain"; told.id = "seen";
  told.textContent = JSON.stringify({
    wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth,
    rules: seen.violations.map(rule => rule.id + ": " + rule.help + " " + rule.nodes.map(n => n.html.slice(0, 160)).slice(0, 3).join(" ")),
  });
  document.body.append(told);
});
"""


def browser(*words, home):
    return subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions",
         "--disable-background-networking", "--disable-component-update", "--enable-logging=stderr", f"--user-data-dir={home}",
         "--virtual-time-budget=20000", *words], text=True, capture_output=True, timeout=300, check=True)


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.axe = (installed("axe-core", "4.14.1") / "axe-core/axe.min.js").read_text("utf-8")
        cls.home = Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="schoolpoort-")))
        school = ["--data", str(cls.home / "data")]
        cls.pages = {}
        cls.run_well(*school, "simulate", "--visits", "240")
        for language in ("nl-BE", "fr-BE", "en"):
            out = cls.home / language
            cls.run_well(*school, "export", "--out", str(out), "--language", language)
            cls.pages.update({f"{language}-{page.stem}": page for page in out.rglob("*.html") if "method" not in page.name or language == "nl-BE"})
        PICTURES.mkdir(parents=True, exist_ok=True)

    @classmethod
    def run_well(cls, *words):
        done = subprocess.run([BINARY, *words], text=True, capture_output=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    def looked_at(self, name, page):
        """The page with axe-core inside, which its own rules would not let in."""
        text = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", page.read_text("utf-8"))
        copy = self.home / f"{name}-looked-at.html"
        copy.write_text(text.replace("</body>", f"<script>{self.axe}</script><script>{LOOK}</script></body>"), "utf-8")
        return copy

    def test_no_page_has_a_barrier_that_axe_knows_or_is_wider_than_a_screen(self):
        for name, page in self.pages.items():
            copy = self.looked_at(name, page)
            for width in WIDTHS:
                with self.subTest(page=name, width=width):
                    # A headless window is never narrower than 500: a frame is.
                    frame = self.home / f"{name}-{width}.html"
                    frame.write_text(f'<body style="margin:0"><iframe src="{copy.name}" style="border:0;width:{width}px;height:4000px"></iframe>'
                                     '<script>const wait = setInterval(() => { const told = document.querySelector("iframe").contentDocument?.getElementById("seen");'
                                     'if (told) { clearInterval(wait); document.body.append(told); } }, 200);</script>', "utf-8")
                    done = browser("--allow-file-access-from-files", f"--window-size={max(width, 500)},4000", "--dump-dom", frame.as_uri(), home=self.home / "browser")
                    told = re.search(r'id="seen">(.*?)</script>', done.stdout, re.S)
                    self.assertIsNotNone(told, done.stderr[-2000:])
                    seen = json.loads(unescape(told[1]))
                    self.assertEqual(seen["rules"], [])
                    self.assertLessEqual(seen["wide"], seen["room"])

    def test_no_page_fetches_anything_or_complains(self):
        for name, page in self.pages.items():
            for width in WIDTHS:
                with self.subTest(page=name, width=width):
                    log = self.home / "net.json"
                    done = browser(f"--log-net-log={log}", f"--window-size={width},2400", f"--screenshot={PICTURES / f'{name}-{width}.png'}",
                                   page.as_uri(), home=self.home / "browser")
                    self.assertEqual([line for line in done.stderr.splitlines() if "CONSOLE" in line], [])
                    asked = set(re.findall(r'"url":"(?!file:|data:|chrome|devtools)([^"]+)"', log.read_text("utf-8", "replace")))
                    self.assertEqual({url for url in asked if name.split("-")[0] in url or "fonts" in url}, set(), asked)


if __name__ == "__main__":
    unittest.main()
