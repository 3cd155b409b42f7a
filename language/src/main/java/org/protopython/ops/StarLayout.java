// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

/**
 * How many values each argument of a call with stars gave, and under which keywords: what compiled code needs to know
 * to bind the arguments in place when it sees the same again.
 */
final class StarLayout {
    private static final int MOST_VALUES = 24;

    @CompilationFinal(dimensions = 1)
    private final ArgumentKind[] kinds;

    @CompilationFinal(dimensions = 1)
    private final int[] lengths;

    /** The keys of each dict, null for other arguments. */
    @CompilationFinal(dimensions = 2)
    private final TruffleString[][] keys;

    @CompilationFinal(dimensions = 1)
    private final String[] keywords;

    private final int length;

    private StarLayout(ArgumentKind[] kinds, int[] lengths, TruffleString[][] keys, String[] keywords) {
        this.kinds = kinds;
        this.lengths = lengths;
        this.keys = keys;
        this.keywords = keywords;
        this.length = Arrays.stream(lengths).sum();
    }

    /** The layout of these arguments; null unless stars stand before tuples, lists and dicts and no keyword is doubled. */
    static StarLayout of(ArgumentKind[] kinds, String[] names, Object[] values) {
        int[] lengths = new int[kinds.length];
        TruffleString[][] keys = new TruffleString[kinds.length][];
        Set<String> keywords = new LinkedHashSet<>();
        int length = 0;
        for (int i = 0; i < kinds.length; i++) {
            boolean known =
                    switch (kinds[i]) {
                        case POSITIONAL -> true;
                        case STAR -> isSequence(values[i]);
                        case KEYWORD -> keywords.add(names[i]);
                        case DOUBLE_STAR -> (keys[i] = keysOf(values[i])) != null && addAll(keywords, keys[i]);
                    };
            if (!known) {
                return null;
            }
            lengths[i] = kinds[i] == ArgumentKind.STAR ? size(values[i]) : keys[i] != null ? keys[i].length : 1;
            length += lengths[i];
        }
        return length > MOST_VALUES ? null : new StarLayout(kinds, lengths, keys, keywords.toArray(String[]::new));
    }

    private static TruffleString[] keysOf(Object mapping) {
        if (!isDict(mapping) || ((PyDict) mapping).end() != ((PyDict) mapping).size()) {
            // entries are found by their number, so none may be missing
            return null;
        }
        Object[] keys = ((PyDict) mapping).keysToArray();
        TruffleString[] texts = new TruffleString[keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (!(keys[i] instanceof TruffleString text)) {
                return null;
            }
            texts[i] = text;
        }
        return texts;
    }

    private static boolean addAll(Set<String> keywords, TruffleString[] keys) {
        boolean added = true;
        for (TruffleString key : keys) {
            added &= keywords.add(PyStrings.toName(key));
        }
        return added;
    }

    /** Names of the last of the arranged values. */
    String[] keywords() {
        return keywords;
    }

    /** Whether arguments have this layout. */
    @ExplodeLoop
    boolean fits(Object[] values) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == ArgumentKind.STAR) {
                if (!isSequence(values[i]) || size(values[i]) != lengths[i]) {
                    return false;
                }
            } else if (kinds[i] == ArgumentKind.DOUBLE_STAR
                    && !(isDict(values[i]) && hasKeys((PyDict) values[i], keys[i]))) {
                return false;
            }
        }
        return true;
    }

    @ExplodeLoop
    private static boolean hasKeys(PyDict dict, TruffleString[] keys) {
        if (dict.size() != keys.length || dict.end() != keys.length) {
            return false;
        }
        for (int i = 0; i < keys.length; i++) {
            Object key = dict.keyAt(i);
            if (key != keys[i] && !(key instanceof TruffleString text && PyStrings.equal(text, keys[i]))) {
                return false;
            }
        }
        return true;
    }

    /** The values of arguments that fit: those by position, then those by keyword. */
    @ExplodeLoop
    Object[] arrange(Object[] values) {
        Object[] result = new Object[length];
        int position = 0;
        int named = length - keywords.length;
        for (int i = 0; i < kinds.length; i++) {
            // no switch, whose table the compiler does not see through
            if (kinds[i] == ArgumentKind.POSITIONAL) {
                result[position++] = values[i];
            } else if (kinds[i] == ArgumentKind.STAR) {
                for (int k = 0; k < lengths[i]; k++) {
                    result[position++] = item(values[i], k);
                }
            } else if (kinds[i] == ArgumentKind.KEYWORD) {
                result[named++] = values[i];
            } else {
                for (int k = 0; k < lengths[i]; k++) {
                    result[named++] = ((PyDict) values[i]).valueAt(k);
                }
            }
        }
        return result;
    }

    private static boolean isSequence(Object value) {
        return value instanceof PyTuple tuple && tuple.type() == BuiltinTypes.TUPLE
                || value instanceof PyList list && list.type() == BuiltinTypes.LIST;
    }

    private static int size(Object sequence) {
        return sequence instanceof PyTuple tuple ? tuple.items().length : ((PyList) sequence).size();
    }

    private static Object item(Object sequence, int index) {
        return sequence instanceof PyTuple tuple ? tuple.items()[index] : ((PyList) sequence).get(index);
    }

    private static boolean isDict(Object value) {
        return value instanceof PyDict dict && dict.type() == BuiltinTypes.DICT;
    }
}
