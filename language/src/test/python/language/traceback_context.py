def clean_up():
    raise OSError("cannot clean up")


def work():
    try:
        int("12x")
    finally:
        clean_up()


try:
    work()
except OSError:
    undefined_function()
