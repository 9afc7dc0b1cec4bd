"""Tells whether a rewritten text still says what was said. Pure."""
