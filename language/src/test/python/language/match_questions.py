# What patterns ask of their subject, and how mapping patterns refuse their keys.
from types import SimpleNamespace


class Sequence(list):
    def __len__(self):
        print("len")
        return super().__len__()

    def __getitem__(self, index):
        print("item", index)
        return super().__getitem__(index)


class Shrinking(list):
    def __getitem__(self, index):
        value = super().__getitem__(index)
        self.pop()
        return value


match Sequence([1, 2, 3]):
    case [1, *_, 2, 3]:
        print("matched")
match Shrinking([1, 2, 3, 4]):
    case [1, *_, last]:
        print(last)

names = SimpleNamespace(bad=[1], one=1, other=1.0)
for subject in ({}, {"a": 1}, {"a": 1, "b": 2}):
    try:
        match subject:
            case {names.bad: 1}:
                pass
    except TypeError as e:
        print(e)
    try:
        match subject:
            case {"a": 1, names.bad: 1}:
                pass
    except TypeError as e:
        print(e)
try:
    match {1: 2, 3: 4}:
        case {names.one: 2, names.other: 2}:
            pass
except ValueError as e:
    print(e)

for keys in ("1, 1+0j", "1+2j, 1.0+2j", "-1j, 0-1j", "-1j, -1j", "2j, 2j", "-1+2j, -1+2j", "True, 1+0j", "0, 0j", "1.5-0.5j, 1.5-0.5j",
             "1, 1j", "1j, -1j", "1+1j, 1-1j"):
    first, second = keys.split(", ")
    try:
        compile(f"match x:\n    case {{{first}: 1, {second}: 2}}: pass", "<keys>", "exec")
        print(keys, "differ")
    except SyntaxError as e:
        print(e.msg)
