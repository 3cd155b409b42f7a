# frames of a traceback know their callers, though they have ended


def outer():
    middle()


def middle():
    inner()


def inner():
    raise ValueError


def caught():
    try:
        outer()
    except ValueError as e:
        return e


def names(frame):
    found = []
    while frame:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def show(traceback):
    while traceback:
        print(names(traceback.tb_frame))
        traceback = traceback.tb_next


try:
    outer()
except ValueError as e:
    show(e.__traceback__)

# the innermost first
traceback = caught().__traceback__
frames = []
while traceback:
    frames.append(traceback)
    traceback = traceback.tb_next
print(names(frames[-1].tb_frame)[:4])
print(frames[-1].tb_frame.f_back is frames[-2].tb_frame)
