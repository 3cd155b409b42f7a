class Plugin:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag
        Plugin.registry.append((cls.__name__, tag))


class A(Plugin): pass
class B(Plugin, tag="b"): pass
class C(B, tag="c"): pass


print(Plugin.registry, C.tag)
try:
    class D(Plugin, other=1): pass
except TypeError as e:
    print(e)
try:
    class E(int, tag=1): pass
except TypeError as e:
    print(e)


class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner):
        return f"{self.name} of {owner.__name__}"


class Model:
    one = Field()
    two = Field()

    def __init_subclass__(cls):
        print("init_subclass", cls.__name__)


class Sub(Model):
    three = Field()


print(Sub.one, Sub().three)


class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("no")


try:
    class F:
        x = Bad()
except Exception as e:
    print(type(e).__name__, e, e.__notes__)
