// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExecutableNode;
import org.protopython.objects.PyDict;
import org.protopython.ops.FrameLocals;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/**
 * Runs code in a frame where a program has stopped, as a debugger asks for. It sees the frame's variables as
 * {@code locals()} does; what it assigns in a function is lost.
 */
public final class InlineEvaluationNode extends ExecutableNode {
    private final PyCode code;

    public InlineEvaluationNode(TruffleLanguage<?> language, PyCode code) {
        super(language);
        this.code = code;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame.materialize(), PythonContext.get(this).main().dict());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object run(MaterializedFrame frame, PyDict main) {
        boolean python = PyArguments.isPython(frame);
        PyDict globals = python ? PyArguments.function(frame).globals() : main;
        Object locals = python ? FrameLocals.of(frame, null) : main;
        PyFunction function = new PyFunction(code, globals, PyFunction.NO_CELLS, null, null);
        return code.callTarget().call(PyArguments.forNamespace(function, locals));
    }
}
