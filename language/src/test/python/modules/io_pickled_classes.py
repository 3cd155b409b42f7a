"""Streams that a program writes are pickled and copied with their attributes, unlike files."""
import copy
import io
import pickle


class Raw(io.RawIOBase):
    pass


class Binary(io.BufferedIOBase):
    def __init__(self, *args):
        self.args = args


class Text(io.TextIOBase):
    __slots__ = ("a",)


class File(io.FileIO):
    pass


for make in Raw, lambda: Binary(1, 2), Text, io.BytesIO, lambda: File("/dev/null"), lambda: io.TextIOWrapper(io.BytesIO()):
    stream = make()
    try:
        stream.extra = 5
    except AttributeError as e:
        print(e)
    for twice in (
        lambda: pickle.loads(pickle.dumps(stream, 2)),
        lambda: pickle.loads(pickle.dumps(stream, 5)),
        lambda: copy.copy(stream),
        lambda: copy.deepcopy(stream),
    ):
        try:
            twin = twice()
            print(type(twin).__name__, twin.__dict__)
        except TypeError as e:
            print(e)
