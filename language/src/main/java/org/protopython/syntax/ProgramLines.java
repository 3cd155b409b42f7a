// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.Supplier;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The lines that a program's {@code readline} returns. */
final class ProgramLines implements Supplier<String> {
    private final Object readline;
    /** Of bytes, or null where the lines are str. */
    private final String encoding;

    private boolean failed;

    ProgramLines(Object readline, String encoding) {
        this.readline = readline;
        this.encoding = encoding;
    }

    /** Whether an exception has come out of {@link #get}: nothing can be read any more. */
    boolean hasFailed() {
        return failed;
    }

    /** The next line, null at the end: an empty one or StopIteration. */
    @Override
    public String get() {
        failed = true;
        String line = read();
        failed = false;
        return line.isEmpty() ? null : line;
    }

    private String read() {
        Object line;
        try {
            line = Calls.call(readline);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.STOP_ITERATION)) {
                return "";
            }
            throw e;
        }
        if (encoding == null) {
            TruffleString text = Conversions.asText(line);
            if (text == null) {
                throw Errors.typeError("readline() returned a non-string object");
            }
            return encodable(text);
        } else if (!(line instanceof PyBytes bytes)) {
            throw Errors.typeError("readline() returned a non-bytes object");
        } else {
            return PyStrings.toJava(Codecs.decode(bytes.value(), encoding, "replace"));
        }
    }

    /** The text, in which a lone surrogate is UnicodeEncodeError. */
    private static String encodable(TruffleString text) {
        String line = PyStrings.toJava(text);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isSurrogate(line.charAt(i))) {
                Codecs.encode(text, "utf-8", "strict");
                break;
            }
        }
        return line;
    }
}
