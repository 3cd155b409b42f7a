# Not in CPython 3.14 Lib: array is a module in C there; this one keeps its items in a bytearray.
"""Sequences of numbers or characters of one machine type."""

import struct as _struct

_FORMATS = {"b": "b", "B": "B", "u": "I", "w": "I", "h": "h", "H": "H", "i": "i", "I": "I", "l": "l", "L": "L",
            "q": "q", "Q": "Q", "f": "f", "d": "d"}
typecodes = "".join(_FORMATS)


class array:
    """array(typecode [, initializer]) -> array"""

    __slots__ = ("typecode", "itemsize", "_bytes", "__weakref__")
    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not " + type(typecode).__name__)
        if typecode not in _FORMATS:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        self = super().__new__(cls)
        self.typecode = typecode
        self.itemsize = _struct.calcsize(_FORMATS[typecode])
        self._bytes = bytearray()
        if isinstance(initializer, str) and typecode not in "uw":
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array) and initializer.typecode == typecode:
            self._bytes[:] = initializer._bytes
        else:
            self.extend(initializer)
        return self

    def _pack(self, value):
        code = self.typecode
        if code in "uw":
            if not isinstance(value, str):
                raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
            if len(value) != 1:
                raise TypeError("array item must be a string of length 1, not a string of length " + str(len(value)))
            return ord(value).to_bytes(4, "little")
        try:
            return _struct.pack(_FORMATS[code], value)
        except _struct.error:
            if code in "fd":
                raise TypeError(f"must be real number, not {type(value).__name__}") from None
            if not hasattr(type(value), "__index__"):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None
            raise OverflowError("value out of range for array item") from None

    def _unpack(self, at):
        value, = _struct.unpack_from(_FORMATS[self.typecode], self._bytes, at)
        return chr(value) if self.typecode in "uw" else value

    def __len__(self):
        return len(self._bytes) // self.itemsize

    def _index(self, index, message):
        size = len(self)
        index = index.__index__()
        if index < 0:
            index += size
        if not 0 <= index < size:
            raise IndexError(message)
        return index * self.itemsize

    def __getitem__(self, index):
        if isinstance(index, slice):
            result = type(self).__new__(type(self), self.typecode)
            size = self.itemsize
            result._bytes = bytearray().join(self._bytes[i * size:(i + 1) * size] for i in range(*index.indices(len(self))))
            return result
        if not hasattr(type(index), "__index__"):
            raise TypeError("array indices must be integers")
        return self._unpack(self._index(index, "array index out of range"))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f"can only assign array (not \"{type(value).__name__}\") to array slice")
            if value.typecode != self.typecode:
                raise TypeError("bad argument type for built-in operation")
            items = list(self)
            items[index] = list(value)
            self._bytes[:] = b"".join(map(self._pack, items))
            return
        if not hasattr(type(index), "__index__"):
            raise TypeError("array indices must be integers")
        at = self._index(index, "array assignment index out of range")
        self._bytes[at:at + self.itemsize] = self._pack(value)

    def __delitem__(self, index):
        items = list(self)
        try:
            del items[index]
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        self._bytes[:] = b"".join(map(self._pack, items))

    def __iter__(self):
        index = 0
        while index < len(self):
            yield self[index]
            index += 1

    def __contains__(self, value):
        return any(item is value or item == value for item in self)

    def append(self, value, /):
        self._bytes += self._pack(value)

    def extend(self, values, /):
        if isinstance(values, array):
            if values.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._bytes += bytes(values._bytes)
            return
        for value in values:
            self.append(value)

    def fromlist(self, values, /):
        if not isinstance(values, list):
            raise TypeError("arg must be list")
        self._bytes += b"".join([self._pack(value) for value in values])

    def frombytes(self, data, /):
        data = bytes(data)
        if len(data) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        self._bytes += data

    def fromfile(self, file, count, /):
        data = file.read(count * self.itemsize)
        self.frombytes(data)
        if len(data) < count * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def tofile(self, file, /):
        file.write(self.tobytes())

    def fromunicode(self, text, /):
        self._text()
        self.extend(text)

    def tounicode(self):
        self._text()
        return "".join(self)

    def _text(self):
        if self.typecode not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")

    def tobytes(self):
        return bytes(self._bytes)

    def tolist(self):
        return list(self)

    def insert(self, index, value, /):
        items = list(self)
        items.insert(index, value)
        self._pack(value)
        self._bytes[:] = b"".join(map(self._pack, items))

    def pop(self, index=-1, /):
        if not self._bytes:
            raise IndexError("pop from empty array")
        at = self._index(index, "pop index out of range")
        value = self._unpack(at)
        del self._bytes[at:at + self.itemsize]
        return value

    def clear(self, /):
        """Remove all items from the array."""
        self._bytes.clear()

    def remove(self, value, /):
        try:
            del self[self.index(value)]
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None

    def index(self, value, start=0, stop=None, /):
        for index in range(*slice(start, stop).indices(len(self))):
            if self[index] == value:
                return index
        raise ValueError("array.index(x): x not in array")

    def count(self, value, /):
        return sum(item == value for item in self)

    def reverse(self):
        self._bytes[:] = b"".join(map(self._pack, list(self)[::-1]))

    def byteswap(self):
        size = self.itemsize
        self._bytes[:] = b"".join(bytes(self._bytes[at:at + size][::-1]) for at in range(0, len(self._bytes), size))

    def buffer_info(self):
        return id(self._bytes), len(self)

    def _new(self, data):
        result = array(self.typecode)
        result._bytes[:] = data
        return result

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return self._new(self._bytes + other._bytes)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        return self._new(self._bytes * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._bytes *= count
        return self

    def __copy__(self):
        return self._new(self._bytes)

    def __deepcopy__(self, memo):
        return self._new(self._bytes)

    def __reduce_ex__(self, protocol):
        return type(self), (self.typecode, self.tolist()), None

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return list(self) < list(other) if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return list(self) <= list(other) if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return list(self) > list(other) if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return list(self) >= list(other) if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __repr__(self):
        name = type(self).__name__
        if not self._bytes:
            return f"{name}('{self.typecode}')"
        return f"{name}('{self.typecode}', {self.tounicode() if self.typecode in 'uw' else self.tolist()!r})"

    def __buffer__(self, flags):
        view = memoryview(self._bytes)
        return view.cast("B") if self.typecode in "uw" else view.cast(_FORMATS[self.typecode])


ArrayType = array


def _array_reconstructor(kind, typecode, format_code, data, /):
    result = kind(typecode)
    result.frombytes(data)
    return result


from collections.abc import MutableSequence as _MutableSequence  # noqa: E402

_MutableSequence.register(array)
del _MutableSequence
