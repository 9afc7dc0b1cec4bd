"""Adapters that watch the hotkey; each is a ``Hotkey`` of ``ports``."""
