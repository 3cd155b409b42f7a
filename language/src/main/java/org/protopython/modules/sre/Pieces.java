// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.codec.ByteArrayBuilder;
import org.protopython.runtime.Errors;

/** Collects the pieces of a new str or bytes. */
final class Pieces {
    private final CodePointBuilder text;
    private final ByteArrayBuilder bytes;
    private int count;

    Pieces(boolean isText) {
        text = isText ? new CodePointBuilder(64) : null;
        bytes = isText ? null : new ByteArrayBuilder(64);
    }

    /** Appends a str or bytes; raises the TypeError of {@code join} for anything else. */
    void add(Object piece) {
        if (text != null) {
            TruffleString string = Conversions.asText(piece);
            if (string == null) {
                throw Errors.typeError("sequence item %d: expected str instance, %s found", count, PyType.of(piece));
            }
            text.append(string);
        } else {
            byte[] content = Buffers.bytesOrNull(piece);
            if (content == null) {
                throw Errors.typeError(
                        "sequence item %d: expected a bytes-like object, %s found", count, PyType.of(piece));
            }
            bytes.append(content, 0, content.length);
        }
        count++;
    }

    void addSlice(Subject subject, int from, int to) {
        if (from < to) {
            if (text != null) {
                subject.appendTo(text, from, to);
            } else {
                bytes.append(subject.bytes(from, to), 0, to - from);
            }
            count++;
        }
    }

    Object join() {
        return text != null ? text.toText() : new PyBytes(bytes.toArray());
    }
}
