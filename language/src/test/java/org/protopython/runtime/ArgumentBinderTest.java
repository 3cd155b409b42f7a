// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;

/** Where arguments go, and in which words they are refused; every message is CPython 3.14's for the same call. */
class ArgumentBinderTest {
    private static final String NONE = "";

    private static Context context;

    @BeforeAll
    static void enter() {
        context = Context.create("protopython");
        context.initialize("protopython");
        context.enter();
    }

    @AfterAll
    static void leave() {
        context.leave();
        context.close();
    }

    private static Object[] arguments(int count) {
        return LongStream.range(0, count).boxed().toArray();
    }

    private static String[] keywords(String text) {
        return text.equals(NONE)
                ? ArgumentBinder.NO_KEYWORDS
                : Arrays.stream(text.split(" ")).map(String::intern).toArray(String[]::new);
    }

    private static Object[] bind(String text, int positional, String keywordText) {
        Signature signature = Signature.parse(text);
        String[] keywords = keywords(keywordText);
        return ArgumentBinder.bind(
                signature, signature.defaults(), signature.name(), arguments(positional + keywords.length), keywords);
    }

    private static Builtin builtin(String owner, BuiltinKind kind, String text) {
        return new Builtin(Signature.parse(text).name(), owner, kind, text, null) {
            @Override
            public BuiltinNode createNode() {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Object[] bindBuiltin(String owner, BuiltinKind kind, String text, int given, String keywordText) {
        Builtin builtin = builtin(owner, kind, text);
        int receiver = kind.hasReceiver() || builtin.isConstructor() ? 1 : 0;
        String[] keywords = keywords(keywordText);
        Object[] arguments = arguments(given + receiver + keywords.length);
        if (kind == BuiltinKind.METHOD && arguments.length > 0) {
            arguments[0] = new PyList(new Object[0]);
        }
        return ArgumentBinder.bindBuiltin(builtin, arguments, keywords);
    }

    private static String messageOf(PException e) {
        return e.getMessage().replaceFirst("^TypeError: ", "");
    }

    @Test
    void positionalArgumentsAreTakenAsTheyAre() {
        Object[] arguments = arguments(2);
        Signature signature = Signature.parse("f(a, b)");
        assertSame(
                arguments,
                ArgumentBinder.bind(signature, signature.defaults(), "f", arguments, ArgumentBinder.NO_KEYWORDS));
    }

    @Test
    void everyKindOfParameterHasItsPlace() {
        assertArrayEquals(new Object[] {0L, PyNone.NONE}, bind("f(a, b=None)", 1, NONE));
        assertArrayEquals(new Object[] {0L, 1L}, bind("f(a, b=None)", 1, "b"));
        assertArrayEquals(new Object[] {1L, 0L}, bind("f(a, b)", 0, "b a"));
        Object[] all = bind("f(a, *rest, k=2, **kw)", 3, "z k");
        assertArrayEquals(new Object[] {1L, 2L}, (Object[]) all[1]);
        assertEquals(4L, all[2]);
        assertEquals(3L, assertInstanceOf(PyDict.class, all[3]).get("z"));
        assertNull(bind("f(**kw)", 0, NONE)[0]);
        assertEquals(2L, ((PyDict) bind("f(a, b, /, **kw)", 2, "a")[2]).get("a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            f(a, b=1)        | 0 | ``      | f() missing 1 required positional argument: 'a'
            f(a, b)          | 0 | ``      | f() missing 2 required positional arguments: 'a' and 'b'
            f(a, b, c, d)    | 1 | ``      | f() missing 3 required positional arguments: 'b', 'c', and 'd'
            f(a, b=1)        | 3 | ``      | f() takes from 1 to 2 positional arguments but 3 were given
            f(a, b)          | 3 | ``      | f() takes 2 positional arguments but 3 were given
            f()              | 1 | ``      | f() takes 0 positional arguments but 1 was given
            f(a, *, k)       | 2 | ``      | f() takes 1 positional argument but 2 were given
            f(*, k, l)       | 0 | ``      | f() missing 2 required keyword-only arguments: 'k' and 'l'
            f(*, k, l)       | 0 | k       | f() missing 1 required keyword-only argument: 'l'
            f(*, k)          | 1 | k       | f() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
            f(*, k, l)       | 2 | k l     | f() takes 0 positional arguments but 2 positional arguments (and 2 keyword-only arguments) were given
            f(a, b=1)        | 1 | a       | f() got multiple values for argument 'a'
            f(a, b=1)        | 4 | b       | f() got multiple values for argument 'b'
            f(a, b=1)        | 3 | z       | f() got an unexpected keyword argument 'z'
            f(reverse=1)     | 0 | reverze | f() got an unexpected keyword argument 'reverze'. Did you mean 'reverse'?
            f(a, b=1, /, c=2)| 0 | a b     | f() got some positional-only arguments passed as keyword arguments: 'a, b'
            f(a, b, /, **kw) | 1 | a       | f() missing 1 required positional argument: 'b'
            """)
    void functionsRefuse(String signature, int positional, String keywords, String message) {
        PException e = assertThrows(PException.class, () -> bind(signature, positional, keywords));
        assertEquals(message, messageOf(e));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            append(self, object, /)                          | 0 | ``        | list.append() takes exactly one argument (0 given)
            append(self, object, /)                          | 2 | ``        | list.append() takes exactly one argument (2 given)
            append(self, object, /)                          | 0 | x         | list.append() takes no keyword arguments
            append(self, object, /)                          | -1| ``        | unbound method list.append() needs an argument
            clear(self, /)                                   | 1 | ``        | list.clear() takes no arguments (1 given)
            pop(self, index=-1, /)                           | 2 | ``        | pop expected at most 1 argument, got 2
            insert(self, index, object, /)                   | 1 | ``        | insert expected 2 arguments, got 1
            index(self, value, start=0, stop=sys.maxsize, /) | 0 | ``        | index expected at least 1 argument, got 0
            sort(self, /, *, key=None, reverse=False)        | 1 | ``        | sort() takes no positional arguments
            sort(self, /, *, key=None, reverse=False)        | 0 | reverze   | sort() got an unexpected keyword argument 'reverze'. Did you mean 'reverse'?
            sort(self, /, *, key=None, reverse=False)        | 0 | key reverse x | sort() takes at most 2 keyword arguments (3 given)
            __len__(self, /)                                 | 1 | ``        | expected 0 arguments, got 1
            __len__(self, /)                                 | 0 | x         | wrapper __len__() takes no keyword arguments
            __len__(self, /)                                 | -1| ``        | descriptor '__len__' of 'list' object needs an argument
            __getitem__(self, index, /)                      | 0 | ``        | list.__getitem__() takes exactly one argument (0 given)
            __pow__(self, value, mod=None, /)                | 0 | ``        | expected 1 or 2 arguments, got 0
            __setitem__(self, key, value, /)                 | 1 | ``        | __setitem__ expected 2 arguments, got 1
            __init__(self, iterable=(), /)                   | 2 | ``        | list expected at most 1 argument, got 2
            __init__(self, iterable=(), /)                   | 0 | x         | list() takes no keyword arguments
            split(self, /, sep=None, maxsplit=-1)            | 3 | ``        | split() takes at most 2 arguments (3 given)
            split(self, /, sep=None, maxsplit=-1)            | 1 | sep       | argument for split() given by name ('sep') and position (1)
            replace(self, old, new, /, count=-1)             | 1 | ``        | replace() takes at least 2 positional arguments (1 given)
            """)
    void methodsRefuse(String signature, int given, String keywords, String message) {
        PException e = assertThrows(
                PException.class, () -> bindBuiltin("list", BuiltinKind.METHOD, signature, given, keywords));
        assertEquals(message, messageOf(e));
    }

    @Test
    void receiversAreLookedAtFirst() {
        Builtin builtin = builtin("dict", BuiltinKind.METHOD, "clear(self, /)");
        PException e = assertThrows(
                PException.class, () -> ArgumentBinder.bindBuiltin(builtin, arguments(2), ArgumentBinder.NO_KEYWORDS));
        assertEquals("descriptor 'clear' for 'dict' objects doesn't apply to a 'int' object", messageOf(e));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            math     | sqrt(x, /)                              | 0 | ``      | math.sqrt() takes exactly one argument (0 given)
            math     | sqrt(x, /)                              | 0 | x       | math.sqrt() takes no keyword arguments
            math     | isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0) | 1 | `` | isclose() missing required argument 'b' (pos 2)
            math     | isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0) | 3 | `` | isclose() takes exactly 2 positional arguments (3 given)
            math     | isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0) | 5 | `` | isclose() takes at most 4 arguments (5 given)
            builtins | len(obj, /)                             | 2 | ``      | len() takes exactly one argument (2 given)
            builtins | sum(iterable, /, start=0)               | 0 | ``      | sum() takes at least 1 positional argument (0 given)
            builtins | sum(iterable, /, start=0)               | 1 | iterable| sum() got an unexpected keyword argument 'iterable'
            builtins | print(*args, sep=' ', end='\\n')        | 1 | sepp    | print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
            builtins | max(arg1, /, *args, key=None)           | 0 | ``      | max expected at least 1 argument, got 0
            builtins | sorted(iterable, /, *, key=None, reverse=False) | 0 | `` | sorted expected 1 argument, got 0
            """)
    void moduleFunctionsRefuse(String module, String signature, int given, String keywords, String message) {
        PException e = assertThrows(
                PException.class, () -> bindBuiltin(module, BuiltinKind.MODULE_FUNCTION, signature, given, keywords));
        assertEquals(message, messageOf(e));
    }

    @Test
    void constructorsAreNamedAfterTheirType() {
        PException e = assertThrows(
                PException.class,
                () -> bindBuiltin(
                        "int", BuiltinKind.STATIC_METHOD, "__new__(cls, x=0, /, base=<unrepresentable>)", 1, "bas"));
        assertEquals("int() got an unexpected keyword argument 'bas'. Did you mean 'base'?", messageOf(e));
    }
}
