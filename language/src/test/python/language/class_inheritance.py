class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return "..."

    def describe(self):
        return f"{self.name} says {self.speak()}"


class Dog(Animal):
    def speak(self):
        return "Woof"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def speak(self):
        return super().speak() + "!" * self.age


print(Animal("It").describe(), Dog("Rex").describe(), Puppy("Bit", 2).describe())
print(issubclass(Puppy, Animal), issubclass(Animal, Puppy), isinstance(Puppy("a", 1), (int, Dog)))
print([c.__name__ for c in Puppy.__mro__], Puppy.__base__.__name__)
print([c.__name__ for c in Animal.__subclasses__()])


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def __len__(self):
        return super().__len__() * 10


s = Stack([1]).push(2)
print(s, len(s), s == [1, 2], isinstance(s, list), s + [3], type(s + [3]).__name__)


class Text(str):
    def shout(self):
        return Text(self.upper() + "!")


t = Text("hi")
print(t.shout().shout(), type(t.upper()).__name__, t == "hi", {t: 1}["hi"], len(t))


class Num(int):
    def __add__(self, other):
        return Num(int(self) + int(other) + 1)


n = Num(5)
print(n + 1, n * 2, type(n + 1).__name__, type(n * 2).__name__, n == 5, Num("12"), 1 + n)
for base in (bool, type(None), type(len), range, slice):
    try:
        type("X", (base,), {})
    except TypeError as e:
        print(e)
