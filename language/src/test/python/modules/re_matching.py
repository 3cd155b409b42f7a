# Matching, searching, splitting and replacing with every construct of patterns.
import re

print(re.findall(r'(\w+)=(\d*)', 'a=1 bc=22 d='))
print(re.findall(r'a|', 'bab'), re.split('x*', 'axbc'), re.split('(x)|(y)', 'axbyc', maxsplit=1))
print(re.sub(r'(?P<x>a+)b', r'<\g<x>\1>', 'aab ab b'), re.subn('a', lambda m: m.group() * 2, 'banana', count=2))
print(re.sub('x*', '-', 'abxd'), re.sub(b'a', rb'\\', b'cab'))

patterns = [
    (r'(?:a|ab)(?:c|bcd)(d*)', 'abcd'), (r'(a+|b)*', 'ab'), (r'(a+|b){0,1}?', 'ab'), (r'(?=(a))ab', 'ab'),
    (r'(?!a)b', 'b'), (r'(?<=ab)c', 'abc'), (r'(?<!a)c', 'bc'), (r'(a)?(?(1)b|c)', 'ab'), (r'(a)?(?(1)b|c)', 'c'),
    (r'(?>a+)ab', 'aaab'), (r'a++b', 'aab'), (r'(?:ab)*+a', 'ababa'), (r'(?:ab){1,2}+', 'ababab'), (r'a*?b', 'aab'),
    (r'(?:ab)+?c', 'ababc'), (r'(.)\1', 'aa'), (r'(?i)(a)\1', 'aA'), (r'(?i:Straße)', 'STRAßE'), (r'(?i)ſ', 'S'),
    (r'(?i)[k-z]', 'K'), (r'\bfoo\b', 'a foo.'), (r'\Bo', 'foo'), (r'(?m)^b$', 'a\nb\nc'), (r'a$', 'a\n'), (r'a\Z', 'a\n'),
    (r'(?s)a.b', 'a\nb'), (r'a.b', 'a\nb'), (r'[^\W\d_]+', '12é_x'), (r'(?a)\w+', 'é_x'), (r'\d+', '٣४'), (r'[\u0400-\u04ff]+', 'abжз'),
    (r'[^a]', '\U0001f600'), (r'(?x) a # c', 'a'), (r'((a)|b)*', 'ab'), (r'(?:(a)|b)*', 'ab'), (r'(a*)*', 'b'), (r'(a*)+?$', 'aa'),
    (r'x{2,3}?', 'xxxx'), (r'(?P<n>.)(?P=n)', 'bb'), (r'(?L:a)', 'a'),
]
for pattern, text in patterns:
    try:
        m = re.search(pattern, text)
    except re.PatternError as e:
        print(pattern, 'error', e)
        continue
    print(pattern, m and (m.span(), m.groups(), m.lastindex, m.regs))

p = re.compile(r'(?P<first>\w)(\d)?')
m = p.match('xa1', 1)
print(p, p.groups, p.groupindex, p.flags, repr(m), m.pos, m.endpos, m.re is p, m.string)
print(m['first'], m[2], m.group(1, 2), m.groupdict(), m.lastgroup, m.expand(r'\2\g<first>'), m.start('first'), m.end(), m.span(2))
print(p.fullmatch('a1'), p.fullmatch('a1b'), p.search('..a', 0, 2), [m.span() for m in p.finditer('a1 b')])
print(re.compile(b'a', re.I | re.X), re.compile('x' * 300) == re.compile('x' * 300), hash(p) == hash(re.compile(p.pattern)))
print(re.Scanner([(r'\d+', lambda s, t: int(t)), (r'\w+', lambda s, t: t), (r'\s+', None)]).scan('a 12 b!'))
print(re.escape('a.b*c'))
print(len(re.match('(?:a|b)*', 'ab' * 100000).group()), re.match('(?:.(?=.))*', 'x' * 50000).end())


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: re.match('a', b'a'))
attempt(lambda: re.match(b'a', 'a'))
attempt(lambda: re.match('a', 1))
attempt(lambda: m.group('nope'))
attempt(lambda: m.group(3))
attempt(lambda: re.sub('a', lambda m: 1, 'a'))
attempt(lambda: re.sub('a', r'\1', 'a'))
attempt(lambda: re.sub('a', r'\g<x>', 'a'))
attempt(lambda: re.compile('(a'))
attempt(lambda: re.compile('a**'))
attempt(lambda: re.compile('(?<=a*)b'))
attempt(lambda: re.Pattern())
attempt(lambda: type('P', (re.Pattern,), {}))

cyrillic_and_more = re.compile('[\u0430\u0432\u0434\u1000\u1002\u2004\u3006\u4008\u500a]+')
print(cyrillic_and_more.findall('аб вд \u1000\u1001\u2004'), re.findall('(?i)[а-яё]+', 'ЖЗё x'))
data = bytearray(b'abcd')
m = re.search(b'bc', data)
it = re.finditer(b'x', data)
attempt(lambda: data.extend(b'x' * 400))
list(it)
data[1:3] = b'BC'
print(m.group(), m.span())

for pattern in r"^a*", r"\Aa", r"(^)a|b", r"^", r"^ab", r"^a|b", r"(?m)^a":
    compiled = re.compile(pattern)
    print(pattern, [found.span() for found in compiled.finditer("aba\nab")], compiled.search("aab", 1), compiled.search("", 0),
          compiled.sub("-", "aab"), compiled.split("aab"), compiled.search("ba"))
