"""Adapters that turn sound into text; each is an ``Engine`` of ``ports``."""
