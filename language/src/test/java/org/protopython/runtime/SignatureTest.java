// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text form of signatures. */
class SignatureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "f()",
                "f(a, b=1, /)",
                "f(a, /, b, *, c=None)",
                "f(*args, sep=' ', end='\\n', file=None, flush=False)",
                "f(a, /, b=-1.5, *rest, k, **kw)",
                "f(*, k=True)",
                "f(**kw)",
                "f(a='it\\'s, so', b=<unrepresentable>, c=(), d=..., e=sys.maxsize, g=1e-09)",
                "(a)"
            })
    void textIsKept(String text) {
        assertEquals(text, Signature.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "f(a", "f(a=1, b)", "f(/, a)", "f(*a, *b)", "f(**kw, a)", "f(a, a)", "f(a=b)"})
    void otherTextIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Signature.parse(text));
    }

    @Test
    void parametersAreCounted() {
        Signature signature = Signature.parse("f(a, /, b, *rest, c, d=<unrepresentable>, **kw)");
        assertEquals("f", signature.name());
        assertEquals(4, signature.namedCount());
        assertEquals(2, signature.positionalCount());
        assertEquals(1, signature.positionalOnlyCount());
        assertEquals(2, signature.keywordOnlyCount());
        assertEquals(6, signature.boundCount());
        assertEquals(2, signature.varargsIndex());
        assertEquals(3, signature.boundIndex(2));
        assertEquals(5, signature.varkwIndex());
        assertSame(Signature.REQUIRED, signature.defaultOf(2));
        assertNull(signature.defaultOf(3));
        assertEquals("($a, /, b, *rest, c, d=<unrepresentable>, **kw)", signature.toTextSignature("$"));
    }
}
