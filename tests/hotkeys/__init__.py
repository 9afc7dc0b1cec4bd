"""Tests of ``dictate.hotkeys`` that need no desktop."""
