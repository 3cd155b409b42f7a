// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeInstance;
import org.protopython.hpy.handles.NativeObjects;
import org.protopython.hpy.handles.NativeType;
import org.protopython.hpy.handles.StructSlab;
import org.protopython.objects.PyType;

/**
 * What a type made by an extension adds to its class; found at {@link PyType#nativeData()}.
 *
 * @see TypeSpecification
 */
public final class HPyTypeInfo extends NativeType {
    private final int shape;
    private final long basicSize;
    private final boolean callable;
    private final long finalizer;
    private final HPyMode mode;

    @CompilationFinal(dimensions = 1)
    private final long[] destroyers;

    /**
     * @param basicSize bytes of the struct, 0 for none
     * @param callable whether {@code HPy_SetCallFunction} is allowed
     * @param finalizer address of the nearest finalize function, 0 for none
     * @param destroyers destroy functions of this type and its bases, most derived first
     */
    HPyTypeInfo(
            int specification,
            int shape,
            long basicSize,
            boolean callable,
            long finalizer,
            long[] destroyers,
            HPyMode mode) {
        super(specification, sizeClass(shape, basicSize, destroyers.length == 0 && finalizer == 0));
        this.shape = shape;
        this.basicSize = basicSize;
        this.callable = callable;
        this.finalizer = finalizer;
        this.destroyers = destroyers;
        this.mode = mode;
    }

    private static int sizeClass(int shape, long basicSize, boolean endsQuietly) {
        boolean fits = basicSize > 0 && basicSize <= StructSlab.LARGEST;
        return fits && endsQuietly && shape == BuiltinShape.OBJECT ? StructSlab.sizeClass(basicSize) : 0;
    }

    public int shape() {
        return shape;
    }

    public long basicSize() {
        return basicSize;
    }

    public boolean isCallable() {
        return callable;
    }

    /** How the finalizer is called. */
    HPyMode mode() {
        return mode;
    }

    long finalizer() {
        return finalizer;
    }

    long[] destroyers() {
        return destroyers;
    }

    /** The nearest type of an extension along the MRO, null where there is none. */
    public static HPyTypeInfo of(PyType type) {
        return (HPyTypeInfo) NativeType.of(type);
    }

    /** A new instance with zeroed memory. */
    public NativeInstance newInstance(HPyThread thread, PyType type) {
        if (basicSize == 0) {
            return new NativeInstance(type, specification(), 0);
        }
        if (sizeClass() != 0) {
            StructSlab slab = thread.slab(basicSize);
            return newInstance(type, slab.take(), slab);
        }
        NativeObjects objects = thread.state().objects();
        long data = objects.allocate(basicSize);
        NativeInstance instance = finalizer == 0
                ? new NativeInstance(type, specification(), data)
                : new FinalizableInstance(type, specification(), data, NativeStructs.of(thread));
        objects.own(instance, data, basicSize, destroyers);
        return instance;
    }

    /** A struct for an object made elsewhere. */
    long allocate(HPyThread thread, Object owner) {
        NativeObjects objects = thread.state().objects();
        long data = objects.allocate(basicSize);
        objects.own(owner, data, basicSize, destroyers);
        return data;
    }
}
