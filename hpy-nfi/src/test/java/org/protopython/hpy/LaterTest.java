// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came after 0.9.0, which upstream's released tests do not know, in each mode. */
class LaterTest {
    private static final Path LIBRARY = ExtensionCompiler.build("later");

    private static final String PROGRAM = """
        import _hpy_universal
        m = _hpy_universal.load('later', '%s', None, mode=%d)
        def error(function, *args):
            try:
                function(*args)
            except Exception as e:
                return f'{type(e).__name__}: {e}'
        result = []
        items = [1, 2, 3]
        m.insert(items, 0, 'a'), m.insert(items, 99, 'z'), m.insert(items, -1, 'y')
        result.append(items[:])
        result.append(error(m.insert, (), 0, 1))
        result.append([m.get_slice(items, 1, 3), m.get_slice('hello', -3, 99), m.get_slice((1, 2), 5, 1)])
        result.append([error(m.get_slice, 5, 0, 1), error(m.set_slice, (), 0, 1, ()), error(m.del_slice, '', 0, 1)])
        m.set_slice(items, 0, 2, 'xyz')
        m.del_slice(items, 3, 5)
        result.append(items)
        result.append([m.collect('ab'), m.collect({1: 2}), m.collect(i * i for i in range(3))])
        result.append([error(m.collect, 5), error(m.collect, (1 // i for i in (1, 0)))])
        result.append([m.is_iterator(iter([])), m.is_iterator([]), m.is_iterator(5)])
        result.append([m.slice(1, 2, 3), m.slice(None, 5), 'hello'[m.slice(None, None, -1)]])
        class A:
            d = m.Descriptor()
        a = A()
        raw = A.__dict__['d']
        result.append([a.d == (raw, a, A), A.d == (raw, ..., A), raw.__get__(a) == (raw, a, ...)])
        result.append(error(raw.__get__, None, None))
        counting = m.Counting(x=1)
        result.append([counting.bump(), counting.bump(), counting, isinstance(counting, dict)])
        '\\n'.join(map(str, result))
        """;

    private static final String EXPECTED = """
        ['a', 1, 2, 3, 'y', 'z']
        SystemError: bad argument to internal function
        [[1, 2], 'llo', ()]
        ["TypeError: 'int' object is unsliceable", "TypeError: 'tuple' object doesn't support slice assignment", \
        "TypeError: 'str' object doesn't support slice deletion"]
        ['x', 'y', 'z', 'y', 'z']
        [['a', 'b'], [1], [0, 1, 4]]
        ["TypeError: 'int' object is not iterable", 'ZeroDivisionError: division by zero']
        [True, False, False]
        [slice(1, 2, 3), slice(None, 5, None), 'olleh']
        [True, True, True]
        TypeError: __get__(None, None) is invalid
        [1, 2, {'x': 1}, True]\
        """;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void additions(int mode) {
        try (Context context = AbstractContextTest.newContext().build()) {
            assertEquals(
                    EXPECTED,
                    context.eval("protopython", PROGRAM.formatted(LIBRARY, mode))
                            .asString());
        }
    }
}
