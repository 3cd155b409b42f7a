// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.text.TextSearch;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** One call of {@code sub} or {@code subn}. */
final class Substitution {
    private static final TruffleString BACKSLASH = PyStrings.of("\\");

    private final Scan scan;
    private final long limit;
    private Object literal;
    private PyTemplate template;
    private Object function;
    private long count;

    /**
     * @param replacement a callable, or a text in which groups may be named
     * @param limit how many matches are replaced; all for 0
     */
    Substitution(PyPattern pattern, Object replacement, Object string, long limit) {
        this.limit = limit;
        if (PyType.of(replacement).slot(Slot.CALL) != null) {
            function = replacement;
        } else if (isLiteral(replacement)) {
            literal = replacement;
        } else {
            template = templateOf(pattern, replacement);
            literal = template.literal();
        }
        this.scan = Scan.of(pattern, string, 0, Long.MAX_VALUE);
    }

    /** Whether a replacement names no group, and so needs no parsing. */
    private static boolean isLiteral(Object replacement) {
        TruffleString text = Conversions.asText(replacement);
        if (text != null) {
            return !TextSearch.contains(text, BACKSLASH);
        }
        byte[] bytes = Buffers.bytesOrNull(replacement);
        if (bytes == null) {
            return false;
        }
        for (byte b : bytes) {
            if (b == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Has {@code re} parse a replacement, or remember what it parsed. */
    static PyTemplate templateOf(PyPattern pattern, Object replacement) {
        Object compile = Attributes.get(ImportSystem.importModule(PythonContext.get(null), "re"), "_compile_template");
        Object result = Calls.call(compile, pattern, replacement);
        if (result instanceof PyTemplate made) {
            return made;
        }
        throw Errors.typeError(
                "the result of compiling a replacement string is %s, not Template object", PyType.of(result));
    }

    long count() {
        return count;
    }

    Object result() {
        Subject subject = scan.subject();
        Pieces pieces = new Pieces(subject.isText());
        int last = 0;
        while ((limit == 0 || count < limit) && scan.search()) {
            pieces.addSlice(subject, last, scan.start());
            last = scan.end();
            count++;
            if (literal != null) {
                pieces.add(literal);
            } else if (template != null) {
                template.appendTo(pieces, scan.result());
            } else {
                Object piece = Calls.call(function, scan.result());
                if (piece != PyNone.NONE) {
                    pieces.add(piece);
                }
            }
        }
        if (count == 0) {
            return subject.slice(0, subject.length());
        }
        pieces.addSlice(subject, last, subject.length());
        return pieces.join();
    }
}
