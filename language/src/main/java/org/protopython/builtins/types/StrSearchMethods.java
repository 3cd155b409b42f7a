// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.SearchBounds;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.TextJoin;
import org.protopython.ops.text.TextSearch;
import org.protopython.ops.text.TextSplit;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.QuaternaryBuiltinNode;

/** The methods of {@code str} that search, replace, take apart and put together. */
@PyTypeMethods("str")
public final class StrSearchMethods {
    private StrSearchMethods() {}

    @PyBuiltin(value = "find(self, sub, start=None, end=None, /)", doc = """
        Index of the first place where sub is found, or -1.

        start and end, as in a slice, say in which part it has to lie.\
        """)
    static long find(TruffleString self, TruffleString sub, Object start, Object end) {
        SearchBounds bounds = SearchBounds.of(start, end).within(CodePoints.length(self));
        return TextSearch.find(self, sub, bounds.start(), bounds.end());
    }

    @PyBuiltin(value = "rfind(self, sub, start=None, end=None, /)", doc = """
        Index of the last place where sub is found, or -1.

        start and end, as in a slice, say in which part it has to lie.\
        """)
    static long findLast(TruffleString self, TruffleString sub, Object start, Object end) {
        SearchBounds bounds = SearchBounds.of(start, end).within(CodePoints.length(self));
        return TextSearch.findLast(self, sub, bounds.start(), bounds.end());
    }

    @PyBuiltin(value = "index(self, sub, start=None, end=None, /)", doc = """
        Index of the first place where sub is found.

        start and end, as in a slice, say in which part it has to lie. Raises ValueError when there is none.\
        """)
    static long index(TruffleString self, TruffleString sub, Object start, Object end) {
        return found(find(self, sub, start, end));
    }

    @PyBuiltin(value = "rindex(self, sub, start=None, end=None, /)", doc = """
        Index of the last place where sub is found.

        start and end, as in a slice, say in which part it has to lie. Raises ValueError when there is none.\
        """)
    static long indexLast(TruffleString self, TruffleString sub, Object start, Object end) {
        return found(findLast(self, sub, start, end));
    }

    private static long found(long index) {
        if (index < 0) {
            throw Errors.valueError("substring not found");
        }
        return index;
    }

    @PyBuiltin(
            value = "count(self, sub, start=None, end=None, /)",
            doc = "How often sub occurs in the part from start to end, without overlaps.")
    static long count(TruffleString self, TruffleString sub, Object start, Object end) {
        SearchBounds bounds = SearchBounds.of(start, end).within(CodePoints.length(self));
        return TextSearch.count(self, sub, bounds.start(), bounds.end());
    }

    @PyBuiltin(
            value = "startswith(self, prefix, start=None, end=None, /)",
            doc = "Whether the part from start to end begins with prefix, or with one of a tuple of them.")
    @ImportStatic(StrSearchMethods.class)
    abstract static class StartsWithNode extends QuaternaryBuiltinNode {
        @Specialization(guards = {"isWhole(start, end)"})
        static boolean whole(
                TruffleString self,
                TruffleString prefix,
                Object start,
                Object end,
                @Cached TruffleString.RegionEqualByteIndexNode equal) {
            int size = prefix.byteLength(PyStrings.ENCODING);
            int rest = self.byteLength(PyStrings.ENCODING) - size;
            return size == 0 || rest >= 0 && equal.execute(self, 0, prefix, 0, size, PyStrings.ENCODING);
        }

        @Specialization(replaces = "whole")
        @TruffleBoundary(transferToInterpreterOnException = false)
        static boolean general(Object self, Object prefix, Object start, Object end) {
            return hasAffix(self, prefix, start, end, "startswith", TextSearch::startsWith);
        }
    }

    @PyBuiltin(
            value = "endswith(self, suffix, start=None, end=None, /)",
            doc = "Whether the part from start to end ends with suffix, or with one of a tuple of them.")
    @ImportStatic(StrSearchMethods.class)
    abstract static class EndsWithNode extends QuaternaryBuiltinNode {
        @Specialization(guards = {"isWhole(start, end)"})
        static boolean whole(
                TruffleString self,
                TruffleString suffix,
                Object start,
                Object end,
                @Cached TruffleString.RegionEqualByteIndexNode equal) {
            int size = suffix.byteLength(PyStrings.ENCODING);
            int rest = self.byteLength(PyStrings.ENCODING) - size;
            return size == 0 || rest >= 0 && equal.execute(self, rest, suffix, 0, size, PyStrings.ENCODING);
        }

        @Specialization(replaces = "whole")
        @TruffleBoundary(transferToInterpreterOnException = false)
        static boolean general(Object self, Object suffix, Object start, Object end) {
            return hasAffix(self, suffix, start, end, "endswith", TextSearch::endsWith);
        }
    }

    /** Neither bound is given, so that the whole text is meant. */
    static boolean isWhole(Object start, Object end) {
        return start == PyNone.NONE && end == PyNone.NONE;
    }

    /** {@code TextSearch.startsWith} or {@code endsWith}: a text, a str, the bounds. */
    @FunctionalInterface
    private interface AffixTest {
        boolean test(TruffleString text, TruffleString affix, int start, int end);
    }

    /** Whether one of the affixes, or the only one, is there. */
    private static boolean hasAffix(
            Object self, Object wanted, Object start, Object end, String method, AffixTest isThere) {
        TruffleString text = ArgumentConversions.selfText(self, method, "str", BuiltinKind.METHOD);
        SearchBounds bounds = SearchBounds.of(start, end).within(CodePoints.length(text));
        if (wanted instanceof PyTuple affixes) {
            for (Object each : affixes.items()) {
                if (isThere.test(text, elementOf(each, method), bounds.start(), bounds.end())) {
                    return true;
                }
            }
            return false;
        }
        return isThere.test(text, affix(wanted, method), bounds.start(), bounds.end());
    }

    private static TruffleString affix(Object value, String method) {
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("%s first arg must be str or a tuple of str, not %s", method, PyType.of(value));
        }
        return text;
    }

    private static TruffleString elementOf(Object value, String method) {
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("tuple for %s must only contain str, not %s", method, PyType.of(value));
        }
        return text;
    }

    @PyBuiltin(
            value = "replace(self, old, new, /, count=-1)",
            doc = "A copy with new in place of old, of which the first count are replaced, or all when count is -1.")
    static TruffleString replace(TruffleString self, TruffleString old, TruffleString by, long count) {
        return TextSearch.replace(self, old, by, count);
    }

    @PyBuiltin(value = "removeprefix(self, prefix, /)", doc = "The string without prefix at its start, if it is there.")
    static TruffleString removePrefix(TruffleString self, TruffleString prefix) {
        int length = CodePoints.length(self);
        return TextSearch.startsWith(self, prefix, 0, length)
                ? CodePoints.substring(self, CodePoints.length(prefix), length)
                : self;
    }

    @PyBuiltin(value = "removesuffix(self, suffix, /)", doc = "The string without suffix at its end, if it is there.")
    static TruffleString removeSuffix(TruffleString self, TruffleString suffix) {
        int length = CodePoints.length(self);
        return TextSearch.endsWith(self, suffix, 0, length)
                ? CodePoints.substring(self, 0, length - CodePoints.length(suffix))
                : self;
    }

    @PyBuiltin(value = "split(self, /, sep=None, maxsplit=-1)", doc = """
        List of the parts between the separators sep.

        Without sep any run of whitespace separates, and there are no empty parts at the ends. At most maxsplit
        splits are made, from the left; -1 means no limit.\
        """)
    static Object split(TruffleString self, Object sep, long maxsplit) {
        TruffleString separator = separatorOrNull(sep);
        return new PyList(
                separator == null ? TextSplit.splitSpace(self, maxsplit) : TextSplit.split(self, separator, maxsplit));
    }

    @PyBuiltin(value = "rsplit(self, /, sep=None, maxsplit=-1)", doc = """
        List of the parts between the separators sep, split from the right.

        It differs from split() only when there are more separators than maxsplit allows for.\
        """)
    static Object splitRight(TruffleString self, Object sep, long maxsplit) {
        TruffleString separator = separatorOrNull(sep);
        return new PyList(
                separator == null
                        ? TextSplit.splitSpaceRight(self, maxsplit)
                        : TextSplit.splitRight(self, separator, maxsplit));
    }

    private static TruffleString separatorOrNull(Object value) {
        if (value == PyNone.NONE) {
            return null;
        }
        TruffleString separator = Conversions.asText(value);
        if (separator == null) {
            throw Errors.typeError("must be str or None, not %s", PyType.of(value));
        }
        return notEmpty(separator);
    }

    private static TruffleString notEmpty(TruffleString separator) {
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    @PyBuiltin(
            value = "splitlines(self, /, keepends=False)",
            doc = "List of the lines, with their line ends if keepends is true.")
    static Object splitLines(TruffleString self, boolean keepends) {
        return new PyList(TextSplit.splitLines(self, keepends));
    }

    @PyBuiltin(value = "partition(self, sep, /)", doc = """
        Three parts: what is before the first sep, sep itself, and what is after it.

        Without sep in it: the string and two empty ones.\
        """)
    static Object partition(TruffleString self, Object sep) {
        return new PyTuple(TextSplit.partition(self, separator(sep)));
    }

    @PyBuiltin(value = "rpartition(self, sep, /)", doc = """
        Three parts: what is before the last sep, sep itself, and what is after it.

        Without sep in it: two empty strings and the string.\
        """)
    static Object partitionRight(TruffleString self, Object sep) {
        return new PyTuple(TextSplit.partitionRight(self, separator(sep)));
    }

    private static TruffleString separator(Object value) {
        TruffleString separator = Conversions.asText(value);
        if (separator == null) {
            throw Errors.typeError("must be str, not %s", PyType.of(value));
        }
        return notEmpty(separator);
    }

    @PyBuiltin(
            value = "join(self, iterable, /)",
            doc = "The strings of an iterable one after the other, with this string between every two.")
    static TruffleString join(TruffleString self, Object iterable) {
        if (Sharing.isSingle()
                && iterable instanceof PyList list
                && list.type() == BuiltinTypes.LIST
                && list.isObjects()) {
            return TextJoin.join(self, (Object[]) list.store(), list.size());
        }
        Object[] items = Items.toArray(iterable, "can only join an iterable");
        return TextJoin.join(self, items, items.length);
    }
}
