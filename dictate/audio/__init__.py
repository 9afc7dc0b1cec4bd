"""Microphones, voice activity and the short sounds that say what happens."""
