"""The measurements as a page of Markdown."""

import os
import platform
import subprocess


def machine():
    model = "unknown"
    with open("/proc/cpuinfo") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    with open("/etc/os-release") as file:
        system = dict(line.rstrip().split("=", 1) for line in file if "=" in line)["PRETTY_NAME"].strip('"')
    return f"{model}, {os.cpu_count()} cores, Linux {platform.release()}, {system}"


def version(*command):
    lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    return lines[0].strip() if lines else "?"


def milliseconds(seconds):
    return f"{seconds * 1000:.2f} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"


class Page:
    """Rows of one table: what, how much, beside what, the ratio, the budget and whether it is met."""

    def __init__(self, title, notes):
        self.title, self.notes, self.rows = title, notes, []

    def ratio(self, what, ours, beside, theirs, budget):
        met = "yes" if ours <= budget * theirs else "**no**"
        self.rows.append((what, milliseconds(ours), f"{beside} {milliseconds(theirs)}",
                          f"{ours / theirs:.2f}" if ours / theirs >= 0.1 else f"1/{theirs / ours:.0f}",
                          f"≤ {budget:g}" if budget >= 0.1 else f"≤ 1/{1 / budget:.0f}", met))

    def limit(self, what, ours, unit, budget, beside=""):
        met = "yes" if ours <= budget else "**no**"
        self.rows.append((what, f"{ours:.4g} {unit}".strip(), beside, "", f"≤ {budget:g} {unit}".strip(), met))

    def least(self, what, ours, unit, budget, beside=""):
        met = "yes" if ours >= budget else "**no**"
        self.rows.append((what, f"{ours:.3g} {unit}", beside, "", f"≥ {budget:g} {unit}", met))

    def told(self, what, ours, beside=""):
        self.rows.append((what, ours, beside, "", "", ""))

    def text(self):
        lines = [f"# {self.title}", "", *self.notes, "",
                 "| what | rodtrad | beside | ratio | budget | met |", "|---|---|---|---|---|---|"]
        lines += ["| " + " | ".join(row) + " |" for row in self.rows]
        return "\n".join(lines) + "\n"
