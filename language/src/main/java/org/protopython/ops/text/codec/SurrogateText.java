// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;

/** Text as UTF-8 in which lone surrogates are three bytes like any other character: what marshal and pickle store. */
public final class SurrogateText {
    private static final TruffleString ENCODING = PyStrings.of("utf-8");
    private static final TruffleString ERRORS = PyStrings.of("surrogatepass");

    private SurrogateText() {}

    public static byte[] encode(TruffleString text) {
        return Buffers.bytes(Calls.callMethod(text, "encode", ENCODING, ERRORS));
    }

    /** UnicodeDecodeError for what {@link #encode} cannot have made. */
    public static TruffleString decode(byte[] bytes) {
        byte[] own = Arrays.copyOf(bytes, bytes.length);
        return (TruffleString) Calls.callMethod(new PyBytes(own), "decode", ENCODING, ERRORS);
    }
}
