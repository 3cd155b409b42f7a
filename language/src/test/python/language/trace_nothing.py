# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""What trace functions see of modules without statements, and of such with one."""

import sys

events = []


def tracer(frame, event, argument):
    events.append((frame.f_lineno, event, argument))
    return tracer


for text in "", "# nothing\n", "\n\n", "pass", '"""doc"""', "x = 1":
    code = compile(text, "file", "exec")
    sys.settrace(tracer)
    exec(code, {})
    sys.settrace(None)
    print(repr(text), events)
    events.clear()
