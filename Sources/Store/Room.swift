// Room: Store.
