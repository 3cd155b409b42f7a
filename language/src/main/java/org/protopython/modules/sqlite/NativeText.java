// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Codecs;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.text.EmbeddedNulls;

/** Text and bytes on their way to SQLite and back. SQLite has text in UTF-8. */
final class NativeText {
    private NativeText() {}

    /** UnicodeEncodeError for surrogates. */
    static byte[] utf8(TruffleString text) {
        InternalByteArray ascii = PyStrings.asciiBytesOrNull(text);
        return ascii != null
                ? Arrays.copyOfRange(ascii.getArray(), ascii.getOffset(), ascii.getEnd())
                : Codecs.encode(text, "utf-8", "strict").value();
    }

    /** UnicodeDecodeError for what is not UTF-8. */
    static TruffleString ofUtf8(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return Codecs.decode(bytes, "utf-8", "strict");
            }
        }
        return TruffleString.fromByteArrayUncached(bytes, TruffleString.Encoding.US_ASCII, false)
                .switchEncodingUncached(PyStrings.ENCODING);
    }

    /** C's string; ValueError for a text with null characters. */
    static long string(Arena arena, TruffleString text) {
        return NativeDescriptors.string(arena, EmbeddedNulls.refuseCharacter(utf8(text)))
                .address();
    }

    static long string(Arena arena, String text) {
        return NativeDescriptors.string(arena, text.getBytes(StandardCharsets.UTF_8))
                .address();
    }

    /** The bytes in memory of SQLite. */
    static byte[] bytesAt(long address, int length) {
        return address == 0 ? new byte[0] : at(address, length).toArray(ValueLayout.JAVA_BYTE);
    }

    /** What a string of SQLite says, with replacements for what is not UTF-8; null for the null pointer. */
    static String textAt(long address) {
        return address == 0 ? null : at(address, Long.MAX_VALUE).getString(0);
    }

    /** Memory of SQLite, of which the caller knows that it is there. */
    @SuppressWarnings("restricted") // native access is what the import of the module asks for
    static MemorySegment at(long address, long length) {
        return MemorySegment.ofAddress(address).reinterpret(length);
    }
}
