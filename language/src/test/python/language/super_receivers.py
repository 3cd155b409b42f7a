"""One call by super() with instances and with classes in turn: functions, class methods, static methods, __new__."""


class Base:
    def function(*args):
        return "function", len(args)

    @classmethod
    def of_class(cls, *args):
        return "class", cls.__name__, args

    @staticmethod
    def static(*args):
        return "static", args

    value = property(lambda self: "property of " + type(self).__name__)


class Derived(Base):
    def __new__(cls, *args):
        made = super().__new__(cls)
        made.args = args
        return made

    def __init_subclass__(cls, **options):
        super().__init_subclass__()
        cls.options = options

    @classmethod
    def of_class(cls, *args):
        return super().of_class(*args)


class Other(Derived, mark=1):
    pass


def call(receiver):
    return (super(Derived, receiver).function(), super(Derived, receiver).of_class(1),
            super(Derived, receiver).static(2))


for _ in range(3):
    for receiver in Derived(), Derived, Other(), Other:
        print(call(receiver))
print([made.args for made in [Derived(1), Other(2), Derived(3, 4)]], Other.options, Other.of_class(5))


def value(receiver):
    return super(Derived, receiver).value


for receiver in Derived(), Derived, Other(), Other:
    found = value(receiver)
    print(found if isinstance(found, str) else type(found).__name__)


def changed(count):
    return [super(Derived, Derived).static() for _ in range(count)]


print(set(changed(100)))
Base.static = staticmethod(lambda: "changed")
print(set(changed(100)))
Base.static = classmethod(lambda cls: cls.__name__)
print(set(changed(100)))
del Base.static
try:
    changed(1)
except AttributeError as error:
    print(error)
