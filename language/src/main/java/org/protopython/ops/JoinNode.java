// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodeRange;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.text.TextSearch;
import org.protopython.runtime.Errors;

/** {@code separator.join(items)} for the first items of an array: ASCII texts are measured, and then copied once. */
@GenerateInline(false)
public abstract class JoinNode extends Node {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 16;

    /** So few bytes are copied one by one in less time than the call of what copies many takes. */
    private static final int SHORT_COPY = 8;

    @NeverDefault
    public static JoinNode create() {
        return JoinNodeGen.create();
    }

    /** Raises TypeError for an item that is not a str. */
    public abstract TruffleString execute(TruffleString separator, Object[] items, int count);

    @Specialization
    TruffleString doJoin(
            TruffleString separator,
            Object[] items,
            int count,
            @Cached TruffleString.GetCodeRangeNode range,
            @Cached TruffleString.GetInternalByteArrayNode bytes,
            @Cached TruffleString.FromByteArrayNode fromBytes) {
        long size = count == 0 ? -1 : size(separator, items, count, range);
        if (size < 0 || size > MAX_LENGTH || count == 1) {
            return joinSlow(separator, items, count);
        }
        byte[] result = new byte[(int) size];
        InternalByteArray between = bytes.execute(separator, Encoding.US_ASCII);
        int length = 0;
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                length = put(between, result, length);
            }
            length = put(bytes.execute((TruffleString) items[i], Encoding.US_ASCII), result, length);
        }
        LoopNode.reportLoopCount(this, count);
        return fromBytes.execute(result, 0, length, Encoding.US_ASCII, false);
    }

    /** The number of characters of the result; -1 if it is not made of ASCII texts only. */
    private static long size(TruffleString separator, Object[] items, int count, TruffleString.GetCodeRangeNode range) {
        if (range.execute(separator, PyStrings.ENCODING) != CodeRange.ASCII) {
            return -1;
        }
        long size = (long) PyStrings.length(separator) * (count - 1);
        for (int i = 0; i < count; i++) {
            if (!(items[i] instanceof TruffleString text)
                    || range.execute(text, PyStrings.ENCODING) != CodeRange.ASCII) {
                return -1;
            }
            size += PyStrings.length(text);
        }
        return size;
    }

    private static int put(InternalByteArray part, byte[] target, int at) {
        byte[] source = part.getArray();
        int offset = part.getOffset();
        int length = part.getLength();
        if (length > SHORT_COPY) {
            System.arraycopy(source, offset, target, at, length);
        } else {
            for (int i = 0; i < length; i++) {
                target[at + i] = source[offset + i];
            }
        }
        return at + length;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TruffleString joinSlow(TruffleString separator, Object[] items, int count) {
        TruffleString[] parts = new TruffleString[count];
        for (int i = 0; i < count; i++) {
            parts[i] = Conversions.asText(items[i]);
            if (parts[i] == null) {
                throw Errors.typeError("sequence item %s: expected str instance, %s found", i, PyType.of(items[i]));
            }
        }
        return TextSearch.join(separator, parts, count);
    }
}
