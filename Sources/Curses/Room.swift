// Room: Curses.
