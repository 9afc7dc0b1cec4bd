"""Adapters that put text into the focused window; each is an ``Injector`` of ``ports``."""
