# A write while another thread closes the stream waits, and is refused: its bytes would be lost.
import io
import threading
import time


class SlowRaw(io.RawIOBase):
    def __init__(self):
        self.closing = threading.Event()
        self.written = []

    def writable(self):
        return True

    def write(self, data):
        self.written.append(bytes(data))
        return len(data)

    def close(self):
        self.closing.set()
        time.sleep(0.1)
        super().close()


for kind in io.BufferedWriter, lambda raw: io.TextIOWrapper(io.BufferedWriter(raw), "ascii", write_through=True):
    raw = SlowRaw()
    stream = kind(raw)
    first, second = (b"first", b"second") if isinstance(stream, io.BufferedWriter) else ("first", "second")
    stream.write(first)
    thread = threading.Thread(target=stream.close)
    thread.start()
    raw.closing.wait()
    try:
        stream.write(second)
    except ValueError:
        print("refused")
    thread.join()
    print(stream.closed, raw.written)

# A closed stream can begin anew with another one below.
raw = SlowRaw()
stream = io.BufferedWriter(raw)
stream.close()
try:
    stream.write(b"late")
except ValueError as e:
    print(e)
other = SlowRaw()
stream.__init__(other)
print(stream.closed, stream.write(b"again"), stream.flush(), other.written)
text = io.TextIOWrapper(stream, "ascii")
text.close()
try:
    text.write("late")
except ValueError as e:
    print(e)
last = SlowRaw()
text.__init__(io.BufferedWriter(last), "ascii")
print(text.closed, text.write("again"), text.flush(), last.written)
