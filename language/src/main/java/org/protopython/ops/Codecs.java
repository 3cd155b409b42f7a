// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.codec.CodecErrorHandlers;
import org.protopython.ops.text.codec.TextCodec;

/** Encoding and decoding by the names that Python code gives. */
public final class Codecs {
    private Codecs() {}

    @TruffleBoundary
    public static PyBytes encode(TruffleString text, String encoding, String errors) {
        return new PyBytes(TextCodec.encode(text, encoding, CodecErrorHandlers.lazilyNamed(errors)));
    }

    @TruffleBoundary
    public static TruffleString decode(byte[] bytes, String encoding, String errors) {
        return TextCodec.decode(bytes, encoding, CodecErrorHandlers.lazilyNamed(errors));
    }

    /** The text of an optional argument that must be a str; null means the default. */
    @TruffleBoundary
    public static String nameOrDefault(Object name, String defaultName, String what) {
        return name == null ? defaultName : PyStrings.toJava(ArgumentConversions.toText(name, what));
    }
}
