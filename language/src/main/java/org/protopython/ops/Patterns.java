// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;

/** What the patterns of {@code match} statements ask of their subject (PEP 634). */
public final class Patterns {
    /** The types which a class pattern with one positional pattern matches as a whole. */
    private static final PyType[] MATCHING_SELF = {
        BuiltinTypes.INT, BuiltinTypes.STR, BuiltinTypes.FLOAT, BuiltinTypes.LIST, BuiltinTypes.TUPLE,
        BuiltinTypes.DICT, BuiltinTypes.BYTES, BuiltinTypes.SET, BuiltinTypes.FROZENSET, BuiltinTypes.BYTEARRAY
    };

    private Patterns() {}

    public static boolean isSequence(Object subject) {
        return PyType.of(subject).collection() == PyType.Collection.SEQUENCE;
    }

    public static boolean isMapping(Object subject) {
        return PyType.of(subject).collection() == PyType.Collection.MAPPING;
    }

    /** Whether {@code len(subject)} is at least this. */
    public static boolean hasLength(Object subject, int least) {
        return Items.length(subject) >= least;
    }

    /** The values of the keys, found by {@code get}; null when one is missing, ValueError when one occurs twice. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] valuesOf(Object subject, Object[] keys) {
        Object[] values = new Object[keys.length];
        if (keys.length == 0) {
            return values;
        } else if (keys.length == 1 && subject instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            values[0] = dict.get(keys[0], KeyHashes.forSet(keys[0]));
            return values[0] == null ? null : values;
        }
        Object get = Attributes.get(subject, "get");
        PySet seen = new PySet();
        Object absent = new PyTuple();
        for (int i = 0; i < keys.length; i++) {
            long hash = KeyHashes.forSet(keys[i]);
            if (seen.contains(keys[i], hash)) {
                throw Errors.valueError("mapping pattern checks duplicate key (%s)", Texts.repr(keys[i]));
            }
            seen.add(keys[i], hash);
            values[i] = Calls.call(get, keys[i], absent);
            if (values[i] == absent) {
                return null;
            }
        }
        return values;
    }

    /** A dict of what is in the subject besides the keys. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object rest(Object subject, Object[] keys) {
        Object rest = Calls.call(BuiltinTypes.DICT, subject);
        for (Object key : keys) {
            Items.delete(rest, key);
        }
        return rest;
    }

    /**
     * The attributes that a class pattern asks for: by {@code __match_args__} as many as it has positional patterns,
     * then by name. Null when one is missing.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] attributes(Object subject, PyType type, int positional, String[] names) {
        Object[] values = new Object[positional + names.length];
        Set<String> seen = new HashSet<>();
        if (positional > 0 && !positional(subject, type, positional, values, seen)) {
            return null;
        }
        for (int i = 0; i < names.length; i++) {
            if ((values[positional + i] = attribute(subject, type, names[i], seen)) == null) {
                return null;
            }
        }
        return values;
    }

    private static boolean positional(Object subject, PyType type, int count, Object[] values, Set<String> seen) {
        Object matchArgs = Attributes.getOrNull(type, "__match_args__");
        boolean self = matchArgs == null && matchesSelf(type);
        if (matchArgs != null && PyType.of(matchArgs) != BuiltinTypes.TUPLE) {
            throw Errors.typeError("%s.__match_args__ must be a tuple (got %s)", type, PyType.of(matchArgs));
        }
        PyTuple args = matchArgs == null ? PyTuple.EMPTY : (PyTuple) matchArgs;
        int allowed = self ? 1 : args.size();
        if (allowed < count) {
            throw Errors.typeError(
                    "%s() accepts %d positional sub-pattern%s (%d given)",
                    type, allowed, allowed == 1 ? "" : "s", count);
        } else if (self) {
            values[0] = subject;
            return true;
        }
        for (int i = 0; i < count; i++) {
            if (!(args.get(i) instanceof TruffleString name)) {
                throw Errors.typeError("__match_args__ elements must be strings (got %s)", PyType.of(args.get(i)));
            }
            values[i] = attribute(subject, type, PyStrings.toName(name), seen);
            if (values[i] == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * The names of the attributes that {@link #attributes} reads while the class stays as it is, null for the subject
     * itself; null altogether when that cannot be said beforehand or is wrong.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String[] attributeNames(PyType type, int positional, String[] names) {
        String[] all = new String[positional + names.length];
        if (type.type() != BuiltinTypes.TYPE) {
            return null;
        }
        Object matchArgs = positional == 0 ? null : type.lookup("__match_args__");
        if (matchArgs == null && positional > (matchesSelf(type) ? 1 : 0)
                || matchArgs != null && !(matchArgs instanceof PyTuple tuple && tuple.size() >= positional)) {
            return null;
        }
        for (int i = 0; matchArgs != null && i < positional; i++) {
            if (!(((PyTuple) matchArgs).get(i) instanceof TruffleString name)) {
                return null;
            }
            all[i] = PyStrings.toName(name);
        }
        System.arraycopy(names, 0, all, positional, names.length);
        return new HashSet<>(Arrays.asList(all)).size() == all.length ? all : null;
    }

    private static boolean matchesSelf(PyType type) {
        for (PyType each : MATCHING_SELF) {
            if (type.isSubtypeOf(each)) {
                return true;
            }
        }
        return false;
    }

    private static Object attribute(Object subject, PyType type, String name, Set<String> seen) {
        if (!seen.add(name)) {
            throw Errors.typeError(
                    "%s() got multiple sub-patterns for attribute %s", type, Texts.repr(PyStrings.of(name)));
        }
        return Attributes.getOrNull(subject, name);
    }
}
