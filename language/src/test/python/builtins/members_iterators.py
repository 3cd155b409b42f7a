"""Whether types have the members that they have in CPython; what follows a type's name is missing there."""

MEMBERS = {
    "enumerate": (enumerate, """
        __class_getitem__ __iter__ __next__
    """),
    "zip": (zip, """
        __iter__ __next__
    """),
    "map": (map, """
        __iter__ __next__
    """),
    "filter": (filter, """
        __iter__ __next__
    """),
    "reversed": (reversed, """
        __iter__ __length_hint__ __next__
    """),
    "list iterator": (type(iter([])), """
        __iter__ __length_hint__ __next__
    """),
    "dict keys": (type({}.keys()), """
        __and__ __contains__ __iter__ __len__ __or__ __rand__ __reversed__ __ror__ __rsub__ __rxor__ __sub__ __xor__
        isdisjoint mapping
    """),
    "dict values": (type({}.values()), """
        __iter__ __len__ __reversed__ mapping
    """),
    "dict items": (type({}.items()), """
        __and__ __contains__ __iter__ __len__ __or__ __rand__ __reversed__ __ror__ __rsub__ __rxor__ __sub__ __xor__
        isdisjoint mapping
    """),
    "BaseException": (BaseException, """
        __cause__ __context__ __dict__ __suppress_context__ __traceback__ add_note args with_traceback
    """),
    "OSError": (OSError, """
        __cause__ __context__ __dict__ __suppress_context__ __traceback__ add_note args characters_written errno
        filename filename2 strerror with_traceback
    """),
    "StopIteration": (StopIteration, """
        __cause__ __context__ __dict__ __suppress_context__ __traceback__ add_note args value with_traceback
    """),
    "SyntaxError": (SyntaxError, """
        __cause__ __context__ __dict__ __suppress_context__ __traceback__ _metadata add_note args end_lineno
        end_offset filename lineno msg offset print_file_and_line text with_traceback
    """),
    "UnicodeDecodeError": (UnicodeDecodeError, """
        __cause__ __context__ __dict__ __suppress_context__ __traceback__ add_note args encoding end object reason
        start with_traceback
    """),
    "ImportError": (ImportError, """
        __cause__ __context__ __dict__ __suppress_context__ __traceback__ add_note args msg name name_from path
        with_traceback
    """),
    "code": (type((lambda: 0).__code__), """
        co_argcount co_cellvars co_consts co_filename co_firstlineno co_flags co_freevars co_kwonlyargcount co_name
        co_names co_nlocals co_posonlyargcount co_qualname co_stacksize co_varnames
    """),
}

for name, (kind, members) in MEMBERS.items():
    print(name + ":", *[m for m in members.split() if not hasattr(kind, m)])
