"""A terminal of our own: starts a program on a pseudo-terminal and times what it writes."""

import fcntl
import os
import select
import signal
import struct
import termios
import time

COLUMNS, ROWS = 120, 40


class Terminal:
    """A program on a terminal of 120 × 40. Times are seconds from `started`."""

    def __init__(self, command, folder, home):
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        name = os.ttyname(slave)
        # A session leader that opens a terminal gets it as its own; posix_spawn costs the same for every program.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                   (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        environment = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "HOME": home,
                       "LOGNAME": "bench", "PATH": os.environ["PATH"]}
        before = os.getcwd()
        os.chdir(folder)
        try:
            self.started = time.perf_counter()
            self.process = os.posix_spawnp(command[0], command, environment, file_actions=actions, setsid=True)
        finally:
            os.chdir(before)
        os.close(slave)
        self.seen = b""

    def frame(self, expected=b"", quiet=0.05, patience=20):
        """Reads until `expected` has been seen and nothing has come for `quiet`; returns when the last byte came."""
        last = None
        text = b""
        deadline = time.perf_counter() + patience
        while time.perf_counter() < deadline:
            done = last is not None and expected in text
            ready, _, _ = select.select([self.master], [], [], quiet if done else 1)
            if not ready:
                if done:
                    return last
                continue
            try:
                text += os.read(self.master, 1 << 16)
            except OSError as error:  # the program has ended
                raise RuntimeError(f"ended before {expected!r}: {text[-400:]!r}") from error
            last = time.perf_counter()
        raise RuntimeError(f"{expected!r} was not shown: {text[-400:]!r}" if expected else "nothing was painted")

    def key(self, keys, quiet=0.03):
        """Seconds from the first byte sent to the last byte painted."""
        sent = time.perf_counter()
        os.write(self.master, keys)
        return self.frame(quiet=quiet, patience=3) - sent

    def status(self, field):
        """A field of /proc/<pid>/status, in kB for the Vm ones."""
        with open(f"/proc/{self.process}/status") as file:
            for line in file:
                if line.startswith(field + ":"):
                    return int(line.split()[1])
        raise KeyError(field)

    def switches(self):
        """How many times any of its threads has been given or has left a processor."""
        total = 0
        for task in os.listdir(f"/proc/{self.process}/task"):
            with open(f"/proc/{self.process}/task/{task}/status") as file:
                total += sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
        return total

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.close(self.master)
        os.waitpid(self.process, 0)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
