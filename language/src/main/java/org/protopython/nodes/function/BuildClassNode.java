// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PythonContext;

/** What a class statement calls: {@code __build_class__} of the builtins, whatever the globals have of that name. */
public final class BuildClassNode extends ExpressionNode {
    private static final TruffleString NAME = PyStrings.of("__build_class__");

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return find(PyArguments.function(frame).globals());
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object find(PyDict globals) {
        Object builder = Items.getOrNull(PythonContext.get(this).builtinsOf(globals), NAME);
        if (builder == null) {
            throw Errors.nameError("__build_class__ not found");
        }
        return builder;
    }
}
