// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A struct beside each built-in shape, and the conversions of numbers, in each mode. */
class ShapeTest {
    private static final Path LIBRARY = ExtensionCompiler.build("shapes");

    private static final String PROGRAM = """
        import _hpy_universal
        m = _hpy_universal.load('shapes', '%s', None, mode=%d)
        def error(function, *args):
            try:
                function(*args)
            except Exception as e:
                return f'{type(e).__name__}: {e}'
        result = []
        for made in m.Whole(7), m.Real(0.5), m.Text('t'), m.Pair((1, 2)), m.Items('ab'):
            other = type(made)(made)
            result.append((made, made.next(), made.next(), other.next(), m.shape(type(made))))
        plain = m.Plain()
        result.append((plain.next(), plain.next(), m.shape(m.Plain), m.shape(int)))
        result.append((m.to_int(4.75), m.to_int('12'), m.to_int(True), m.to_float(3), m.to_float('1e3')))
        result.append((error(m.to_int, []), error(m.to_int, 'x'), error(m.to_float, None)))
        '\\n'.join(map(str, result))
        """;

    private static final String EXPECTED = """
        (7, 1, 2, 1, 2)
        (0.5, 1, 2, 1, 3)
        ('t', 1, 2, 1, 4)
        ((1, 2), 1, 2, 1, 5)
        (['a', 'b'], 1, 2, 1, 6)
        (1, 2, 0, 0)
        (4, 12, 1, 3.0, 1000.0)
        ("TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'", \
        "ValueError: invalid literal for int() with base 10: 'x'", \
        "TypeError: float() argument must be a string or a real number, not 'NoneType'")\
        """;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void structsAndConversions(int mode) {
        try (Context context = AbstractContextTest.newContext().build()) {
            assertEquals(
                    EXPECTED,
                    context.eval("protopython", PROGRAM.formatted(LIBRARY, mode))
                            .asString());
        }
    }
}
