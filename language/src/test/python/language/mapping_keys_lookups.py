"""How often the attribute keys of a mapping is looked up."""


class Mapping:
    def __getattr__(self, name):
        looked_up.append(name)
        return lambda: ["a"]

    def __getitem__(self, key):
        return 1


def function(**keywords):
    return keywords


for use in (lambda m: function(**m), lambda m: function(b=1, **m), lambda m: dict(m), lambda m: {**m},
            lambda m: {}.update(m)):
    looked_up = []
    print(use(Mapping()), looked_up)
