"""Looks at pages as a browser shows them, for whatever bars people from reading them.

Arguments: HTML files. Prints a line for each rule that is broken, with the elements.
"""
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    # Whoever is root cannot have the browser's own sandbox.
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    # What differs in the dark is how colours stand against each other.
    for scheme, options in (("light", {}), ("dark", {"runOnly": ["color-contrast"]})):
        page = browser.new_page(color_scheme=scheme)
        for file in sys.argv[1:]:
            page.goto("file://" + file)
            found = Axe().run(page, options=options).response
            assert len(found["passes"]) > (20 if scheme == "light" else 0), file
            for broken in found["violations"]:
                elements = [node["html"] for node in broken["nodes"]]
                print(file.rsplit("/", 1)[-1], scheme, broken["id"], elements[:3])
