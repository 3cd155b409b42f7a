# What follows a field in a format: doubled braces and ends of lines belong to the string there.
class Shown:
    def __format__(self, spec):
        return ascii(spec)


a = Shown()
w = 7
for text in (
    "f'{a:{w}}'",
    "f'{a:{w}{{x}'",
    "f'{a:{w}{{x}}}'",
    "f'{a:{w}}}}'",
    "f'{a:{w}y{{z}'",
    "f'{a:x{w}\\N{DIGIT ONE}{{}'",
    "f'{a:{{w}}}'",
    "f'{a:{w:{w}}}}}'",
    "f'{a:{w}}}'",
    "f'{a:{w}}}b}'",
    "f'{a:{w}\\\n}'",
    "f'{a:{w}\n}'",
    "f'{a:x\n}'",
    "f'''{a:{w}\n}'''",
    "f'''{a:\n{w}{{\n}'''",
    "t'{a:{w}{{x}'",
):
    try:
        result = eval(text)
        print(ascii(text), result if isinstance(result, str) else ascii(result.interpolations[0].format_spec))
    except SyntaxError as e:
        print(ascii(text), e.msg, e.lineno, e.offset)
