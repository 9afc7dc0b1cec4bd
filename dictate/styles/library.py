"""The styles there are: those that ship, and the user's own, which may change at any time."""

from dataclasses import dataclass, field
from pathlib import Path

from dictate import paths, resources
from dictate.errors import StyleError
from dictate.styles.reading import parse
from dictate.styles.style import Style
from dictate.translations import tr

_LARGEST = 200_000
"""Bytes of a file: whatever is larger is no style."""


@dataclass
class _Read:
    """A file as it was when it was last read."""

    signature: tuple[int, int]
    style: Style | None = None
    mistake: StyleError | None = None


@dataclass
class _Folder:
    path: Path
    files: dict[str, _Read] = field(default_factory=dict)


class Library:
    """Finds styles by name. A file of the user's wins over a shipped one of the same name.

    The folders are looked at anew at every question, and only what changed is read.
    """

    def __init__(self, own: Path | None = None) -> None:
        """``own`` is the user's folder; by default ``styles`` beside the settings."""
        self.own = own or paths.config() / "styles"
        self._folders = [_Folder(resources.path("styles")), _Folder(self.own)]

    def styles(self) -> list[Style]:
        """All that can be used, in the order of menus."""
        found: dict[str, Style] = {}
        for folder in self._folders:
            _look(folder)
            found |= {name: one.style for name, one in folder.files.items() if one.style}
        return sorted(found.values(), key=lambda style: (style.order, style.id))

    def mistakes(self) -> list[StyleError]:
        """What is wrong with the user's files; each is left out."""
        for folder in self._folders:
            _look(folder)
        every = [one.mistake for folder in self._folders for one in folder.files.values()]
        return [mistake for mistake in every if mistake is not None]

    def find(self, name: str) -> Style:
        """The style of that name. Raises ``StyleError``, with what is wrong with its file."""
        styles = {style.id: style for style in self.styles()}
        if name in styles:
            return styles[name]
        for folder in self._folders:
            read = folder.files.get(name)
            if read is not None and read.mistake is not None:
                raise read.mistake
        raise StyleError(
            tr("There is no style “{name}”.", name=name),
            tr("There are: {names}.", names=", ".join(styles)),
        )


def _look(folder: _Folder) -> None:
    """Read what is new or changed, forget what is gone."""
    try:
        there = {path.stem: path for path in sorted(folder.path.glob("*.toml"))}
    except OSError:  # a folder that cannot be read has no styles; doctor looks at folders
        there = {}
    for name in [name for name in folder.files if name not in there]:
        del folder.files[name]
    for name, path in there.items():
        read = folder.files.get(name)
        try:
            status = path.stat()
            signature = (status.st_mtime_ns, status.st_size)
            if read is None or read.signature != signature:
                folder.files[name] = _read(path, signature)
        except OSError as error:
            unreadable = tr("The style “{name}” cannot be read: {reason}.",
                            name=name, reason=error.strerror)  # fmt: skip
            folder.files[name] = _Read((0, 0), mistake=StyleError(unreadable))


def _read(path: Path, signature: tuple[int, int]) -> _Read:
    if signature[1] > _LARGEST:
        too_large = tr("The style “{name}” is too large to be one.", name=path.stem)
        return _Read(signature, mistake=StyleError(too_large))
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        not_text = tr("The style “{name}” is not UTF-8 text.", name=path.stem)
        return _Read(signature, mistake=StyleError(not_text))
    try:
        return _Read(signature, style=parse(text, path.stem))
    except StyleError as mistake:
        return _Read(signature, mistake=mistake)
