"""Tests that drive a real desktop: X server, window manager, tray, keyboard, windows."""
