// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.hashing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.HashKeys;
import org.protopython.objects.PyType;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Hashes of keys, with the words in which dicts and sets complain about unhashable ones. */
public final class KeyHashes {
    private KeyHashes() {}

    /** The hash of a key of a dict. */
    public static long forDict(Object key) {
        return key instanceof TruffleString || key instanceof Long ? HashKeys.hash(key) : hash(key, "a dict key");
    }

    /** The hash of an element of a set. */
    public static long forSet(Object key) {
        return key instanceof TruffleString || key instanceof Long ? HashKeys.hash(key) : hash(key, "a set element");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long hash(Object key, String role) {
        try {
            return HashKeys.hash(key);
        } catch (PException e) {
            if (e.exception().type() != ExceptionTypes.TYPE_ERROR) {
                throw e;
            }
            throw Errors.typeError(
                    "cannot use '%s' as %s (%s)", TypeNames.shown(PyType.of(key)), role, Texts.strJava(e.exception()));
        }
    }
}
