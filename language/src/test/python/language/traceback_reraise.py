def risky():
    raise TimeoutError("slow")


def handler():
    try:
        risky()
    except TimeoutError as e:
        print("logging", e)
        raise


handler()
