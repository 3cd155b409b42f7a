// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.Stream;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.PythonContext;

/**
 * Functions of CPython's C API that programs call by {@code ctypes.pythonapi}, for which no C code is needed. There is no
 * library with that API: the rest of it is not found. Their addresses are those of memory of their own, so that no other
 * function can have them.
 */
final class PythonApi {
    private static final List<Function> ALL = Stream.of(RuntimeApi.FUNCTIONS, CapsuleApi.FUNCTIONS)
            .flatMap(List::stream)
            .toList();
    private static final MemorySegment PLACES = Arena.global().allocate(ALL.size());

    private PythonApi() {}

    /** What a function does. */
    interface Body {
        /** A number as a Long, or an object. */
        Object call(PythonContext context, long[] arguments);
    }

    /**
     * A function.
     *
     * @param count of the arguments that it needs
     */
    record Function(String symbol, int count, Body body) {
        /** The result, a Long or an object; TypeError where an argument is missing. */
        Object call(PythonContext context, PyCArgument[] arguments) {
            Parameters.checkCount(count, arguments.length);
            long[] values = new long[arguments.length];
            for (int i = 0; i < values.length; i++) {
                MemorySegment value = arguments[i].value();
                values[i] = value.byteSize() == Long.BYTES
                        ? NativeMemory.pointer(value)
                        : SimpleValues.bits(SimpleKind.of(arguments[i].letter()), value, false);
            }
            return body.call(context, values);
        }
    }

    /** The address of a function, 0 if there is none of that name. */
    static long address(TruffleString name) {
        String wanted = PyStrings.toJava(name);
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).symbol.equals(wanted)) {
                return PLACES.address() + i;
            }
        }
        return 0;
    }

    /** The function at an address, or null. */
    static Function at(long address) {
        long index = address - PLACES.address();
        return index >= 0 && index < ALL.size() ? ALL.get((int) index) : null;
    }
}
