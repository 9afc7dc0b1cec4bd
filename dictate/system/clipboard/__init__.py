"""Adapters for the clipboard; each is a ``Clipboard`` of ``ports``."""
