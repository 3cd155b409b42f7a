// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;

/** Text as UTF-8 in which lone surrogates are three bytes like any other character: what marshal and pickle store. */
public final class SurrogateText {
    private static final CodecErrorHandler SURROGATES = CodecErrorHandlers.named("surrogatepass");

    private SurrogateText() {}

    public static byte[] encode(TruffleString text) {
        if (CodePoints.isAscii(text)) {
            return CodePoints.copyAscii(text);
        }
        int[] source = CodePoints.of(text);
        ByteArrayBuilder out = new ByteArrayBuilder(source.length * 2);
        for (int codePoint : source) {
            Utf8Codec.put(codePoint, out);
        }
        return out.toArray();
    }

    /** UnicodeDecodeError for what {@link #encode} cannot have made. */
    public static TruffleString decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    /** As {@link #decode(byte[])}, of the bytes between two indices. */
    public static TruffleString decode(byte[] bytes, int start, int end) {
        byte[] own = Arrays.copyOfRange(bytes, start, end);
        if (isAscii(own)) {
            return CodePoints.asciiText(own);
        }
        CodePointBuilder out = new CodePointBuilder(own.length);
        Utf8Codec.decode(own, SURROGATES, true, out);
        return out.toText();
    }

    private static boolean isAscii(byte[] bytes) {
        byte all = 0;
        for (byte b : bytes) {
            all |= b;
        }
        return all >= 0;
    }
}
