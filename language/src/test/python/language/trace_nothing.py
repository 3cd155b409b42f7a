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

monitoring = sys.monitoring
monitoring.use_tool_id(3, "lines")


def line(code, number):
    if code.co_filename == "monitored":
        events.append(number)


monitoring.register_callback(3, monitoring.events.LINE, line)
monitoring.set_events(3, monitoring.events.LINE | monitoring.events.PY_START)
for text in "", "# nothing\n", "pass":
    exec(compile(text, "monitored", "exec"), {})
    print(repr(text), events)
    events.clear()
monitoring.set_events(3, 0)
monitoring.free_tool_id(3)
