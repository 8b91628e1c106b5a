"""Reads an export with Python's standard library alone and prints it as JSON.

read_export.py FILE.csv ENCODING  rows of cells
read_export.py FILE.xlsx          [sheet name, rows] for each sheet; strings and numbers as text
read_export.py FILE.sqlite        [table name, rows] for each table, the first row its columns
"""
import csv
import json
import re
import sqlite3
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number


def sheets(path):
    book = zipfile.ZipFile(path)
    texts = []
    if "xl/sharedStrings.xml" in book.namelist():
        texts = ["".join(part.text or "" for part in item.iter(MAIN + "t"))
                 for item in tree.fromstring(book.read("xl/sharedStrings.xml")).findall(MAIN + "si")]
    names = tree.fromstring(book.read("xl/workbook.xml")).find(MAIN + "sheets")
    for index, sheet in enumerate(names, 1):
        rows = []
        for row in tree.fromstring(book.read(f"xl/worksheets/sheet{index}.xml")).iter(MAIN + "row"):
            cells = {}
            for cell in row:
                value = cell.find(MAIN + "v")
                if cell.get("t") == "inlineStr":
                    cells[column(cell.get("r"))] = "".join(part.text or "" for part in cell.iter(MAIN + "t"))
                elif value is not None:
                    cells[column(cell.get("r"))] = texts[int(value.text)] if cell.get("t") == "s" else value.text
            rows.append([cells.get(i + 1, "") for i in range(max(cells, default=0))])
        yield [sheet.get("name"), rows]


def tables(path):
    base = sqlite3.connect(path)
    for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        cursor = base.execute(f'SELECT * FROM "{name}"')
        head = [column[0] for column in cursor.description]
        yield [name, [head] + [["" if cell is None else str(cell) for cell in row] for row in cursor]]


if sys.argv[1].endswith(".csv"):
    with open(sys.argv[1], encoding=sys.argv[2], newline="") as file:
        print(json.dumps(list(csv.reader(file))))
elif sys.argv[1].endswith(".sqlite"):
    print(json.dumps(list(tables(sys.argv[1]))))
else:
    print(json.dumps(list(sheets(sys.argv[1]))))
