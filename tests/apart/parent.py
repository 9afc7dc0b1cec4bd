"""An app to be killed: ``python -m tests.apart.parent FOLDER`` loads, and calls if there is a plan.

It says "ready" when its engine is at work, or idle.
"""

import sys
from pathlib import Path

from tests.apart.conftest import Stage


def main() -> None:
    stage = Stage(Path(sys.argv[1]))
    stage.engine.load()
    print("ready", flush=True)
    if (stage.folder / "calls").exists():
        stage.ask()
    sys.stdin.read()


if __name__ == "__main__":
    main()
