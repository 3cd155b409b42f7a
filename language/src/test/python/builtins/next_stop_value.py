# what StopIteration carries when next() meets the end


def generate(result):
    yield 1
    return result


def stop(iterator):
    try:
        print("item", next(iterator))
    except StopIteration as e:
        print(repr(e), e.value)
        return e


for result in None, 1, (2,), StopIteration(3):
    generator = generate(result)
    stop(generator)
    stop(generator)
    stop(generator)
    print(next(generator, "default"))


class Ends:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        raise self.error


class Special(StopIteration):
    pass


for error in StopIteration(7), Special(8), StopIteration(), StopIteration:
    print(stop(Ends(error)) is error, next(Ends(error), "default"), list(Ends(error)))

print(stop(Ends(StopIteration(9))).__traceback__.tb_next.tb_frame.f_code.co_name)

for iterator in [Ends(StopIteration(i)) for i in range(3)] + [iter([]), Ends(KeyError(4)), generate(5)] * 2:
    try:
        stop(iterator)
    except KeyError as e:
        print(repr(e))
        try:
            next(iterator, "default")
        except KeyError as e:
            print(repr(e))


# many classes at one call
for i in range(8):

    class Mine(Ends):
        pass

    stop(Mine(StopIteration(i)))


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise (AttributeError if name == "close" else LookupError)(name)


def delegate():
    yield from Broken()


generator = delegate()
next(generator)
try:
    generator.throw(ValueError)
except Exception as e:
    print(repr(e))
generator = delegate()
next(generator)
try:
    generator.send(1)
except Exception as e:
    print(repr(e))
