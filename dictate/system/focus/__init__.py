"""Adapters that know which window has the keyboard; each is a ``Focus`` of ``ports``."""
