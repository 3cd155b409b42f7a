// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import com.oracle.truffle.api.TruffleContext;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** A callable as C calls it, from any thread. What it raises cannot go through C, and is reported. */
final class Callback {
    private final PythonContext context;
    private final Object callable;
    private final Prototype prototype;
    private final MemoryLayout[] layouts;
    private final MemoryLayout resultLayout;
    /** The last result, with what it refers to. */
    private PyCData kept;

    private Callback(PythonContext context, Object callable, Prototype prototype) {
        this.context = context;
        this.callable = callable;
        this.prototype = prototype;
        this.layouts = new MemoryLayout[prototype.arguments().length];
        for (int i = 0; i < layouts.length; i++) {
            if (CType.ofClass(prototype.arguments()[i]) == null) {
                throw Errors.typeError("cannot build parameter");
            }
            layouts[i] = NativeTypes.ofArgument((PyType) prototype.arguments()[i]);
        }
        this.resultLayout = prototype.result() == PyNone.NONE ? null : NativeTypes.layout((PyType) prototype.result());
    }

    /** Code that calls the callable, for as long as somebody keeps the segment. */
    @SuppressWarnings("restricted") // native access is what the import of the module asks for
    static MemorySegment make(PythonContext context, Object callable, Prototype prototype) {
        if (prototype.arguments() == null) {
            throw Errors.typeError("cannot construct prototype, no argtypes");
        }
        CType result = CType.ofClass(prototype.result());
        boolean fits = result != null && (result.kind == CType.Kind.SIMPLE || result.kind == CType.Kind.FUNCTION);
        if (prototype.result() != PyNone.NONE && !fits) {
            throw Errors.typeError("invalid result type for callback function");
        }
        Callback callback = new Callback(context, callable, prototype);
        FunctionDescriptor descriptor = callback.resultLayout == null
                ? FunctionDescriptor.ofVoid(callback.layouts)
                : FunctionDescriptor.of(callback.resultLayout, callback.layouts);
        try {
            MethodType type = descriptor.toMethodType();
            MethodHandle handle = Target.CALL.bindTo(callback).asCollector(Object[].class, type.parameterCount());
            return Linker.nativeLinker().upcallStub(handle.asType(type), descriptor, Arena.ofAuto());
        } catch (IllegalArgumentException e) {
            throw Errors.notImplementedError("a callback of this type cannot be made: %s", e.getMessage());
        }
    }

    /** Looked up once, when the first callback is made. */
    private static final class Target {
        static final MethodHandle CALL = find();

        private Target() {}

        private static MethodHandle find() {
            try {
                MethodType type = MethodType.methodType(Object.class, Object[].class);
                return MethodHandles.lookup().findVirtual(Callback.class, "call", type);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Called by C. Nothing may be thrown there: it would end the process. */
    Object call(Object[] values) {
        try {
            TruffleContext truffle = context.env().getContext();
            Object previous = truffle.enter(null);
            try {
                return callEntered(values);
            } finally {
                truffle.leave(null, previous);
            }
        } catch (Throwable e) {
            CallState.of(context).thrown = e;
            return nothing();
        }
    }

    private Object callEntered(Object[] values) {
        String doing = "calling ctypes callback function ";
        try {
            Object[] arguments = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                arguments[i] = argument((PyType) prototype.arguments()[i], layouts[i], values[i]);
            }
            Object result = Calls.call(callable, arguments);
            doing = "converting result of ctypes callback function ";
            return resultLayout == null ? null : result(result);
        } catch (PException e) {
            Unraisable.report(context, e, "Exception ignored while " + doing + Texts.reprJava(callable), null);
            return nothing();
        }
    }

    private static Object argument(PyType type, MemoryLayout layout, Object value) {
        if (CType.of(type).kind == CType.Kind.ARRAY) {
            return DataAccess.on(type, NativeMemory.at((long) value, CType.of(type).size));
        }
        MemorySegment memory = NativeMemory.scratch(layout.byteSize());
        NativeTypes.write(layout, memory, value);
        CType known = CType.of(type);
        return CType.isPlain(type)
                ? SimpleValues.get(known.simple, memory, known.swapped)
                : DataAccess.copy(type, memory);
    }

    private Object result(Object value) {
        PyType type = (PyType) prototype.result();
        PyCData holder = CType.of(type).kind == CType.Kind.FUNCTION ? new PyCFunction(type) : new PyCData(type);
        DataAccess.set(holder, type, holder.memory(), 0, value);
        kept = holder;
        return NativeTypes.read(resultLayout, kept.memory());
    }

    /** Zero, as what is returned when there is no result. */
    private Object nothing() {
        return resultLayout == null
                ? null
                : NativeTypes.read(resultLayout, NativeMemory.scratch(resultLayout.byteSize()));
    }
}
