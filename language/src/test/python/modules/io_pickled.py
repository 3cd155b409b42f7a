"""BytesIO and StringIO are copied and pickled with what they hold."""

import copy
import io
import pickle


def attempt(call):
    try:
        return call()
    except Exception as error:
        return type(error).__name__, str(error)


class Named(io.StringIO):
    pass


class NamedBytes(io.BytesIO):
    pass


text = Named("one\ntwo\r\n", newline=None)
text.name = "text"
text.readline()
data = NamedBytes(b"abcdef")
data.name = "data"
data.seek(3)
for stream in text, data:
    print(stream.__getstate__())
    copies = [pickle.loads(pickle.dumps(stream, protocol)) for protocol in range(2, 6)]
    for other in copies + [copy.copy(stream), copy.deepcopy(stream)]:
        print(type(other).__name__, other.name, other.tell(), other.getvalue(), other.read())
for stream in io.StringIO("x", newline="\r\n"), io.StringIO(), io.BytesIO():
    print(stream.__getstate__(), copy.copy(stream).getvalue())

for stream in io.StringIO(), io.BytesIO():
    value = "value" if isinstance(stream, io.StringIO) else b"value"
    for state in (
        None,
        (value,),
        (value, "\n", 2, None)[: 4 if isinstance(value, str) else 0] or (value, 2, None),
        (value, "\n", -1, None) if isinstance(value, str) else (value, -1, None),
        (value, "\n", "2", None) if isinstance(value, str) else (value, "2", None),
        (value, "\n", 9, {"a": 1}) if isinstance(value, str) else (value, 9, {"a": 1}),
        (value, "\n", 2, 3) if isinstance(value, str) else (value, 2, 3),
        (5, "\n", 2, None) if isinstance(value, str) else (5, 2, None),
    ):
        result = attempt(lambda: stream.__setstate__(state))
        print(state, result or (stream.tell(), stream.getvalue()))
    print(stream.__dict__)
    stream.close()
    print(attempt(stream.__getstate__), attempt(lambda: stream.__setstate__((value, 0, None))))
