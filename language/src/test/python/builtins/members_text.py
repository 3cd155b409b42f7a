"""Whether types have the members that they have in CPython; what follows a type's name is missing there."""

MEMBERS = {
    "str": (str, """
        __add__ __contains__ __getitem__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ capitalize casefold
        center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal
        isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans
        partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
        startswith strip swapcase title translate upper zfill
    """),
    "bytes": (bytes, """
        __add__ __bytes__ __contains__ __getitem__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ capitalize
        center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower
        isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind
        rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
    """),
}

for name, (kind, members) in MEMBERS.items():
    print(name + ":", *[m for m in members.split() if not hasattr(kind, m)])
