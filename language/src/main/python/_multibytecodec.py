# Not in CPython 3.14 Lib: a module in C there; the encodings themselves are in _multibytecharset.
"""The classes behind the codecs of several bytes a character."""
import _multibytecharset as _charset

_MAX_PENDING_BYTES = 8
_MAX_PENDING_TEXT = 2
_STATE_SIZE = 8


class MultibyteCodec:
    """An encoding of several bytes a character."""
    __slots__ = ("_name",)

    def __new__(cls, /, *args, **kwargs):
        raise TypeError("cannot create '_multibytecodec.MultibyteCodec' instances")

    def encode(self, input, errors=None):
        """Return the encoded string and its length in characters."""
        text = _text(input)
        state = _charset.begin(self._name, False)
        return _charset.encode(self._name, state, errors or "strict", text, True)[0], len(text)

    def decode(self, input, errors=None):
        """Return the decoded bytes and their length."""
        state = _charset.begin(self._name, True)
        text = _charset.decode(self._name, state, errors or "strict", b"", input, True)[0]
        return text, memoryview(input).nbytes


def _codec_finder(*names):
    """Make the function getcodec() of a module with codecs of these names."""
    known = {}

    def getcodec(encoding, /):
        """Return the codec of the name."""
        if not isinstance(encoding, str):
            raise TypeError("encoding name must be a string.")
        if encoding not in names:
            raise LookupError("no such codec is supported.")
        if encoding not in known:
            _charset.begin(encoding, True)
            codec = object.__new__(MultibyteCodec)
            codec._name = encoding
            known[encoding] = codec
        return known[encoding]
    return getcodec


def _text(value):
    if isinstance(value, str):
        return value
    text = str(value)
    if not isinstance(text, str):
        raise TypeError("couldn't convert the object to str.")
    return text


class _Stateful:
    """What the coders have in common: the codec, which is an attribute of their subclasses, and the error handler."""

    def _start(self, errors):
        if not isinstance(self.codec, MultibyteCodec):
            raise TypeError("codec is unexpected type")
        self.errors = errors
        self._state = _charset.begin(self.codec._name, self._decoding)

    @property
    def errors(self):
        """How to treat errors."""
        return self._errors

    @errors.setter
    def errors(self, value):
        if not isinstance(value, str):
            raise TypeError("errors must be a string")
        self._errors = value


class _Encoder(_Stateful):
    _decoding = False
    _pending = ""

    def _encode(self, text, final):
        self._pending, before = "", self._pending
        try:
            result, rest, self._state = _charset.encode(
                self.codec._name, self._state, self._errors, before + _text(text), final)
        except UnicodeError:
            self._pending = before
            raise
        if len(rest) > _MAX_PENDING_TEXT:
            raise UnicodeError("pending buffer overflow")
        self._pending = rest
        return result


class _Decoder(_Stateful):
    _decoding = True
    _pending = b""

    def _decode(self, data, final):
        try:
            text, rest, self._state = _charset.decode(
                self.codec._name, self._state, self._errors, self._pending, data, final)
        except UnicodeError:
            self._pending = b""
            raise
        if len(rest) > _MAX_PENDING_BYTES:
            raise UnicodeDecodeError(self.codec._name, rest, 0, len(rest), "pending buffer overflow")
        self._pending = rest
        return text

    def reset(self):
        """Forget what was read before."""
        self._pending = b""
        self._state = _charset.begin(self.codec._name, True)


class MultibyteIncrementalEncoder(_Encoder):
    """Encodes a text piece by piece."""

    def __init__(self, errors="strict"):
        self._start(errors)

    def encode(self, input, final=False):
        """Return the bytes of a piece of text."""
        return self._encode(input, final)

    def getstate(self):
        """Return the state as a number."""
        pending = self._pending.encode()
        if len(pending) > _MAX_PENDING_BYTES:
            raise UnicodeError("pending buffer too large")
        return int.from_bytes(bytes([len(pending)]) + pending + self._state, "little")

    def setstate(self, state, /):
        """Return to what getstate() gave."""
        if not isinstance(state, int):
            raise TypeError(f"setstate() argument must be int, not {type(state).__name__}")
        data = state.to_bytes(1 + _MAX_PENDING_BYTES + _STATE_SIZE, "little")
        end = 1 + data[0]
        if data[0] > _MAX_PENDING_BYTES:
            raise UnicodeError("pending buffer too large")
        self._pending = data[1:end].decode()
        self._state = data[end:end + _STATE_SIZE]

    def reset(self):
        """Forget what was written before."""
        self._pending = ""
        self._state = _charset.finish(self.codec._name, self._state)[1]


class MultibyteIncrementalDecoder(_Decoder):
    """Decodes bytes piece by piece."""

    def __init__(self, errors="strict"):
        self._start(errors)

    def decode(self, input, final=False):
        """Return the text of a piece of bytes."""
        return self._decode(input, final)

    def getstate(self):
        """Return the bytes that wait for the next ones, and the state as a number."""
        return self._pending, int.from_bytes(self._state, "little")

    def setstate(self, state, /):
        """Return to what getstate() gave."""
        if not isinstance(state, tuple):
            raise TypeError(f"setstate() argument must be tuple, not {type(state).__name__}")
        pending, number = state
        if not isinstance(pending, bytes) or not isinstance(number, int):
            raise TypeError("setstate(): illegal state argument")
        if len(pending) > _MAX_PENDING_BYTES:
            raise UnicodeDecodeError(self.codec._name, pending, 0, len(pending), "pending buffer too large")
        self._state = number.to_bytes(_STATE_SIZE, "little")
        self._pending = pending


class MultibyteStreamReader(_Decoder):
    """Reads text from a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self._start(errors)

    def _read(self, read, size):
        if size is None:
            size = -1
        elif not isinstance(size, int):
            raise TypeError("arg 1 must be an integer")
        while size:
            data = read(size) if size > 0 else read()
            if not isinstance(data, bytes):
                raise TypeError(f"stream function returned a non-bytes object ({type(data).__name__})")
            last = size < 0 or not data
            text = self._decode(data, last)
            if text or last:
                return text
            # the character is incomplete
            size = 1
        return ""

    def read(self, sizeobj=None, /):
        """Return the text of so many bytes, and of those that complete a character."""
        return self._read(self.stream.read, sizeobj)

    def readline(self, sizeobj=None, /):
        """Return the text of a line."""
        return self._read(self.stream.readline, sizeobj)

    def readlines(self, sizehintobj=None, /):
        """Return all lines."""
        return self._read(self.stream.read, sizehintobj).splitlines(True)


class MultibyteStreamWriter(_Encoder):
    """Writes text to a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self._start(errors)

    def write(self, strobj, /):
        """Write a text."""
        self.stream.write(self._encode(strobj, False))

    def writelines(self, lines, /):
        """Write the texts of a sequence."""
        for line in lines:
            self.write(line)

    def reset(self):
        """Write the characters that wait for the next ones, and what ends the text behind them."""
        if self._pending:
            self.stream.write(self._encode("", True))
