// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.hashing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.HashKeys;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
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
                    "cannot use '%s' as %s (%s)", fullName(PyType.of(key)), role, Texts.strJava(e.exception()));
        }
    }

    /** The qualified name of a class with its module unless that is {@code builtins}. */
    private static String fullName(PyType type) {
        if (type.isBuiltin()) {
            return type.module().equals("builtins") ? type.name() : type.module() + "." + type.name();
        }
        Object module = Attributes.getOrNull(type, "__module__");
        boolean plain = module == null
                || Conversions.asText(module) == null
                || Texts.strJava(module).equals("builtins")
                || Texts.strJava(module).equals("__main__");
        return plain ? type.qualifiedName() : Texts.strJava(module) + "." + type.qualifiedName();
    }
}
