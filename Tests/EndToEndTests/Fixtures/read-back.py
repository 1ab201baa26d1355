"""Reads a copy with programs that were not written here, and prints the text in it as JSON.

Arguments: the format and the file. It fails where a reader stumbles, or where something in the file
would be obeyed instead of shown.
"""
import csv
import io
import json
import re
import subprocess
import sys


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def html(data, fragment=False):
    import html5lib

    # Markdown carries controls as references, which its reader turns back.
    parser = html5lib.HTMLParser(strict=not fragment, namespaceHTMLElements=False)
    tree = parser.parseFragment(data) if fragment else parser.parse(data, transport_encoding="utf-8")
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in ("script", "iframe", "img", "object", "embed", "form"), element.tag
        for name, value in element.attrib.items():
            assert not name.startswith("on"), name
            assert name != "href" or value.startswith("#"), value
    if not fragment:
        check_structure(tree)
    body = tree if fragment else tree.find("body")
    return "".join(text_of(body))


def text_of(element):
    if element.tag == "br":
        yield "\n"
    if element.tag == "style":
        return
    yield element.text or ""
    for child in element:
        yield from text_of(child)
        yield child.tail or ""
    if element.tag in ("p", "li", "td", "th", "h1", "h2", "h3", "caption", "ul"):
        yield "\n"


def check_structure(tree):
    assert tree.get("lang") == "en-GB"
    assert tree.find("head/title").text.strip()
    body = tree.find("body")
    assert len(list(body.iter("main"))) == 1 and len(list(body.iter("h1"))) == 1
    assert body.find("header") is not None and body.find("footer") is not None
    level, ids = 1, set()
    for element in body.iter():
        if element.tag in ("h1", "h2", "h3"):
            now = int(element.tag[1])
            assert now <= level + 1 and "".join(text_of(element)).strip(), element.tag
            level = now
        if "id" in element.attrib:
            assert element.get("id") not in ids
            ids.add(element.get("id"))
        if element.tag == "th":
            assert element.get("scope") in ("col", "row")
        if element.tag == "table":
            assert element[0].tag == "caption" and element.find("thead") is not None
    for element in body.iter():
        for target in (element.get("href") or element.get("aria-labelledby") or "").split():
            assert target.lstrip("#") in ids, target
    svg = "{http://www.w3.org/2000/svg}"
    for picture in body.iter(svg + "svg"):
        assert picture.get("role") == "img"
        assert picture.find(svg + "title").text.strip() and picture.find(svg + "desc").text.strip()
        assert not list(picture.iter(svg + "script")) and not list(picture.iter(svg + "image"))


def markdown(file):
    page = run("cmark", file).decode()
    assert "<!-- raw HTML omitted -->" not in page
    return html(page, fragment=True)


def calendar(data):
    import icalendar

    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors
    parts = list(calendar.walk())
    allowed = {
        "VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VEVENT", "VTODO", "VALARM"}
    assert {part.name for part in parts} <= allowed
    items = [part for part in parts if part.name in ("VEVENT", "VTODO")]
    assert len({str(item["UID"]) for item in items}) == len(items)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    keys = ("SUMMARY", "DESCRIPTION", "LOCATION")
    return "\n".join(str(item[key]) for item in items for key in keys if key in item)


def table(data):
    rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    for row in rows:
        for cell in row:
            assert not cell.strip().startswith(("=", "+", "-", "@")), cell
    return "\n".join(cell for row in rows for cell in row)


def word(file):
    import docx

    document = docx.Document(file)
    headings = [p for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings[0].style.name == "Heading 1" and len(headings) > 2
    footer = document.sections[0].footer.paragraphs[0]
    assert "Page" in footer.text and "PAGE" in footer._p.xml and "NUMPAGES" in footer._p.xml
    texts = [p.text for p in document.paragraphs] + [footer.text]
    for table in document.tables:
        # The rows look for their cells in the whole table each time; it takes them all at once.
        texts += [cell.text for cell in table._cells]
    return "\n".join(texts)


def pages(file):
    run("qpdf", "--check", file)
    facts = run("pdfinfo", file).decode()
    assert "Tagged:          yes" in facts and "JavaScript:      no" in facts
    text = run("pdftotext", file, "-").decode()
    for number, page in enumerate(text.split("\f")[:-1], 1):
        assert f"Page {number} of " in page and "version " in page
    # Without the foot of each page, which stands inside what goes on overleaf; raw, because a
    # hyphen at the end of a line is taken for a break within a word otherwise. So the marks of the
    # lists come after all else of their page.
    area = ("-x", "0", "-y", "0", "-W", "596", "-H", "780")
    text = re.sub("^•\n", "", run("pdftotext", "-raw", *area, file, "-").decode(), flags=re.M)
    for page in text.split("\f")[:-2]:
        last = page.strip().splitlines()[-1]
        captions = (": who, from where and as what", "who does what by when", "who does it and by when")
        assert not last.endswith(captions), last
    return text


def meetings(data, schema):
    import jsonschema

    value = json.loads(data)
    validator = jsonschema.Draft202012Validator(json.load(open(schema)))
    for meeting in value.get("meetings", [value]):
        validator.validate(meeting)
    return json.dumps(value, ensure_ascii=False)


def main(form, file, schema):
    data = open(file, "rb").read()
    readers = {
        "md": lambda: markdown(file), "txt": data.decode, "html": lambda: html(data),
        "json": lambda: meetings(data, schema),
        "csv": lambda: table(data), "ics": lambda: calendar(data), "docx": lambda: word(file),
        "pdf": lambda: pages(file),
    }
    print(json.dumps(readers[form]()))


main(*sys.argv[1:])
