import configparser

from dictate import resources
from dictate.ui.icons import APP_ID


def test_the_desktop_entry_belongs_to_the_app() -> None:
    path = resources.path("desktop", f"{APP_ID}.desktop")
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    assert entry.read(path, "utf-8")
    main = entry["Desktop Entry"]
    assert main["Icon"] == APP_ID
    assert resources.path("icons", f"{APP_ID}.svg").exists()
    assert main["Exec"] == "dictate"
    for action in main["Actions"].strip(";").split(";"):
        assert entry[f"Desktop Action {action}"]["Exec"].startswith("dictate ")
