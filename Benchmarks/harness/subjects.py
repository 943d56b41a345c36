"""What is measured: the workbench, the programs beside it, and the data they are given."""

import json
import os
import shutil
import subprocess

HELLO = """
#include <curses.h>
#include <locale.h>
int main(void) {
  setlocale(LC_ALL, "");
  if (newterm(NULL, stdout, stdin) == NULL) return 1;
  addstr("hello");
  refresh();
  getch();
  endwin();
  return 0;
}
"""


def command(name):
    path = shutil.which(name)
    if path is None:
        raise SystemExit(f"{name} is missing: apt-get install tig visidata gcc libncursesw5-dev git")
    return path


def hello(scratch):
    """The floor: C on ncurses, one word and one refresh."""
    source = os.path.join(scratch, "hello.c")
    program = os.path.join(scratch, "hello")
    with open(source, "w") as file:
        file.write(HELLO)
    compiler = shutil.which("cc") or command("clang")
    subprocess.run([compiler, "-O2", "-o", program, source, "-lncursesw"], check=True)
    return program


def repository(scratch):
    """A repository of 300 commits for tig."""
    folder = os.path.join(scratch, "repository")
    subprocess.run([command("git"), "init", "-q", "-b", "main", folder], check=True)
    lines = []
    for number in range(1, 301):
        text = f"line {number}\n" * 20
        message = f"Change number {number}, with a sentence of ordinary length"
        lines.append(
            f"commit refs/heads/main\nmark :{number}\ncommitter Bench <bench@example.org> {1700000000 + number * 3600} +0000\n"
            f"data {len(message)}\n{message}\n" + (f"from :{number - 1}\n" if number > 1 else "")
            + f"M 100644 inline file{number % 12}.txt\ndata {len(text)}\n{text}\n")
    subprocess.run(["git", "-C", folder, "fast-import", "--quiet"], input="".join(lines).encode(), check=True)
    subprocess.run(["git", "-C", folder, "reset", "-q", "--hard"], check=True)
    return folder


def copy(data, scratch, name):
    folder = os.path.join(scratch, name)
    shutil.copytree(data, folder)
    return folder


def hundredfold(data, scratch):
    """The same kommun with every nämnd and year a hundred times over: what opens first is the same."""
    folder = copy(data, scratch, "hundredfold")
    path = os.path.join(folder, "kommun.json")
    with open(path) as file:
        settings = json.load(file)
    originals = list(settings["committees"])
    for committee in originals:
        for number in range(1, 100):
            twin = dict(committee, id=f"{committee['id']}-{number}", name=f"{committee['name']} {number}")
            shutil.copytree(os.path.join(data, committee["id"]), os.path.join(folder, twin["id"]))
            settings["committees"].append(twin)
    with open(path, "w") as file:
        json.dump(settings, file, ensure_ascii=False, indent=2)
    return folder
