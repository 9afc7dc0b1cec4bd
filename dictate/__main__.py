"""``python -m dictate`` is the ``dictate`` command."""

import sys

from dictate.cli import main

sys.exit(main())
