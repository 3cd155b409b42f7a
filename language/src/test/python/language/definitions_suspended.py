# Definitions whose decorators, defaults and bases suspend.
import asyncio


def decorated(name):
    def decorate(thing):
        print("decorate", name, thing.__name__)
        return thing

    return decorate


def base(name):
    return type("Base", (), {"name": name})


def drive(generator):
    seen, answer = [], None
    try:
        while True:
            seen.append(generator.send(answer))
            answer = f"answer {len(seen)}"
    except StopIteration as stop:
        return seen, stop.value


def functions():
    @decorated((yield 1))
    @decorated((yield 2))
    def f(a=(yield 3), *, b=(yield 4)):
        return a, b

    return f()


def only_defaults_suspend():
    @decorated("first")
    @decorated("second")
    def f(a=(yield 1)):
        return a

    @decorated((yield 2))
    @decorated("fourth")
    def g(a=1, *, b=(yield 3)):
        return a, b

    return f(), g()


def classes():
    @decorated((yield 1))
    @decorated("second")
    class C(base((yield 2)), metaclass=(yield 3) and type):
        pass

    return C.name


def coroutines():
    @decorated((yield 1))
    async def f(a=(yield 2)):
        return a

    return asyncio.run(f())


def generic():
    @decorated((yield 1))
    def f[T](a=2):
        return a, f.__type_params__

    return f()


for function in functions, only_defaults_suspend, classes, coroutines, generic:
    print(drive(function()))


async def value(name):
    await asyncio.sleep(0)
    return name


async def main():
    @decorated(await value("one"))
    @decorated(await value("two"))
    def f(a=await value("three"), *, b=[x for x in await value("four")]):
        return a, b

    @decorated(await value("five"))
    class C(base(await value("six"))):
        pass

    return f(), C.name, (lambda a=await value("seven"): a)()


print(asyncio.run(main()))
