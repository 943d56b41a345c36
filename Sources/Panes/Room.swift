// Room: Panes.
