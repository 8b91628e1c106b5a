#!/usr/bin/env python3
"""A second, slow reading of the rules of honest statistics, to find errors of the first.

It is written from the text of the rules alone: days are sets, the choice of rule 8 is made by trying every subset,
fractions are Python's. `reference.py PROGRAM INDICATORS COUNT SEED` makes random cases, asks PROGRAM (which reads one JSON
case per line and prints one account per line) and compares; it prints the first cases that differ and fails.
"""
import csv
import datetime as dt
import itertools
import json
import random
import subprocess
import sys
from fractions import Fraction

FIRST = dt.date(2000, 1, 1)  # lies before every other day of a random case
LEVELS = (2, 4, 6, 9, 12)


def day(text):
    return dt.date.fromisoformat(text) if text else None


def numeric(value):
    return Fraction(str(value))


class Fact:
    def __init__(self, line):
        self.id, self.document, self.place = line["id"], line["document"], line["place_code"]
        self.code, self.unit, self.bound, self.status = line["code"], line["unit"], line["bound"], line["status"]
        self.issued = day(line["issued"])
        self.value = numeric(line["value"])
        self.upper = None if line.get("upper") is None else numeric(line["upper"])
        self.quote, self.sentence = line["quote"], tuple(line["sentence"])
        self.action, self.object = line.get("action"), line.get("object")
        self.part_of, self.review = line.get("part_of"), line.get("review")
        period = line["period"]
        self.start, self.end, self.kind = day(period["start"]), day(period["end"]), period["kind"]

    def event(self):
        return self.kind == "recent"

    def same_period(self, other):
        return (self.start, self.end, self.event()) == (other.start, other.end, other.event())


class Report:
    """From rule 4 on: one fact, or the facts of one sentence."""

    def __init__(self, facts, low, high, bound):
        first = facts[0]
        self.facts, self.low, self.high, self.bound = facts, low, high, bound
        self.place, self.issued, self.kind = first.place, first.issued or dt.date.min, first.kind
        self.end, self.start = first.end, first.start
        if self.start is None and self.kind == "recent":
            self.start = self.end
        self.open = self.start is None and self.end is not None
        self.undated = self.end is None
        self.difference = False
        self.days = set()
        self.name = min((f.document, f.id) for f in facts)

    def top(self):
        return self.low if self.high is None else self.high

    def one(self):
        return self.facts[0].id if len(self.facts) == 1 else None

    def allows(self):
        low, high = self.low, self.top()
        if self.bound == "at_least":
            return low, None
        if self.bound == "at_most":
            return None, high
        if self.bound == "approx":
            return low * Fraction(9, 10), high * Fraction(11, 10)
        return low, high

    def key(self):
        """Rule 8 and its last resorts: greater is preferred."""
        rank = 2 if self.difference else 3 if self.open else 1
        return (-rank, self.end or dt.date.max, self.issued, self.low, Backwards(self.name))


class Backwards:
    def __init__(self, text):
        self.text = text

    def __lt__(self, other):
        return other.text < self.text

    def __eq__(self, other):
        return self.text == other.text


def add(reports):
    """Rule 12."""
    bounds = [r.bound for r in reports]
    if len(reports) == 1:
        return reports[0].low, reports[0].high, bounds[0]
    others = {b for b in bounds if b != "exact"}
    bound = "exact" if not others else others.pop() if len(others) == 1 else "approx"
    ranged = any(r.high is not None for r in reports)
    if "at_most" in bounds:
        return sum(r.top() for r in reports), None, bound
    if "at_least" in bounds:
        return sum(r.low for r in reports), None, bound
    return sum(r.low for r in reports), sum(r.top() for r in reports) if ranged else None, bound


def less(a, b):
    (_, a_to), (b_from, _) = a.allows(), b.allows()
    return a_to is not None and b_from is not None and a_to < b_from


def exclude(a, b):
    return less(a, b) or less(b, a)


class Account:
    def __init__(self, facts, query, indicators):
        self.place, self.unit_asked = query["place"], query.get("unit")
        self.indicator = indicators[query["indicator"]]
        self.indicators, self.all = indicators, facts
        self.a, self.b = day(query.get("from")), day(query.get("to"))
        self.query = query
        self.facts = [f for f in facts if f.code == query["indicator"] and f.place.startswith(self.place)]
        self.out = {}
        self.flags = set()
        unit = self.unit_asked or self.indicator["unit"]
        self.unit = self.indicator["unit"] if self.factor(unit) is not None else unit

    # -- rules 1 to 4
    def factor(self, unit):
        if unit == self.indicator["unit"] or unit in self.indicator["alike"]:
            return Fraction(1)
        return self.indicator["convert"].get(unit)

    def drop(self, fact, reason, by=None):
        self.out.setdefault(fact.id, (reason, by))

    def left(self):
        return [f for f in self.facts if f.id not in self.out]

    def screen(self):
        for f in self.facts:
            if f.status == "planned":
                self.drop(f, "plan")
            elif f.status == "standard":
                self.drop(f, "norm")
            elif f.review == "rejected":
                self.drop(f, "rejected")
        kept = {f.id: f for f in self.left()}
        first = []
        for f in sorted(kept.values(), key=lambda f: (f.issued or dt.date.min, f.document, f.id)):
            twin = next((g for g in first if self.reprint(f, g)), None)
            if twin:
                self.drop(f, "reprint", twin.id)
            else:
                first.append(f)
        for f in self.left():
            whole = kept.get(f.part_of)
            if whole and whole is not f and whole.place == f.place and self.class_of(whole) == self.class_of(f) \
                    and whole.same_period(f):
                self.drop(f, "part", whole.id)

    def class_of(self, fact):
        return self.indicator["unit"] if self.factor(fact.unit) is not None else fact.unit

    @staticmethod
    def reprint(f, g):
        if not f.quote or f.document == g.document or not f.issued or not g.issued:
            return False
        if (f.quote, f.place, f.unit, f.value, f.bound) != (g.quote, g.place, g.unit, g.value, g.bound):
            return False
        if abs((f.issued - g.issued).days) > 30:
            return False
        hanging = f.kind in ("since", "as_of", "recent") and f.kind == g.kind and f.start == g.start
        return f.same_period(g) or hanging

    def convert(self):
        reports, sentences = [], {}
        whole = [f for f in self.left() if self.class_of(f) == self.unit]
        for f in self.left():
            factor = self.factor(f.unit) if self.unit == self.indicator["unit"] else \
                Fraction(1) if f.unit == self.unit else None
            if factor is None:
                self.drop(f, "unit")
                continue
            report = Report([f], f.value * factor, None if f.upper is None else f.upper * factor, f.bound)
            if self.indicator["aggregation"] == "sum" and not f.part_of and not self.changes(f, whole):
                sentences.setdefault((f.document, f.sentence, f.place, f.start, f.end, f.kind), []).append(report)
            else:
                reports.append(report)
        for group in sentences.values():
            low, high, bound = add(group)
            reports.append(Report([f for r in sorted(group, key=lambda r: r.name) for f in r.facts], low, high, bound))
        return reports

    @staticmethod
    def changes(fact, facts):
        """由…提高到…: the two ends are not added."""
        after = "提高到" in fact.quote
        key = lambda f: (f.document, f.sentence, f.place, f.start, f.end, f.kind)
        beside = any("提高到" in g.quote and key(g) == key(fact) for g in facts)
        return after or ("由" in fact.quote and beside)

    # -- rules 5 to 7
    def place_in_window(self, reports):
        aggregation = self.indicator["aggregation"]
        dated = {r.place for r in reports if not r.undated}
        inside, before = [], []
        for r in reports:
            if r.undated and (self.a or self.b or r.place in dated):
                self.drop_all(r, "open")
            elif r.undated:
                inside.append(r)
            elif (self.a and r.end < self.a) or (self.b and r.end > self.b):
                self.drop_all(r, "outside")
                if self.a and r.end == self.a - dt.timedelta(1):
                    before.append(r)
            else:
                inside.append(r)
        kept = []
        for r in inside:
            if r.undated:
                kept.append(r)
                continue
            if aggregation == "latest":
                r.open, r.start = False, r.end
            elif aggregation == "sum" and (r.open or (self.a and r.start < self.a)):
                twins = [e for e in before if e.place == r.place and e.open == r.open and e.start == r.start]
                if twins:
                    e = max(twins, key=lambda e: (e.issued, e.low, Backwards(e.name)))
                    if r.low >= e.low:
                        low, high = r.low - e.top(), r.top() - e.low
                        exact = r.bound == e.bound == "exact"
                        r.high = high if r.high is not None or e.high is not None else None
                        r.low, r.bound = low, "exact" if exact else "approx"
                        r.start, r.open, r.difference = self.a, False, True
            if r.open:
                r.start = self.a or FIRST
            elif self.a and r.start < self.a:
                self.drop_all(r, "begins_before")
                continue
            r.days = {r.start.toordinal() + i for i in range((r.end - r.start).days + 1)}
            kept.append(r)
        return kept

    def drop_all(self, report, reason, by=None):
        for f in report.facts:
            self.drop(f, reason, by)

    # -- rule 11
    def contradict(self, a, b):
        if a.undated or b.undated:
            return False
        if any(f.document == g.document and f.sentence == g.sentence for f in a.facts for g in b.facts):
            return False
        named = all(any(f.action for f in r.facts) and any(f.object for f in r.facts) for r in (a, b))
        agree = any(f.action == g.action or f.object == g.object for f in a.facts for g in b.facts)
        if named and not agree:
            return False
        aggregation = self.indicator["aggregation"]
        if aggregation == "latest":
            return a.end == b.end and exclude(a, b)
        if aggregation == "rate":
            return (a.start, a.end, a.open) == (b.start, b.end, b.open) and exclude(a, b)
        early, late = (a, b) if a.end <= b.end else (b, a)
        one_start = a.start == b.start and a.open == b.open and a.difference == b.difference
        if one_start and a.end != b.end and a.kind == b.kind and a.kind in ("since", "as_of"):
            return less(late, early)
        if a.open != b.open:
            return False
        if a.open and a.end == b.end:
            return exclude(a, b)
        if 5 * len(a.days & b.days) < 4 * len(a.days | b.days):
            return False
        if a.start == b.start and a.end != b.end:
            return less(late, early)
        return exclude(a, b)

    # -- rule 8
    @staticmethod
    def most_days(reports):
        best, best_key = [], None
        for size in range(len(reports) + 1):
            for subset in itertools.combinations(reports, size):
                if any(x.days & y.days for x, y in itertools.combinations(subset, 2)):
                    continue
                last_first = sorted(subset, key=lambda r: max(r.days), reverse=True)
                key = (sum(len(r.days) for r in subset), -size, [r.key() for r in last_first])
                if best_key is None or best_key < key:
                    best, best_key = list(subset), key
        return best

    def once(self, reports):
        undated = [r for r in reports if r.undated]
        if undated:  # they stand alone: their place has no dated report
            best = max(undated, key=lambda r: r.key())
            for r in undated:
                if r is not best:
                    self.drop_all(r, "superseded", best.one())
            return [best]
        kept = []
        for r in sorted(reports, key=lambda r: len(r.days)):
            inner = [q for q in kept if not q.open and not q.difference and q.days < r.days]
            parts = self.most_days(inner)
            if parts and r.low < add(parts)[0] and not any(self.contradict(r, q) for q in parts):
                self.drop_all(r, "below_parts", parts[0].one() if len(parts) == 1 else None)
            else:
                kept.append(r)
        chosen = self.most_days(kept)
        for r in kept:
            if r in chosen:
                continue
            touching = [c for c in chosen if c.days & r.days]
            inside = any(r.days <= c.days for c in chosen)
            self.drop_all(r, "superseded" if inside else "overlaps", touching[0].one() if len(touching) == 1 else None)
        return chosen

    def latest(self, reports):
        best = max(reports, key=lambda r: (r.end or dt.date.max, r.issued, r.low, Backwards(r.name)))
        for r in reports:
            if r is not best:
                self.drop_all(r, "superseded", best.one())
        return [best]

    # -- rule 9
    def counted(self, place, by_place):
        children = {p[:next(n for n in LEVELS if n > len(place))] for p in by_place
                    if p.startswith(place) and len(p) > len(place)}
        below = [r for child in sorted(children) for r in self.counted(child, by_place)]
        own = by_place.get(place, [])
        if own:
            own = self.latest(own) if self.indicator["aggregation"] == "latest" else self.once(own)
        result = []
        for stretch in self.stretches(own + below):
            mine, theirs = [r for r in stretch if r in own], [r for r in stretch if r in below]
            if mine and theirs:
                winners, losers, reason = (mine, theirs, "in_total") if add(mine)[0] >= add(theirs)[0] else \
                    (theirs, mine, "below_parts")
                for r in losers:
                    self.drop_all(r, reason, winners[0].one() if len(winners) == 1 else None)
                result += winners
            else:
                result += mine + theirs
        return result

    def stretches(self, reports):
        if self.indicator["aggregation"] == "latest":
            return [reports]
        groups = []
        for r in reports:
            touching = [g for g in groups if any(q.days & r.days or q.undated or r.undated for q in g)]
            groups = [g for g in groups if g not in touching] + [[r] + [q for g in touching for q in g]]
        return groups

    # -- all of it
    def make(self):
        self.screen()
        reports = self.place_in_window(self.convert())
        by_place = {}
        for r in reports:
            by_place.setdefault(r.place, []).append(r)
        pairs = sorted(sorted((a.facts[0].id, b.facts[0].id)) for group in by_place.values()
                       for a, b in itertools.combinations(group, 2) if self.contradict(a, b))
        if self.indicator["aggregation"] == "rate":
            result = self.rate(by_place)
        else:
            result = self.write(self.counted(self.place, by_place))
        if pairs:
            result["flags"].add("contradicted")
        result["flags"] = sorted(result["flags"])
        result["contradictions"] = pairs
        result["unit"] = self.unit
        result["left_out"] = {k: list(v) for k, v in self.out.items()}
        return result

    def write(self, counted):
        flags = {"difference" for r in counted if r.difference} | \
            {"start_unknown" for r in counted if r.open and self.a and not r.undated}
        low, high, bound = add(counted) if counted else (None, None, None)
        width = len(self.place)
        children = {r.place[:next(n for n in LEVELS if n > width)] for r in counted if len(r.place) > width}
        days = set().union(*(r.days for r in counted)) if counted else set()
        self.reporting = {r.place for r in counted}
        return {"value": low, "upper": high, "bound": bound, "flags": flags, "places": len(children),
                "counted": sorted(f.id for r in counted for f in r.facts), "days": days}

    def rate(self, by_place):
        computed = self.computed()
        own = by_place.get(self.place, [])
        best = self.latest(own) if own else []
        for r in [r for group in by_place.values() for r in group]:
            if r not in best or computed:
                self.drop_all(r, "rate")
        return computed or self.write(best)

    def computed(self):
        if not self.indicator["parts"] or self.unit != self.indicator["unit"]:
            return None
        accounts = [Account(self.all, dict(self.query, indicator=part, unit=None), self.indicators)
                    for part in self.indicator["parts"]]
        above, below = (account.make() for account in accounts)
        if above["value"] is None or below["value"] is None or above["days"] != below["days"] \
                or accounts[0].reporting != accounts[1].reporting:
            return None
        top = lambda x: x["value"] if x["upper"] is None else x["upper"]
        if not below["value"] or top(above) > below["value"]:
            return None
        ranged = above["upper"] is not None or below["upper"] is not None
        exact = above["bound"] == below["bound"] == "exact"
        return {"value": 100 * above["value"] / top(below), "upper": 100 * top(above) / below["value"] if ranged else None,
                "bound": "exact" if exact else "approx", "places": above["places"],
                "flags": set(above["flags"]) | set(below["flags"]) | {"computed"}, "days": above["days"],
                "counted": sorted(above["counted"] + below["counted"])}


def read_indicators(path):
    lines = [line for line in open(path, encoding="utf-8") if not line.startswith("#")]
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    result = {}
    for row in rows:
        convert = dict(pair.split("=") for pair in (row["convert"] or "").split())
        result[row["code"]] = {"unit": row["unit"], "aggregation": row["aggregation"], "alike": (row["alike"] or "").split(),
                               "convert": {k: Fraction(v) for k, v in convert.items()},
                               "parts": (row["parts"] or "").split()}
    return result


# -- random cases: few days, few places, small numbers, so that everything collides
PLACES = ["410972", "410972001", "410972002", "410972001001", "410972001002"]
ENDS = [dt.date(2023, m, d) for m, d in ((1, 31), (2, 28), (3, 15), (3, 31), (4, 1), (4, 30), (5, 20), (6, 30), (7, 10))]
STARTS = [dt.date(2023, m, d) for m, d in ((1, 1), (2, 1), (3, 1), (3, 2), (4, 1), (5, 1), (6, 1), (6, 30))]
UNITS = {"flying_wires": ["处", "个"], "waste_cleared": ["吨", "公斤"], "green_gaps": ["平方米", "亩", "㎡"],
         "star4_branches": ["个"], "problems_found": ["个", "件"], "problems_rectified": ["个", "件"],
         "rectification_rate": ["%"]}
STRANGE = {"flying_wires": "米", "waste_cleared": "车", "green_gaps": "棵", "star4_branches": "名", "problems_found": "人",
           "problems_rectified": "人", "rectification_rate": "个百分点"}


class Taste:
    """What the facts of one case are like: some cases are all exact, some all running totals, some of one place."""

    def __init__(self, rng):
        self.bounds = rng.choice([["exact"], ["exact"] * 5 + ["at_least", "approx", "at_most"]])
        self.kinds = rng.choice([["span"], ["since", "as_of"], ["as_of"], ["recent", "span"],
                                 ["span", "span", "since", "as_of", "recent"]])
        self.places = PLACES[:rng.choice([1, 1, 2, 3, 5])]
        self.odd = rng.choice([0, 0.02, 0.08])
        self.likeness = rng.choice([0, 0.2, 0.6])
        self.starts = rng.choice([STARTS, STARTS[:1], STARTS[:2]])
        self.ends = rng.choice([ENDS, ENDS, ENDS[3:6] + ENDS[7:8]])
        self.ranges = rng.choice([0, 0, 0.2])


def random_period(rng, taste, issued):
    kind = rng.choice(taste.kinds)
    end = rng.choice(taste.ends) if kind == "span" or rng.random() < 0.3 else issued
    start = None
    if kind in ("span", "since"):
        start = rng.choice([s for s in taste.starts if s <= end] or [end])
        if rng.random() < 0.1:
            start = end
    if rng.random() < taste.odd:
        start = end = None
    return {"start": start and start.isoformat(), "end": end and end.isoformat(), "kind": kind}


def random_fact(rng, number, code, facts, taste):
    odd = lambda: rng.random() < taste.odd
    value = rng.choice([0, 5, 10, 20, 30, 30, 40, 50, 60, 95.5, 100, 120])
    if code == "rectification_rate":
        value = rng.choice([50, 80, 90, 95.4, 100])
    issued = rng.choice(taste.ends)
    n = rng.randint(1, 4)
    line = {"id": "f%02d" % number, "document": "d%d" % rng.randint(1, 5), "issued": issued.isoformat(),
            "place_code": rng.choice(taste.places), "code": code, "value": value, "upper": None,
            "unit": STRANGE[code] if odd() else rng.choice(UNITS[code]), "bound": rng.choice(taste.bounds),
            "status": rng.choice(["planned", "standard"]) if odd() else "actual",
            "sentence": [100 * n, 100 * n + 50], "quote": "第%d" % rng.randint(1, 30),
            "action": rng.choice([None, "清理", "整治"]), "object": rng.choice([None, "飞线", "摊点"]), "part_of": None,
            "period": random_period(rng, taste, issued)}
    if rng.random() < taste.ranges:
        line["upper"] = value + rng.choice([2, 10])
    if odd():
        line["review"] = rng.choice(["rejected", "confirmed"])
    if facts and rng.random() < taste.likeness:  # like another one but for a few fields
        other = rng.choice(facts)
        keys = ["place_code", "quote", "period", "sentence", "document"]
        keys += ["value", "unit", "bound"] if other["code"] == code else []
        for key in keys:
            if rng.random() < 0.85:
                line[key] = other[key]
        if rng.random() < 0.4:
            line["part_of"] = other["id"]
    if odd():
        line["quote"] = rng.choice(["由3处", "提高到8处"])
    return line


def random_case(rng):
    code = rng.choice(["flying_wires"] * 4 + ["waste_cleared", "green_gaps", "star4_branches", "star4_branches"] +
                      ["rectification_rate"] * 2)
    codes = ["problems_found", "problems_rectified", "rectification_rate"] if code == "rectification_rate" else [code]
    facts, taste = [], Taste(rng)
    for number in range(rng.randint(1, 10)):
        facts.append(random_fact(rng, number, rng.choice(codes), facts, taste))
    query = {"place": rng.choice(["410972"] * 4 + ["4109", "410972001", "41"]), "indicator": code}
    if rng.random() < 0.8:
        query["from"] = rng.choice(["2023-01-01", "2023-02-01", "2023-03-01", "2023-04-01", "2023-04-01", "2023-03-16"])
    if rng.random() < 0.85:
        query["to"] = rng.choice(["2023-03-31", "2023-04-30", "2023-06-30", "2023-12-31"])
    if rng.random() < 0.1:
        query["unit"] = rng.choice(UNITS[code] + [STRANGE[code]])
    return {"facts": facts, "query": query}


def days_of(ranges):
    days = set()
    for start, end in ranges:
        first = dt.date.fromisoformat(start) if start else FIRST
        days |= {first.toordinal() + i for i in range((dt.date.fromisoformat(end) - first).days + 1)}
    return days


def differences(expected, got):
    found = []
    for key in ("value", "upper"):
        want = expected[key]
        if (want is None) != (got[key] is None) or (want is not None and abs(float(want) - got[key]) > 1e-9 * max(1, abs(got[key]))):
            found.append((key, want, got[key]))
    for key in ("bound", "unit", "counted", "contradictions", "places"):
        if expected[key] != got[key]:
            found.append((key, expected[key], got[key]))
    if expected["flags"] != sorted(got["flags"]):
        found.append(("flags", expected["flags"], got["flags"]))
    left_out = {entry["id"]: [entry["reason"], entry["by"]] for entry in got["left_out"]}
    if expected["left_out"] != left_out:
        found.append(("left_out", expected["left_out"], left_out))
    if expected["days"] != days_of(got["covered"]):
        found.append(("covered", len(expected["days"]), got["covered"]))
    open_start = any(start is None for start, _ in got["covered"])
    if got["days"] != (None if open_start else len(expected["days"])):
        found.append(("days", len(expected["days"]), got["days"]))
    return found


def main():
    program, path, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    indicators, rng = read_indicators(path), random.Random(seed)
    cases = [random_case(rng) for _ in range(count)]
    text = "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases)
    answer = subprocess.run([program, path], input=text, capture_output=True, text=True, check=True, encoding="utf-8")
    wrong = 0
    for case, line in zip(cases, answer.stdout.splitlines(), strict=True):
        expected = Account([Fact(f) for f in case["facts"]], case["query"], indicators).make()
        found = differences(expected, json.loads(line))
        if found:
            wrong += 1
            if wrong <= 3:
                print(json.dumps(case["query"]), *(json.dumps(f, ensure_ascii=False) for f in case["facts"]), sep="\n")
                print(*found, sep="\n")
    print(f"{count} cases, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
