"""Adapters that press keys; each is a ``Keyboard`` of ``ports``."""
