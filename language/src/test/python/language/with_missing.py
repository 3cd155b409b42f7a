# What is no context manager.
class Asynchronous:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *arguments):
        pass


class Half:
    def __enter__(self):
        pass


class OtherHalf:
    def __exit__(self, *arguments):
        pass


for each in (Asynchronous(), Half(), OtherHalf(), 1):
    try:
        with each:
            pass
    except TypeError as e:
        print(e)

# Positions outside of the text.
for start, end in ((0, 1), (-5, -4), (5, 6), (1, 3)):
    print(UnicodeEncodeError("ascii", "\u1234bc", start, end, "why"))
    print(UnicodeDecodeError("ascii", b"\xffbc", start, end, "why"))
    print(UnicodeTranslateError("\u1234bc", start, end, "why"))
