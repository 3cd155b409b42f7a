// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyFunction;

/** What {@code locals()} answers for a frame. */
public final class FrameLocals {
    private FrameLocals() {}

    /**
     * The namespace of a module or class body itself; of a function a new dict of its variables that have a value,
     * those of enclosing functions included.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(MaterializedFrame frame) {
        PyFunction function = PyArguments.function(frame);
        if (function.code().localNames().length < function.code().signature().boundCount()) {
            // Of the bodies of modules and classes, the namespace is the one argument, and no variable.
            return PyArguments.namespace(frame);
        }
        PyDict result = new PyDict();
        FrameDescriptor descriptor = frame.getFrameDescriptor();
        for (String name : function.code().localNames()) {
            for (int slot = 0; slot < descriptor.getNumberOfSlots(); slot++) {
                if (name.equals(descriptor.getSlotName(slot))) {
                    put(result, name, frame.getValue(slot));
                }
            }
        }
        for (String name : function.code().cellNames()) {
            for (int slot = 0; slot < descriptor.getNumberOfSlots(); slot++) {
                if (name.equals(descriptor.getSlotName(slot))) {
                    put(result, name, frame.getValue(slot));
                }
            }
        }
        String[] free = function.code().freeNames();
        for (int i = 0; i < free.length && i < function.closure().length; i++) {
            put(result, free[i], function.closure()[i]);
        }
        return result;
    }

    private static void put(PyDict locals, String name, Object value) {
        Object content = value instanceof PyCell cell ? cell.get() : value;
        if (content != null) {
            locals.put((Object) PyStrings.of(name), content);
        }
    }
}
