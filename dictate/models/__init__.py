"""Model files: which there are, getting them, checking them before an engine loads them.

``check.ensure(name)`` is the guard every engine calls before loading: whisper.cpp crashes on a
damaged file instead of saying so.
"""
