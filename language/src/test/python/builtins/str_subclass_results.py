# What str, repr, ascii and format make of subclasses of str.
class S(str):
    pass


class Spoken(str):
    def __str__(self):
        return 'spoken'


class Shown:
    def __str__(self):
        return S('str')

    def __repr__(self):
        return S('repr')

    def __format__(self, spec):
        return S('format')


x = Shown()
print(type(str(x)).__name__, type(repr(x)).__name__, type(ascii(x)).__name__, type(str(S('a'))).__name__)
s = Spoken('xxx')
print('%s' % s, '{}'.format(s), f'{s}', '{:>5}'.format(s), '{!s:>8}'.format(s), format(s), str(s), repr(s), ascii(s))
