"""Tests of the sound that comes in and goes out."""
