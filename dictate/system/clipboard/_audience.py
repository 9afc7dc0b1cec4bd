"""Tells the window a text is meant for from everybody else who reads the clipboard."""

from typing import TYPE_CHECKING

from dictate.ports import Target

if TYPE_CHECKING:
    from Xlib.display import Display


class Audience:
    """Recognises the target among the programs that read; on the loop's thread only.

    A program may read through another window than the one it shows, as GTK does, so windows are
    compared by the program they belong to: the X server numbers all windows of one connection
    from the same base. A program with several connections is known by its process.
    Without a target, everybody counts but the clipboard manager.
    """

    def __init__(self, display: "Display", target: Target | None) -> None:
        self._display = display
        self._mask = int(display.display.info.resource_id_mask)
        self._window = window_of(target) or self._focused_window()
        self._processes: dict[int, int] = {}

    def owns(self, window: int) -> bool:
        """Whether ``window`` belongs to the target, which is known."""
        return bool(self._window) and self._same(window, self._window)

    def has(self, requestor: int) -> bool:
        """Whether what ``requestor`` reads is read by the target."""
        if self._window:
            return self._same(requestor, self._window)
        atom = self._display.intern_atom("CLIPBOARD_MANAGER")
        manager = self._display.get_selection_owner(atom)
        return not (manager and self._same(requestor, manager.id))

    def _same(self, window: int, other: int) -> bool:
        if window & ~self._mask == other & ~self._mask:
            return True
        process = self._process(window)
        return process != 0 and process == self._process(other)

    def _process(self, window: int) -> int:
        """The process behind a window on this machine, as the X server knows it; 0 if it does not.

        _NET_WM_PID would not do: the invisible windows that read selections rarely carry it.
        """
        from Xlib import error
        from Xlib.ext.res import LocalClientPIDMask

        base = window & ~self._mask
        if base not in self._processes:
            found = 0
            try:
                wanted = [{"client": window, "mask": LocalClientPIDMask}]
                for one in self._display.res_query_client_ids(wanted).ids:
                    found = int(one.value[0]) if one.value else 0
            except (error.XError, AttributeError):  # no such window, or a server without X-Resource
                found = 0
            self._processes[base] = found
        return self._processes[base]

    def _focused_window(self) -> int:
        focus = self._display.get_input_focus().focus
        return 0 if isinstance(focus, int) else int(focus.id)


def window_of(target: Target | None) -> int:
    """The number of a target's X window ("x11:0x600007"), 0 when it has none."""
    if target is None:
        return 0
    try:
        return int(target.id.removeprefix("x11:"), 0)
    except ValueError:
        return 0
