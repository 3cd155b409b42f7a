# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The handles of debug mode."""

import _hpy_debug
from _hpy_debug import (
    get_closed_handles_queue_max_size,
    get_protected_raw_data_max_size,
    new_generation,
    set_closed_handles_queue_max_size,
    set_handle_stack_trace_limit,
    set_on_invalid_builder_handle,
    set_on_invalid_handle,
    set_protected_raw_data_max_size,
)


class DebugHandle:
    """A handle that an extension has or had. Two are equal if they are the same handle."""

    __slots__ = ("id",)

    def __init__(self, id):
        self.id = id

    obj = property(lambda self: _hpy_debug.describe(self.id)[0], doc="The object that the handle stands for.")
    is_closed = property(lambda self: _hpy_debug.describe(self.id)[1], doc="Whether the handle has been closed.")
    raw_data_size = property(lambda self: _hpy_debug.describe(self.id)[2],
                             doc="Bytes of character data kept for the handle, -1 for none.")
    opened = property(lambda self: _hpy_debug.describe(self.id)[3],
                      doc="Where the handle was opened: native frames, then Python's; None if traces were off.")
    closed = property(lambda self: _hpy_debug.describe(self.id)[4], doc="Where the handle was closed, likewise.")

    def _force_close(self):
        """Closes the handle behind the extension's back."""
        _hpy_debug.force_close(self.id)

    def __eq__(self, other):
        return self.id == other.id if isinstance(other, DebugHandle) else NotImplemented

    def __hash__(self):
        return hash(self.id)

    def __repr__(self):
        value, is_closed, _, opened, closed = _hpy_debug.describe(self.id)
        text = f"<DebugHandle 0x{self.id:x} CLOSED>" if is_closed else f"<DebugHandle 0x{self.id:x} for {value!r}>"
        if opened is not None:
            text += f"\nopened at:\n{opened}"
        if is_closed and closed is not None:
            text += f"\nclosed at:\n{closed}"
        return text


def get_open_handles(generation=0):
    """The open handles of a generation and later ones, oldest first."""
    return [DebugHandle(id) for id in _hpy_debug.open_handles(generation)]


def get_closed_handles(generation=0):
    """The closed handles that are still known, in the order in which they were closed."""
    return [DebugHandle(id) for id in _hpy_debug.closed_handles(generation)]
