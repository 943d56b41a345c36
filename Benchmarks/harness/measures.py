"""The measurements. Every median is of runs that take turns, so that a busy moment falls on all alike."""

import os
import statistics
import time

from harness.terminal import Terminal

PANES = ["oversikt", "mal", "budget", "risk"]
PANE_KEYS = [b"\x1b[17~", b"\x1b[18~", b"\x1b[19~", b"\x1b[15~"]  # F6, F7, F8, F5
DOWN, UP, RIGHT = b"\x1bOB", b"\x1bOA", b"\x1bOC"


class Bench:
    def __init__(self, scratch, home, rounds):
        self.scratch, self.home, self.rounds = scratch, home, rounds

    def open(self, subject):
        terminal = Terminal(subject["command"], subject["folder"], self.home)
        terminal.first = terminal.frame(subject["expected"], subject.get("quiet", 0.05)) - terminal.started
        return terminal

    def starts(self, subjects):
        """name → median seconds from exec to the last byte of the first whole frame."""
        times = {name: [] for name in subjects}
        for turn in range(self.rounds):
            for name, subject in subjects.items():
                if turn % subject.get("every", 1):
                    continue
                with self.open(subject) as terminal:
                    if turn > 0:  # the first only warms the file cache
                        times[name].append(terminal.first)
        return {name: statistics.median(all) for name, all in times.items() if all}

    def cursor(self, subject):
        """Median seconds from an arrow key to the last byte painted."""
        with self.open(subject) as terminal:
            times = [terminal.key(DOWN if turn % 2 == 0 else UP) for turn in range(2 * self.rounds)]
        return statistics.median(times[2:])

    def edits(self, subject, journal):
        """(edit, bare): median seconds from Enter to the last byte painted, and of the same bytes written and synced."""
        edits, bare = [], []
        with self.open(subject) as terminal:
            terminal.key(RIGHT, quiet=0.1)
            for turn in range(self.rounds):
                terminal.key(b"%d,5" % (12 + turn), quiet=0.1)
                before = os.path.getsize(journal) if os.path.exists(journal) else 0
                edits.append(terminal.key(b"\r", quiet=0.1))
                written = os.path.getsize(journal) - before
                if written <= 0:
                    raise RuntimeError("an edit was painted but nothing was written")
                bare.append(self.bare(written))
                terminal.key(UP, quiet=0.1)  # Enter has gone on to the next row
        return statistics.median(edits[1:]), statistics.median(bare[1:])

    def bare(self, count):
        """Seconds to add so many bytes to a file and have them on disk."""
        file = os.open(os.path.join(self.scratch, "bare"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            line = b"x" * (count - 1) + b"\n"
            started = time.perf_counter()
            os.write(file, line)
            os.fsync(file)
            return time.perf_counter() - started
        finally:
            os.close(file)

    def memory(self, subject, keys=()):
        """(now, highest, own): resident MB after the first frame and the given keys; `own` is not shared with a file."""
        with self.open(subject) as terminal:
            for key in keys:
                terminal.key(key, quiet=0.2)
            return tuple(terminal.status(field) / 1024 for field in ("VmRSS", "VmHWM", "RssAnon"))

    def wakeups(self, subject, seconds=2):
        """Context switches while nothing happens."""
        with self.open(subject) as terminal:
            time.sleep(0.5)
            before = terminal.switches()
            time.sleep(seconds)
            return terminal.switches() - before
