import sys


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb is not None)


sys.excepthook = hook
print(sys.excepthook is hook, sys.__excepthook__ is not hook)
raise ValueError("handled by the hook")
