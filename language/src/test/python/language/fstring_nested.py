d = {"key": "value", 'a"b': 1}
print(f"{d["key"]} {d['key']} {f"{f"{d["key"]}"}"}")
print(f"{"\n".join(["a", "b"])}")
print(f"{
    d[  # a comment inside
        "key"
    ]
}")
w = 8
print(f"{f"{w}":>{w}}|{f'{w:>{w // 2}}':<{w}}|")
print(f"{d!r:>{len(str(d)) + 2}}")
print(f"{'{' + "}" + '}'}", f"{{{d['key']}}}", f"}}{{")


class F:
    def __format__(self, spec):
        return f"[{spec}]"


f = F()
print(f"{f:}", f"{f:a{1 + 1}b}", f"{f:%Y-%m-%d}", f"{f:{'x'}y}", f"{f!r:}"[:3])
print(f"{(lambda x: x)(1)}", f"{1 if True else 2}", f"{not 1}", f"{1!=2}", f"{1 == 1}")
print(f"{'a' 'b'}", f"{{}}", f"{d.get('zz', f'{w}')}", f"{'text':{w}.{2}}")
print(len(f"{'🐍' * 3}"), f"{'é':🐍>4}", f"{w:é^5}")
