"""Adapters that bring sound in; each is a ``Microphone`` of ``ports``."""
