"""Adapters that tell speech from noise; each is a ``Voice`` of ``ports``."""
