print("executing", __name__)


def fail():
    raise ValueError("while importing")


fail()
