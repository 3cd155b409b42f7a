// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.protopython.ops.text.codec.ByteArrayBuilder;

/** Searching, replacing and splitting bytes. Bounds are resolved as for {@link TextSearch}. */
public final class BytesSearch {
    private BytesSearch() {}

    /** The first index of {@code part} between the bounds, or -1. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int find(byte[] bytes, byte[] part, int start, int end) {
        if (start > end) {
            return -1;
        }
        if (part.length == 0) {
            return start;
        }
        byte first = part[0];
        int last = end - part.length;
        long patience = LinearSearch.patience(end - start);
        for (int i = start; i <= last; i++) {
            if (bytes[i] == first) {
                int mismatch = Arrays.mismatch(bytes, i, i + part.length, part, 0, part.length);
                if (mismatch < 0) {
                    return i;
                }
                patience -= mismatch;
                if (patience < 0) {
                    return LinearSearch.find(at -> bytes[at], i + 1, end, at -> part[at], part.length);
                }
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at, byte[] part) {
        for (int i = 1; i < part.length; i++) {
            if (bytes[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int findLast(byte[] bytes, byte[] part, int start, int end) {
        if (start > end) {
            return -1;
        }
        for (int i = end - part.length; i >= start; i--) {
            if (part.length == 0 || bytes[i] == part[0] && matches(bytes, i, part)) {
                return i;
            }
        }
        return -1;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int count(byte[] bytes, byte[] part, int start, int end) {
        if (start > end) {
            return 0;
        }
        if (part.length == 0) {
            return end - start + 1;
        }
        int count = 0;
        int found = find(bytes, part, start, end);
        while (found >= 0) {
            count++;
            found = find(bytes, part, found + part.length, end);
        }
        return count;
    }

    public static boolean startsWith(byte[] bytes, byte[] prefix, int start, int end) {
        return start <= end
                && end - start >= prefix.length
                && Arrays.equals(bytes, start, start + prefix.length, prefix, 0, prefix.length);
    }

    public static boolean endsWith(byte[] bytes, byte[] suffix, int start, int end) {
        return start <= end
                && end - start >= suffix.length
                && Arrays.equals(bytes, end - suffix.length, end, suffix, 0, suffix.length);
    }

    /** Replaces occurrences from the left; a negative limit means all. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] replace(byte[] bytes, byte[] old, byte[] by, long limit) {
        long rest = limit < 0 ? Long.MAX_VALUE : limit;
        ByteArrayBuilder out = new ByteArrayBuilder(bytes.length);
        int start = 0;
        if (old.length == 0) {
            while (rest-- > 0 && start <= bytes.length) {
                out.append(by);
                if (start < bytes.length) {
                    out.append(bytes[start]);
                }
                start++;
            }
            start = Math.min(start, bytes.length);
            return out.append(bytes, start, bytes.length).toArray();
        }
        int found = rest == 0 ? -1 : find(bytes, old, 0, bytes.length);
        while (found >= 0) {
            out.append(bytes, start, found).append(by);
            start = found + old.length;
            found = --rest == 0 ? -1 : find(bytes, old, start, bytes.length);
        }
        return out.append(bytes, start, bytes.length).toArray();
    }

    /** At a separator that is not empty; a negative limit means any number of cuts. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<byte[]> split(byte[] bytes, byte[] separator, long limit) {
        List<byte[]> parts = new ArrayList<>();
        long cuts = limit < 0 ? Long.MAX_VALUE : limit;
        int start = 0;
        int found = cuts == 0 ? -1 : find(bytes, separator, 0, bytes.length);
        while (found >= 0) {
            parts.add(Arrays.copyOfRange(bytes, start, found));
            start = found + separator.length;
            found = --cuts == 0 ? -1 : find(bytes, separator, start, bytes.length);
        }
        parts.add(Arrays.copyOfRange(bytes, start, bytes.length));
        return parts;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<byte[]> splitRight(byte[] bytes, byte[] separator, long limit) {
        List<byte[]> parts = new ArrayList<>();
        long cuts = limit < 0 ? Long.MAX_VALUE : limit;
        int end = bytes.length;
        int found = cuts == 0 ? -1 : findLast(bytes, separator, 0, end);
        while (found >= 0) {
            parts.add(Arrays.copyOfRange(bytes, found + separator.length, end));
            end = found;
            found = --cuts == 0 ? -1 : findLast(bytes, separator, 0, end);
        }
        parts.add(Arrays.copyOfRange(bytes, 0, end));
        Collections.reverse(parts);
        return parts;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<byte[]> splitSpace(byte[] bytes, long limit) {
        List<byte[]> parts = new ArrayList<>();
        long cuts = limit < 0 ? Long.MAX_VALUE : limit;
        int i = skipSpace(bytes, 0);
        while (i < bytes.length) {
            int start = i;
            if (cuts-- == 0) {
                parts.add(Arrays.copyOfRange(bytes, start, bytes.length));
                break;
            }
            while (i < bytes.length && !BytesCase.isSpace(bytes[i])) {
                i++;
            }
            parts.add(Arrays.copyOfRange(bytes, start, i));
            i = skipSpace(bytes, i);
        }
        return parts;
    }

    private static int skipSpace(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length && BytesCase.isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<byte[]> splitSpaceRight(byte[] bytes, long limit) {
        List<byte[]> parts = new ArrayList<>();
        long cuts = limit < 0 ? Long.MAX_VALUE : limit;
        int end = skipSpaceBack(bytes, bytes.length);
        while (end > 0) {
            if (cuts-- == 0) {
                parts.add(Arrays.copyOfRange(bytes, 0, end));
                break;
            }
            int start = end;
            while (start > 0 && !BytesCase.isSpace(bytes[start - 1])) {
                start--;
            }
            parts.add(Arrays.copyOfRange(bytes, start, end));
            end = skipSpaceBack(bytes, start);
        }
        Collections.reverse(parts);
        return parts;
    }

    private static int skipSpaceBack(byte[] bytes, int end) {
        int i = end;
        while (i > 0 && BytesCase.isSpace(bytes[i - 1])) {
            i--;
        }
        return i;
    }

    /** At line feeds, carriage returns and pairs of them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<byte[]> splitLines(byte[] bytes, boolean keepEnds) {
        List<byte[]> lines = new ArrayList<>();
        int i = 0;
        while (i < bytes.length) {
            int start = i;
            while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
                i++;
            }
            int end = i;
            if (i < bytes.length) {
                i += bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' ? 2 : 1;
            }
            lines.add(Arrays.copyOfRange(bytes, start, keepEnds ? i : end));
        }
        return lines;
    }
}
