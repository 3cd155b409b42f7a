"""Messages that name a class together with its module, and those that do not."""


class Plain:
    pass


class Entering:
    def __enter__(self):
        return self


class Keyed:
    def __init__(self, keys):
        self._keys = keys

    def keys(self):
        return self._keys

    def __getitem__(self, key):
        return key


class NoIterator:
    def __iter__(self):
        return 3


class Shrinking:
    """Its keys change when a value is asked for."""

    def __init__(self):
        self.data = {'a': 1, 'b': 2}

    def keys(self):
        return self.data.keys()

    def __getitem__(self, key):
        return self.data.setdefault(key * 2, key)


def show(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


def enter(manager):
    with manager:
        pass


def enter_async(manager):
    async def run():
        async with manager:
            pass

    run().send(None)


for module in '__main__', 'package.part':
    for each in Plain, Entering:
        each.__module__ = module
    print(module)
    for value in Plain(), Entering(), 3, None:
        show(enter, value)
        show(enter_async, value)
        if value != 3:
            show(complex, value)
            show(lambda: complex(1, value))
            show(lambda: complex(value, 1))
            show(bytes.fromhex, value)
            show(bytearray.fromhex, value)
    show(len, Plain())
    show(lambda: Plain() + 1)
    show(lambda: Plain().missing)

for keys in 3, None, NoIterator(), [1, 2], {1: 2}, 'ab':
    mapping = Keyed(keys)
    show(dict, mapping)
    show({}.update, mapping)
    show(lambda: {**mapping})
    show(lambda: (lambda **given: given)(**mapping))
show(dict, Shrinking())
