// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.ModuleErrors;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Calls a function at an address. */
final class ForeignCall {
    static final PyType ARGUMENT_ERROR = ModuleErrors.define(
            "ctypes", "ArgumentError", ExceptionTypes.EXCEPTION, "An argument does not fit a foreign function.");
    static final int MOST_ARGUMENTS = 1024;

    private ForeignCall() {}

    /** Converts the arguments, calls, and converts the result. */
    static Object call(PythonContext context, long address, Prototype prototype, Object[] given) {
        if (given.length > MOST_ARGUMENTS) {
            throw Errors.raise(
                    ARGUMENT_ERROR,
                    PyStrings.of("too many arguments (" + given.length + "), maximum is " + MOST_ARGUMENTS));
        }
        PyCArgument[] arguments = new PyCArgument[given.length];
        for (int i = 0; i < given.length; i++) {
            arguments[i] = argument(prototype, given[i], i);
        }
        for (PyCArgument argument : arguments) {
            argument.lend();
        }
        try {
            Intrinsic intrinsic = Intrinsic.at(address);
            if (intrinsic != null) {
                return intrinsic.call(context, arguments);
            }
            PythonApi.Function function = PythonApi.at(address);
            if (function != null) {
                return result(context, prototype, function.call(context, arguments));
            } else if (address == 0) {
                throw Errors.valueError("attempt to call NULL function pointer");
            }
            return result(prototype, invoke(context, address, prototype, arguments));
        } finally {
            for (PyCArgument argument : arguments) {
                argument.takeBack();
            }
        }
    }

    private static PyCArgument argument(Prototype prototype, Object value, int index) {
        try {
            Object[] converters = prototype.converters();
            Object converted =
                    converters != null && index < converters.length ? Calls.call(converters[index], value) : value;
            return ArgumentConversion.ofAny(converted, index + 1);
        } catch (PException e) {
            PyBaseException cause = e.caught();
            throw Errors.raise(
                    ARGUMENT_ERROR,
                    PyStrings.of("argument " + (index + 1) + ": " + cause.type().name() + ": " + Texts.strJava(cause)));
        }
    }

    /** The memory with the result, null when there is none. */
    private static MemorySegment invoke(
            PythonContext context, long address, Prototype prototype, PyCArgument[] arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            layouts[i] = arguments[i].structure() != null
                    ? NativeTypes.layout(arguments[i].structure())
                    : NativeTypes.layout(SimpleKind.of(arguments[i].letter()));
        }
        MemoryLayout result = resultLayout(prototype);
        CallState state = CallState.of(context);
        // of the parameters that the linker puts before those of the function, an allocator is there for structures
        // only
        boolean byValue = result != null && !(result instanceof ValueLayout);
        int first = byValue ? 3 : 2;
        Object[] values = new Object[first + arguments.length];
        values[0] = MemorySegment.ofAddress(address);
        if (byValue) {
            values[1] = (SegmentAllocator) (size, alignment) -> NativeMemory.allocate(size);
        }
        values[first - 1] = state.captured;
        for (int i = 0; i < arguments.length; i++) {
            values[first + i] = NativeTypes.read(layouts[i], arguments[i].value());
        }
        MethodHandle handle = CallHandles.of(context)
                .get(result == null ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(result, layouts));
        Object returned;
        try {
            if (prototype.usesErrno()) {
                Libraries.setErrno(state.errno);
            }
            returned = (Object) handle.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        if (prototype.usesErrno()) {
            state.errno = state.captured.get(ValueLayout.JAVA_INT, 0);
        }
        for (PyCArgument argument : arguments) {
            Reference.reachabilityFence(argument);
        }
        state.rethrow();
        if (result == null) {
            return null;
        }
        MemorySegment memory = NativeMemory.scratch(result.byteSize());
        NativeTypes.write(result, memory, returned);
        return memory;
    }

    /** The result of a function that is written in Java: a Long, or an object. */
    private static Object result(PythonContext context, Prototype prototype, Object made) {
        MemoryLayout layout = resultLayout(prototype);
        MemorySegment memory = null;
        if (layout != null) {
            long bits = made instanceof Long number
                    ? number
                    : ObjectHandles.of(context).handleOf(made);
            memory = NativeMemory.scratch(Math.max(layout.byteSize(), Long.BYTES));
            NativeMemory.setPointer(memory, bits);
        }
        Object result = result(prototype, memory);
        Reference.reachabilityFence(made);
        return result;
    }

    private static MemoryLayout resultLayout(Prototype prototype) {
        if (prototype.result() == PyNone.NONE) {
            return null;
        }
        CType known = CType.ofClass(prototype.result());
        return known == null ? ValueLayout.JAVA_INT : NativeTypes.layout((PyType) prototype.result());
    }

    private static Object result(Prototype prototype, MemorySegment memory) {
        if (memory == null) {
            return PyNone.NONE;
        }
        CType known = CType.ofClass(prototype.result());
        if (known == null) {
            return Calls.call(prototype.result(), (long) memory.get(ValueLayout.JAVA_INT_UNALIGNED, 0));
        }
        PyType type = (PyType) prototype.result();
        Object value = CType.isPlain(type)
                ? SimpleValues.get(known.simple, memory, known.swapped)
                : DataAccess.copy(type, memory);
        Object check = prototype.resultCheck();
        return check == null ? value : Calls.call(check, value);
    }
}
