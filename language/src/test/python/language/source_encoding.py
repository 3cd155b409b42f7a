"""Source code given as bytes: byte order marks and the comment of PEP 263."""


def show(source):
    try:
        namespace = {}
        exec(source, namespace)
        print(ascii(source), "->", ascii(namespace.get("x")))
    except SyntaxError as e:
        print(ascii(source), "->", type(e).__name__, e.msg, e.lineno, e.offset, ascii(e.text))


show(b'x = "\xc3\xa4"\n')
show(b'#coding: iso8859-15\nx = "\xc3\xa4"\n')
show(b'#!program\n# -*- coding: latin-1 -*-\nx = "\xc3\xa4"\n')
show(b'\n#coding: cp949\nx = "\xaa\xa7"\n')
show(b'#\n#\n#coding: latin1\nx = "\xc3\xa4"\n')
show(b'pass\n#coding: latin1\nx = "\xc3\xa4"\n')
show(b'#coding: utf-8\n#coding: latin1\nx = "\xc3\xa4"\n')
show(b'#coding: latin-1-unix\nx = "\xc3\xa4"\n')
show(b'\xef\xbb\xbfx = "\xc3\xa4"\n')
show(b'\xef\xbb\xbf#coding: UTF_8\nx = "\xc3\xa4"\n')
show(b'\xef\xbb\xbf#first\n#coding: latin1\nx = 1\n')
show(b'#coding: fake\nx = 1\n')
show(b'#coding: hex\nx = 1\n')
show(b'#coding: ascii\nx = "\xc3\xa4"\n')
show(b'x = 1\ny = "\xa4"\n')
show(b'\xff')
show(b'x = 1\0\n')
show('x = 1\0\n')
show('#coding: latin1\nx = "\xe4"\n')
show('\ufeffx = 1\n')
print(ascii(eval(b'  #coding: latin1\n"\xe4"')))
