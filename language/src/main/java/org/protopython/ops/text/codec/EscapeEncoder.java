// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.TextRepr;

/** Writes text with the escapes of {@code unicode_escape} and {@code raw_unicode_escape}. */
final class EscapeEncoder {
    private EscapeEncoder() {}

    static int[] encode(int[] text) {
        CodePointBuilder out = new CodePointBuilder(text.length);
        for (int c : text) {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        out.append(c);
                    } else {
                        TextRepr.appendEscape(out, c);
                    }
                }
            }
        }
        return out.toArray();
    }

    static int[] encodeRaw(int[] text) {
        CodePointBuilder out = new CodePointBuilder(text.length);
        for (int c : text) {
            if (c <= 0xff) {
                out.append(c);
            } else {
                TextRepr.appendEscape(out, c);
            }
        }
        return out.toArray();
    }
}
