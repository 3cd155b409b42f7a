class Data:
    def __get__(self, obj, owner=None):
        return ("get", obj is not None, owner.__name__)

    def __set__(self, obj, value):
        print("set", value)

    def __delete__(self, obj):
        print("delete")


class NonData:
    def __get__(self, obj, owner=None):
        return "nondata"


class ReadOnly:
    def __get__(self, obj, owner=None):
        return "ro"

    def __set__(self, obj, value):
        raise AttributeError("read only!")


class C:
    data = Data()
    non = NonData()
    ro = ReadOnly()


c = C()
print(c.data, C.data, c.non, C.non, c.ro)
c.data = 5
del c.data
c.non = "instance"
print(c.non, C.non)
c.__dict__["data"] = "hidden"
print(c.data)
try:
    c.ro = 1
except AttributeError as e:
    print(e)
try:
    del c.ro
except AttributeError as e:
    print(e)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner):
        return self if obj is None else getattr(obj, self.name, None)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(obj, self.name, value)


class Person:
    name = Typed(str)
    age = Typed(int)


p = Person()
p.name, p.age = "Ann", 30
print(p.name, p.age, p.__dict__, type(Person.age).__name__)
try:
    p.age = "x"
except TypeError as e:
    print(e)
f = C.__init__
print((lambda self: self).__get__(5)(), len.__name__)


# A call that names neither an object nor a class.
for descriptor in (lambda: 0, property(), staticmethod(len), classmethod(len), str.join, str.__add__, int.real,
                   slice.start, super(int, 1), [].append.__self__.__iter__):
    try:
        print(type(descriptor).__name__, descriptor.__get__(None))
    except (TypeError, AttributeError) as e:
        print(type(descriptor).__name__, e)
