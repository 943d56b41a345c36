// Room: FollowUp.
