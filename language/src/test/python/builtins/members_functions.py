"""Whether types have the members that they have in CPython; what follows a type's name is missing there."""

import builtins

MEMBERS = {
    "function": (type(lambda: 0), """
        __builtins__ __call__ __closure__ __code__ __defaults__ __dict__ __get__ __globals__ __kwdefaults__
        __module__ __name__ __qualname__ __type_params__
    """),
    "generator": (type((lambda: (yield))()), """
        __class_getitem__ __iter__ __name__ __next__ __qualname__ close gi_code gi_frame gi_running send throw
    """),
    "method": (type([].append), """
        __call__ __module__ __name__ __qualname__ __self__
    """),
    "bound method": (type(type('C', (), {'m': lambda self: 0})().m), """
        __call__ __func__ __get__ __self__
    """),
    "property": (property, """
        __delete__ __get__ __isabstractmethod__ __name__ __set__ __set_name__ deleter fdel fget fset getter setter
    """),
    "staticmethod": (staticmethod, """
        __call__ __class_getitem__ __dict__ __func__ __get__ __isabstractmethod__ __wrapped__
    """),
    "classmethod": (classmethod, """
        __class_getitem__ __dict__ __func__ __get__ __isabstractmethod__ __wrapped__
    """),
    "super": (super, """
        __get__ __self__ __self_class__ __thisclass__
    """),
    "type": (type, """
        __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ __flags__ __instancecheck__ __itemsize__
        __module__ __mro__ __name__ __or__ __prepare__ __qualname__ __ror__ __subclasscheck__ __subclasses__
        __type_params__ __weakrefoffset__ mro
    """),
    "object": (object, """
        __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __gt__ __hash__
        __init_subclass__ __le__ __lt__ __ne__ __new__ __repr__ __setattr__ __str__ __subclasshook__
    """),
    "module": (type(builtins), """
        __dict__
    """),
}

for name, (kind, members) in MEMBERS.items():
    print(name + ":", *[m for m in members.split() if not hasattr(kind, m)])
