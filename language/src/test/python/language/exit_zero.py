import sys

try:
    sys.exit()
except SystemExit as e:
    print(repr(e), e.code)
try:
    sys.exit(None)
except SystemExit as e:
    print(e.code)
try:
    sys.exit((1, 2))
except SystemExit as e:
    print(e.code)
print(issubclass(SystemExit, Exception), issubclass(SystemExit, BaseException))
sys.exit(0)
