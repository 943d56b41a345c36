// Room: TextLayout.
