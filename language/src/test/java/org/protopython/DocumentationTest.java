// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

/** {@code help()} has something to say of every builtin. */
class DocumentationTest {
    /** Exceptions of modules need none, as in CPython; nor do classes that only {@code types} names. */
    private static final String UNDOCUMENTED = """
            import builtins, types

            MODULES = '''
                _bisect _bz2 _codecs _collections _contextvars _csv _datetime _decimal _functools _heapq _io _json _lzma
                _operator _pickle _queue _random _socket _sre _ssl _struct _thread _warnings _weakref array atexit
                binascii cmath errno fcntl gc itertools marshal math mmap posix pwd select sys syslog time unicodedata
                zlib
            '''.split()

            def undocumented(owner, namespace):
                for name, value in namespace.items():
                    is_class = isinstance(value, type)
                    if name.startswith("_") or not is_class and not isinstance(value, types.BuiltinFunctionType):
                        continue
                    path = f"{owner}.{name}"
                    is_exception = is_class and issubclass(value, BaseException)
                    if not value.__doc__ and owner != "types" and (owner == "builtins" or not is_exception):
                        yield path
                    if is_class and not value.__flags__ & 1 << 9:
                        for key, member in vars(value).items():
                            if not key.startswith("_") and hasattr(type(member), "__get__") and not member.__doc__:
                                yield f"{path}.{key}"

            spaces = [builtins, types, *map(__import__, MODULES)]
            " ".join(path for space in spaces for path in undocumented(space.__name__, vars(space)))
            """;

    @Test
    void builtinsAreDocumented() {
        try (Context context =
                Context.newBuilder("protopython").allowAllAccess(true).build()) {
            assertEquals("", context.eval("protopython", UNDOCUMENTED).asString());
        }
    }
}
