// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.interpreters.EntryRootNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** The Python functions on the stack, found by Truffle's stack walk. */
public final class CurrentFrames {
    private CurrentFrames() {}

    /** The Python function running {@code depth} Python frames above the innermost one; null beyond the outermost. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyFunction function(int depth) {
        return find(depth) instanceof PyFunction function ? function : null;
    }

    /** That function, or the root by which this thread has entered a subinterpreter. */
    private static Object find(int depth) {
        int[] remaining = {depth};
        return Truffle.getRuntime().iterateFrames(instance -> {
            if (EntryRootNode.isEntry(instance)) {
                return EntryRootNode.class;
            }
            Frame frame = instance.getFrame(FrameAccess.READ_ONLY);
            return PyArguments.isPython(frame) && remaining[0]-- == 0 ? PyArguments.function(frame) : null;
        });
    }

    /** The globals of the innermost Python function, or null; what another interpreter calls here has those of main. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyDict globals() {
        Object found = find(0);
        if (found instanceof PyFunction function) {
            return function.globals();
        }
        return found == null ? null : PythonContext.get(null).main().dict();
    }

    /**
     * What {@code locals()} answers in the innermost Python function, or null. A call of many callables gives builtins
     * no frame of their caller, so that it must be looked for; what another interpreter calls has the names of main.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object locals() {
        return Truffle.getRuntime().iterateFrames(instance -> {
            if (EntryRootNode.isEntry(instance)) {
                return PythonContext.get(null).main().dict();
            } else if (!PyArguments.isPython(instance.getFrame(FrameAccess.READ_ONLY))) {
                return null;
            }
            return FrameLocals.of(instance.getFrame(FrameAccess.MATERIALIZE).materialize(), instance.getCallNode());
        });
    }

    /**
     * A builtin as the innermost Python function would find it.
     *
     * @throws org.protopython.runtime.PException AttributeError when it has none of that name
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object builtin(PythonContext context, String name) {
        PyDict globals = globals();
        Object builtins = globals == null ? context.builtins().dict() : context.builtinsOf(globals);
        Object value = Items.getOrNull(builtins, PyStrings.of(name));
        if (value == null) {
            throw Errors.raise(ExceptionTypes.ATTRIBUTE_ERROR, name);
        }
        return value;
    }

    /** {@code __name__} of the innermost module; "builtins" when no Python code runs. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object moduleName() {
        PyDict globals = globals();
        Object name = globals == null ? null : globals.get("__name__");
        return name == null ? PyStrings.of("builtins") : name;
    }
}
