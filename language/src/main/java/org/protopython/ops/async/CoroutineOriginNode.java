// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.nodes.Node;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** Records where coroutines are made, while {@code sys.set_coroutine_origin_tracking_depth} asks for it. */
public final class CoroutineOriginNode extends Node {
    public void record(PyGenerator coroutine) {
        ThreadState thread = PythonContext.get(this).threadState();
        int depth = thread.originDepth();
        if (depth > 0) {
            coroutine.setOrigin(AsyncHooks.origin(depth));
        }
        GeneratorDeaths.expect(thread, coroutine);
    }
}
