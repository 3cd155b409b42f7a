// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.tracing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.HashSet;
import java.util.Set;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Warnings;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.TraceEvent;
import org.protopython.runtime.VariableScope;

/** {@code frame.f_lineno = line}: a trace function lets its function go on somewhere else. */
public final class LineAssignment {
    private LineAssignment() {}

    /**
     * Lets the frame jump as soon as the trace function has returned; ValueError if it cannot, and RuntimeWarning if
     * there are variables without a value, which become None.
     *
     * @param value null to delete
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(PyFrame frame, Object value) {
        if (value == null) {
            throw Errors.attributeError("cannot delete attribute");
        } else if (PyType.of(value) != BuiltinTypes.INT) {
            throw Errors.valueError("lineno must be an integer");
        }
        TraceEvent event = frame.event();
        CodeRoot root = event == null ? null : FrameObjects.root(frame);
        if (root == null) {
            throw Errors.valueError("f_lineno can only be set in a trace function");
        } else if (event == TraceEvent.CALL) {
            throw Errors.valueError("can't jump from the 'call' trace event of a new frame");
        } else if (!event.canJump()) {
            throw Errors.valueError("can only jump from a 'line' trace event");
        } else if (!(value instanceof Long number) || (int) (long) number != number) {
            throw Errors.valueError("lineno out of range");
        } else {
            MaterializedFrame variables = frame.frame();
            int position = variables.getIntStatic(FrameVariables.POSITION_SLOT);
            ControlFlowException jump = root.jump(event, position, (int) (long) number);
            bindAll(variables, root.body());
            frame.setJump(jump, (int) (long) number);
        }
    }

    /** How many variables of comprehensions the frame has, which are always unbound where a trace function runs. */
    private static int comprehensionVariables(RootNode root, FrameVariables variables) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < variables.count(); i++) {
            known.add(variables.name(i));
        }
        int before = known.size();
        root.accept(node -> {
            if (node instanceof VariableScope scope) {
                for (int i = 0; i < scope.variables().count(); i++) {
                    known.add(scope.variables().name(i));
                }
            }
            return true;
        });
        return known.size() - before;
    }

    private static void bindAll(MaterializedFrame frame, RootNode root) {
        FrameVariables variables = FrameVariables.of(frame);
        int unbound = comprehensionVariables(root, variables);
        for (int i = 0; i < variables.count(); i++) {
            if (FrameVariables.read(frame, variables.slot(i)) == null) {
                unbound++;
            }
        }
        if (unbound == 0) {
            return;
        }
        String message = "assigning None to " + unbound + " unbound local" + (unbound == 1 ? "" : "s");
        Warnings.warn(ExceptionTypes.RUNTIME_WARNING, message, 1);
        for (int i = 0; i < variables.count(); i++) {
            if (FrameVariables.read(frame, variables.slot(i)) == null) {
                frame.setObject(variables.slot(i), PyNone.NONE);
            }
        }
    }
}
