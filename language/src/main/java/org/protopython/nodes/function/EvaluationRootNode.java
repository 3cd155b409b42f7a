// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import org.protopython.objects.PyDict;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** Runs the code of an evaluated source in the namespace of {@code __main__} of whatever context evaluates it. */
public final class EvaluationRootNode extends RootNode {
    private final PyCode code;

    public EvaluationRootNode(TruffleLanguage<?> language, PyCode code) {
        super(language);
        this.code = code;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(PythonContext.get(this).main().dict());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object run(PyDict globals) {
        PyFunction function = new PyFunction(code, globals, PyFunction.NO_CELLS, null, null);
        return code.callTarget().call(PyArguments.forNamespace(function, globals));
    }

    @Override
    public String getName() {
        return "<evaluation>";
    }

    @Override
    public boolean isInternal() {
        return true;
    }
}
