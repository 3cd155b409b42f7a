// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PySet;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.hashing.SetAlgebra;
import org.protopython.runtime.Errors;

/** What is particular to {@code frozenset}; the rest is in {@link AnySetType}. */
@PyTypeMethods(value = "frozenset", doc = """
    frozenset(iterable=(), /)
    --

    A set that cannot be changed, and so can be hashed.\
    """)
public final class FrozenSetType {
    private static final PySet EMPTY = new PySet(BuiltinTypes.FROZENSET);

    private FrozenSetType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        boolean plainInit = cls.sharesSlot(BuiltinTypes.FROZENSET, Slot.INIT);
        if (kwargs != null && (cls == BuiltinTypes.FROZENSET || plainInit)) {
            throw Errors.typeError("frozenset() takes no keyword arguments");
        } else if (args.length > 1) {
            throw Errors.typeError("frozenset expected at most 1 argument, got %d", args.length);
        } else if (args.length == 0) {
            return cls == BuiltinTypes.FROZENSET ? EMPTY : new PySet(cls);
        } else if (cls == BuiltinTypes.FROZENSET
                && args[0] instanceof PySet set
                && set.type() == BuiltinTypes.FROZENSET) {
            return set;
        }
        return SetAlgebra.of(cls, args[0]);
    }

    /** Does not depend on the order of the elements. */
    @PyBuiltin("__hash__(self, /)")
    static long hash(PySet self) {
        if (self.hasCachedHash()) {
            return self.cachedHash();
        }
        // The numbers are those of collections.abc.Set._hash, which must agree.
        long hash = 1927868237L * (self.size() + 1L);
        for (int i = self.next(0); i >= 0; i = self.next(i + 1)) {
            long element = self.hashAt(i);
            hash ^= (element ^ element << 16 ^ 89869747L) * 3644798167L;
        }
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069L + 907133923L;
        hash = hash == -1 ? 590923713L : hash;
        self.cacheHash(hash);
        return hash;
    }
}
