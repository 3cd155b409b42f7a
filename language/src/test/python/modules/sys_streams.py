import sys

print(sys.stdout.write("written\n"))
sys.stdout.writelines(["a", "b\n"])
sys.stdout.flush()


class Tee:
    def __init__(self, stream): self.stream, self.lines = stream, []
    def write(self, s):
        self.lines.append(s)
        return self.stream.write(s.upper())
    def flush(self): self.stream.flush()


original = sys.stdout
sys.stdout = Tee(original)
print("through the tee", 1, 2)
captured = sys.stdout.lines
sys.stdout = original
print(captured)
sys.stdout = None
print("goes nowhere")
sys.stdout = sys.__stdout__
print(sys.stdout.isatty(), sys.stdout.writable(), sys.stdout.readable(), sys.stdin.readable())
try:
    sys.stdout.write(5)
except TypeError as e:
    print(e)
try:
    sys.stdout.write(b"x")
except TypeError as e:
    print(e)
sys.stdout.flush()
sys.stdout.buffer.write(b"bytes through the buffer\n")
sys.stdout.buffer.flush()
print("end")

# undecodable bytes pass, as names of files contain them
print(sys.stdin.errors, sys.stdout.errors, sys.stderr.errors, sys.stdin.encoding, sys.stdout.encoding)
