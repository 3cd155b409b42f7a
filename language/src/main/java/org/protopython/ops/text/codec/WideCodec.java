// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;

/** Decodes UTF-16 and UTF-32. */
final class WideCodec {
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private WideCodec() {}

    /** The form that a byte order mark at the start announces, or null if there is none. */
    static WideForm announced(byte[] bytes, WideForm form) {
        if (bytes.length < form.unit()) {
            return null;
        }
        if (form.getUnit(bytes, 0) == BYTE_ORDER_MARK) {
            return form;
        }
        return form.swapped().getUnit(bytes, 0) == BYTE_ORDER_MARK ? form.swapped() : null;
    }

    static int decode(
            byte[] bytes, int start, WideForm form, CodecErrorHandler handler, boolean last, CodePointBuilder out) {
        int i = start;
        while (i < bytes.length) {
            int rest = bytes.length - i;
            int end;
            String reason;
            if (rest < form.unit()) {
                if (!last) {
                    return i;
                }
                end = bytes.length;
                reason = "truncated data";
            } else {
                int c = form.getUnit(bytes, i);
                if (form.unit() == 2 && Character.isHighSurrogate((char) c)) {
                    if (rest < 4) {
                        if (!last) {
                            return i;
                        }
                        end = bytes.length;
                        reason = "unexpected end of data";
                    } else {
                        int low = form.getUnit(bytes, i + 2);
                        if (Character.isLowSurrogate((char) low)) {
                            out.append(Character.toCodePoint((char) c, (char) low));
                            i += 4;
                            continue;
                        }
                        end = i + 2;
                        reason = "illegal UTF-16 surrogate";
                    }
                } else if (c >= 0 && c <= Character.MAX_CODE_POINT && !CodecErrorHandlers.isSurrogate(c)) {
                    out.append(c);
                    i += form.unit();
                    continue;
                } else {
                    end = i + form.unit();
                    reason = form.unit() == 2
                            ? "illegal encoding"
                            : CodecErrorHandlers.isSurrogate(c)
                                    ? "code point in surrogate code point range(0xd800, 0xe000)"
                                    : "code point not in range(0x110000)";
                }
            }
            Replacement replacement = handler.handle(CodecError.decoding(form.displayName(), bytes, i, end, reason));
            TextEncoder.appendDecoded(replacement, out);
            bytes = replacement.inputAfter(bytes);
            i = replacement.position();
        }
        return i;
    }
}
