// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.ops.text.codec.CodecErrorHandler;
import org.protopython.ops.text.codec.TextCodec;

/**
 * A decoder of the encodings that {@link TextCodec} knows. Of its state it remembers the bytes of an incomplete
 * character, and what the mark at the beginning of a file said.
 */
final class PieceDecoder implements StreamDecoder {
    private static final int BIG_ENDIAN = 1;
    /** The flags before a mark that tells the order of bytes. */
    private static final int ORDER_UNKNOWN = 2;
    /** The flags before a mark that may be there. */
    private static final int MARK_POSSIBLE = 1;

    private final String encoding;
    private final String canonical;
    private final CodecErrorHandler handler;
    private byte[] pending = NO_BYTES;
    private boolean begun;
    private boolean bigEndian;

    PieceDecoder(String encoding, CodecErrorHandler handler) {
        this.encoding = encoding;
        this.handler = handler;
        String known = TextCodec.canonicalName(encoding);
        canonical = known == null ? encoding : known;
    }

    @Override
    public TruffleString decode(byte[] bytes, boolean last) {
        byte[] input = joined(pending, bytes);
        TextCodec.Decoded result = TextCodec.decode(input, encodingOfNext(), handler, last);
        if (!begun && result.consumed() > 0) {
            begun = true;
            bigEndian = beginsWithBigMark(input);
        }
        pending = Arrays.copyOfRange(input, result.consumed(), input.length);
        return result.text();
    }

    private String encodingOfNext() {
        if (!begun) {
            return encoding;
        }
        return switch (canonical) {
            case "utf-8-sig" -> "utf-8";
            case "utf-16", "utf-32" -> canonical + (bigEndian ? "-be" : "-le");
            default -> encoding;
        };
    }

    private boolean beginsWithBigMark(byte[] input) {
        return switch (canonical) {
            case "utf-16" -> input.length > 1 && (input[0] & 0xff) == 0xfe && (input[1] & 0xff) == 0xff;
            case "utf-32" -> input.length > 3 && (input[2] & 0xff) == 0xfe && (input[3] & 0xff) == 0xff;
            default -> false;
        };
    }

    static byte[] joined(byte[] first, byte[] second) {
        if (first.length == 0) {
            return second;
        }
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Override
    public State state() {
        int flags =
                switch (canonical) {
                    case "utf-8-sig" -> begun ? 0 : MARK_POSSIBLE;
                    case "utf-16", "utf-32" -> begun ? (bigEndian ? BIG_ENDIAN : 0) : ORDER_UNKNOWN;
                    default -> 0;
                };
        return new State(pending, flags);
    }

    @Override
    public void setState(State state) {
        pending = state.pending();
        switch (canonical) {
            case "utf-8-sig" -> begun = state.flags() == 0;
            case "utf-16", "utf-32" -> {
                begun = state.flags() != ORDER_UNKNOWN;
                bigEndian = state.flags() == BIG_ENDIAN;
            }
            default -> begun = true;
        }
    }

    @Override
    public void reset() {
        pending = NO_BYTES;
        begun = false;
        bigEndian = false;
    }

    @Override
    public boolean isPending() {
        return pending.length > 0;
    }
}
