// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.BytesLike;
import org.protopython.ops.Items;
import org.protopython.ops.SearchBounds;
import org.protopython.ops.text.BytesSearch;
import org.protopython.ops.text.BytesShape;
import org.protopython.runtime.Errors;

/** The methods of bytes and bytearray that search, replace, take apart and put together. */
@PyTypeMethods({"bytes", "bytearray"})
public final class BytesSearchMethods {
    private static final byte[] EMPTY = {};

    private BytesSearchMethods() {}

    @PyBuiltin(value = "find(self, sub, start=None, end=None, /)", doc = """
        Index of the first place where sub, bytes or an int, is found, or -1.

        start and end, as in a slice, say in which part it has to lie.\
        """)
    static long find(Object self, Object sub, Object start, Object end) {
        return search(self, sub, start, end, BytesSearch::find);
    }

    @PyBuiltin(value = "rfind(self, sub, start=None, end=None, /)", doc = """
        Index of the last place where sub, bytes or an int, is found, or -1.

        start and end, as in a slice, say in which part it has to lie.\
        """)
    static long findLast(Object self, Object sub, Object start, Object end) {
        return search(self, sub, start, end, BytesSearch::findLast);
    }

    @PyBuiltin(value = "index(self, sub, start=None, end=None, /)", doc = """
        Index of the first place where sub, bytes or an int, is found.

        start and end, as in a slice, say in which part it has to lie. Raises ValueError when there is none.\
        """)
    static long index(Object self, Object sub, Object start, Object end) {
        return found(find(self, sub, start, end));
    }

    @PyBuiltin(value = "rindex(self, sub, start=None, end=None, /)", doc = """
        Index of the last place where sub, bytes or an int, is found.

        start and end, as in a slice, say in which part it has to lie. Raises ValueError when there is none.\
        """)
    static long indexLast(Object self, Object sub, Object start, Object end) {
        return found(findLast(self, sub, start, end));
    }

    private static long found(long index) {
        if (index < 0) {
            throw Errors.valueError("subsection not found");
        }
        return index;
    }

    @PyBuiltin(
            value = "count(self, sub, start=None, end=None, /)",
            doc = "How often sub, bytes or an int, occurs in the part from start to end, without overlaps.")
    static long count(Object self, Object sub, Object start, Object end) {
        return search(self, sub, start, end, BytesSearch::count);
    }

    private static int search(Object self, Object sub, Object start, Object end, BytesLike.Search<Integer> search) {
        SearchBounds bounds = SearchBounds.of(start, end);
        byte[] part = sub instanceof PyBytes bytes ? bytes.value() : BytesLike.holding(self, () -> BytesLike.part(sub));
        return BytesLike.search(self, part, bounds, search);
    }

    @PyBuiltin(
            value = "startswith(self, prefix, start=None, end=None, /)",
            doc = "Whether the part from start to end begins with prefix, or with one of a tuple of them.")
    static boolean startsWith(Object self, Object prefix, Object start, Object end) {
        return hasAffix(self, prefix, start, end, "startswith", BytesSearch::startsWith);
    }

    @PyBuiltin(
            value = "endswith(self, suffix, start=None, end=None, /)",
            doc = "Whether the part from start to end ends with suffix, or with one of a tuple of them.")
    static boolean endsWith(Object self, Object suffix, Object start, Object end) {
        return hasAffix(self, suffix, start, end, "endswith", BytesSearch::endsWith);
    }

    private static boolean hasAffix(
            Object self, Object affix, Object start, Object end, String method, BytesLike.Search<Boolean> search) {
        SearchBounds bounds = SearchBounds.of(start, end);
        if (affix instanceof PyTuple affixes) {
            for (Object each : affixes.items()) {
                if (BytesLike.search(self, Buffers.bytes(each), bounds, search)) {
                    return true;
                }
            }
            return false;
        }
        return BytesLike.search(self, affix(affix, method), bounds, search);
    }

    private static byte[] affix(Object value, String method) {
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes == null) {
            throw Errors.typeError("%s first arg must be bytes or a tuple of bytes, not %s", method, PyType.of(value));
        }
        return bytes;
    }

    @PyBuiltin(
            value = "replace(self, old, new, count=-1, /)",
            doc = "A copy with new in place of old, of which the first count are replaced, or all when count is -1.")
    static Object replace(Object self, Object old, Object by, long count) {
        byte[] bytes = BytesLike.content(self);
        return BytesLike.like(self, BytesSearch.replace(bytes, Buffers.bytes(old), Buffers.bytes(by), count));
    }

    @PyBuiltin(value = "removeprefix(self, prefix, /)", doc = "A copy without prefix at its start, if it is there.")
    static Object removePrefix(Object self, Object prefix) {
        byte[] bytes = BytesLike.content(self);
        byte[] part = Buffers.bytes(prefix);
        return BytesSearch.startsWith(bytes, part, 0, bytes.length)
                ? BytesLike.like(self, Arrays.copyOfRange(bytes, part.length, bytes.length))
                : BytesLike.likeUnchanged(self, bytes);
    }

    @PyBuiltin(value = "removesuffix(self, suffix, /)", doc = "A copy without suffix at its end, if it is there.")
    static Object removeSuffix(Object self, Object suffix) {
        byte[] bytes = BytesLike.content(self);
        byte[] part = Buffers.bytes(suffix);
        return BytesSearch.endsWith(bytes, part, 0, bytes.length)
                ? BytesLike.like(self, Arrays.copyOf(bytes, bytes.length - part.length))
                : BytesLike.likeUnchanged(self, bytes);
    }

    @PyBuiltin(value = "split(self, /, sep=None, maxsplit=-1)", doc = """
        List of the parts between the separators sep.

        Without sep any run of ASCII whitespace separates, and there are no empty parts at the ends. At most
        maxsplit splits are made, from the left; -1 means no limit.\
        """)
    static Object split(Object self, Object sep, long maxsplit) {
        byte[] bytes = BytesLike.content(self);
        return BytesLike.listLike(
                self,
                sep == PyNone.NONE
                        ? BytesSearch.splitSpace(bytes, maxsplit)
                        : BytesSearch.split(bytes, separator(self, sep), maxsplit));
    }

    @PyBuiltin(value = "rsplit(self, /, sep=None, maxsplit=-1)", doc = """
        List of the parts between the separators sep, split from the right.

        It differs from split() only when there are more separators than maxsplit allows for.\
        """)
    static Object splitRight(Object self, Object sep, long maxsplit) {
        byte[] bytes = BytesLike.content(self);
        return BytesLike.listLike(
                self,
                sep == PyNone.NONE
                        ? BytesSearch.splitSpaceRight(bytes, maxsplit)
                        : BytesSearch.splitRight(bytes, separator(self, sep), maxsplit));
    }

    private static byte[] separator(Object self, Object value) {
        byte[] separator = BytesLike.holding(self, () -> Buffers.bytes(value));
        if (separator.length == 0) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    @PyBuiltin(
            value = "splitlines(self, /, keepends=False)",
            doc = "List of the lines, with their line ends if keepends is true.")
    static Object splitLines(Object self, boolean keepends) {
        return BytesLike.listLike(self, BytesSearch.splitLines(BytesLike.content(self), keepends));
    }

    @PyBuiltin(value = "partition(self, sep, /)", doc = """
        Three parts: what is before the first sep, sep itself, and what is after it.

        Without sep in it: all of it and two empty parts.\
        """)
    static Object partition(Object self, Object sep) {
        byte[] bytes = BytesLike.content(self);
        byte[] separator = separator(self, sep);
        int found = BytesSearch.find(bytes, separator, 0, bytes.length);
        return found < 0 ? BytesLike.tupleLike(self, bytes, EMPTY, EMPTY) : threeParts(self, bytes, separator, found);
    }

    @PyBuiltin(value = "rpartition(self, sep, /)", doc = """
        Three parts: what is before the last sep, sep itself, and what is after it.

        Without sep in it: two empty parts and all of it.\
        """)
    static Object partitionRight(Object self, Object sep) {
        byte[] bytes = BytesLike.content(self);
        byte[] separator = separator(self, sep);
        int found = BytesSearch.findLast(bytes, separator, 0, bytes.length);
        return found < 0 ? BytesLike.tupleLike(self, EMPTY, EMPTY, bytes) : threeParts(self, bytes, separator, found);
    }

    private static Object threeParts(Object self, byte[] bytes, byte[] separator, int found) {
        return BytesLike.tupleLike(
                self,
                Arrays.copyOf(bytes, found),
                separator,
                Arrays.copyOfRange(bytes, found + separator.length, bytes.length));
    }

    @PyBuiltin(
            value = "join(self, iterable_of_bytes, /)",
            doc = "The bytes-like objects of an iterable one after the other, with these bytes between every two.")
    static Object join(Object self, Object iterable) {
        byte[] separator = BytesLike.content(self);
        Object[] items = BytesLike.holding(self, () -> Items.toArray(iterable, "can only join an iterable"));
        List<byte[]> parts = new ArrayList<>(items.length);
        for (int i = 0; i < items.length; i++) {
            byte[] part = Buffers.bytesOrNull(items[i]);
            if (part == null) {
                throw Errors.typeError(
                        "sequence item %s: expected a bytes-like object, %s found", i, PyType.of(items[i]));
            }
            parts.add(part);
        }
        return BytesLike.like(self, BytesShape.join(separator, parts));
    }
}
