import sys

print("to stdout")
try:
    sys.exit("fatal: cannot continue")
finally:
    print("finally runs")
