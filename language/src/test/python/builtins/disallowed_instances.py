"""Types of which object.__new__ makes no instances, and why."""

import re
import struct
import types

for made in (
    types.UnionType,
    types.GeneratorType,
    types.FrameType,
    types.ModuleType,
    types.TracebackType,
    types.CoroutineType,
    types.FunctionType,
    types.GetSetDescriptorType,
    types.SimpleNamespace,
    type(iter([])),
    type({}.keys()),
    type(len),
    type(None),
    type(re.compile("a")),
    type(struct.iter_unpack("b", b"x")),
    int,
):
    for new in object.__new__, made.__new__:
        try:
            print(made.__name__, type(new(made)).__name__)
        except TypeError as error:
            print(made.__name__, error)
