# Reads wrong texts as hexadecimal lines of UTF-8 and writes for each the error of CPython: line:column: message.
import sys
import warnings

warnings.simplefilter("ignore")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    try:
        compile(bytes.fromhex(line).decode(), "<test>", "exec")
        print("no error")
    except SyntaxError as error:
        name = type(error).__name__
        prefix = "" if name == "SyntaxError" else name + ": "
        print(f"{error.lineno}:{error.offset}: {prefix}{error.msg}")
