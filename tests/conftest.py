"""What holds for all tests."""

from hypothesis import settings

# A busy machine is no failure: tests bound work, not time.
settings.register_profile("dictate", deadline=None)
settings.load_profile("dictate")
