// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.util.concurrent.ConcurrentHashMap;
import org.protopython.objects.PyType;

/**
 * Which specification a type comes from: the same in every context of the process, so that compiled code can tell
 * whether a receiver has the struct that a C function expects. The nearest state of a type is its
 * {@link PyType#nativeData()}.
 */
public abstract class NativeType {
    private final int specification;
    private final int sizeClass;

    protected NativeType(int specification, int sizeClass) {
        this.specification = specification;
        this.sizeClass = sizeClass;
    }

    /** Identity of the specification, never 0. */
    public final int specification() {
        return specification;
    }

    /** {@link StructSlab#sizeClass} of the instances' structs where such an instance is all there is to make, else 0. */
    public final int sizeClass() {
        return sizeClass;
    }

    /** An instance with a struct from a slab; of a type for which {@link #sizeClass} is not 0. */
    protected final NativeInstance newInstance(PyType type, long data, StructSlab slab) {
        return new NativeInstance(type, specification, data, slab);
    }

    /** Numbers the specifications of the process. */
    public static final class Numbers {
        private static final ConcurrentHashMap<Object, Integer> ALL = new ConcurrentHashMap<>();

        private Numbers() {}

        /** The number of what describes a specification completely. */
        public static int of(Object description) {
            return ALL.computeIfAbsent(description, key -> ALL.size() + 1);
        }
    }

    /** The nearest along the MRO, null where there is none. */
    public static NativeType of(PyType type) {
        if (type.nativeData() instanceof NativeType own) {
            return own;
        }
        return type.inheritedNativeData() instanceof NativeType inherited ? inherited : null;
    }

    /** Whether instances of the type have the struct of the specification. */
    public static boolean has(PyType type, int specification) {
        for (PyType base : type.mro()) {
            if (base.nativeData() instanceof NativeType info && info.specification() == specification) {
                return true;
            }
        }
        return false;
    }
}
