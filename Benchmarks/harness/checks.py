"""The checks: all of them over a hundred times the figures, and again after one edit."""

import json
import subprocess


def measure(program, data, page):
    told = subprocess.run([program, data], capture_output=True, check=True, text=True).stdout
    found = json.loads(told)
    beside = f"{found['figures']} figures, {found['years']} years, {found['checks']} checks: {found['seconds'] * 1000:.0f} ms"
    page.least("all checks, 100 × the data", found["figures"] / found["seconds"] / 1e6, "million figures/s", 1, beside)
    asked = f"{found['asked']} of {found['questions']} questions"
    page.limit("the checks after one edit", found["edit"] * 1e3, "ms", 0.2, asked)
