# The character database: properties, names, normal forms and the version that domain names refer to.
import unicodedata as u

for c in 'aÀß1½²Ⅻ٣ \n\u0301\u00a0(\u05d0\uff21\u4e00\uac01\U00017000\u0378\ud800\ue000\ufb01\u1e9b\u01c4\u212b\U0001d400\U0001f600':
    print(ascii(c), u.name(c, None), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c),
          u.east_asian_width(c), repr(u.decomposition(c)), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for form in 'NFC', 'NFD', 'NFKC', 'NFKD':
    for text in 'abc', 'é', 'e\u0301', '\ufb01\u1e9b\u0323', '\uac01', '\u0344':
        print(form, ascii(text), ascii(u.normalize(form, text)), u.is_normalized(form, text))
print(u.lookup('greek small letter alpha'), u.lookup(b'SPACE'), u.unidata_version)
old = u.ucd_3_2_0
print(old.unidata_version, old.category('\u0221'), old.category('a'), old.name('\u0221', None), old.normalize('NFKC', '\u0221ﬁ'))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


for action in (lambda: u.name('\0'), lambda: u.decimal('a'), lambda: u.digit('½'), lambda: u.numeric('a'), lambda: u.lookup('no such'),
               lambda: u.category('ab'), lambda: u.category(1), lambda: u.name(1), lambda: u.normalize('X', 'a'), lambda: u.normalize('NFC', 1),
               lambda: u.lookup('x' * 300), lambda: type(old)()):
    attempt(action)
