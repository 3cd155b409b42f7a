// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.nodes.Node;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;

/** Records where coroutines are made, while {@code sys.set_coroutine_origin_tracking_depth} asks for it. */
public final class CoroutineOriginNode extends Node {
    public void record(PyGenerator coroutine) {
        int depth = PythonContext.get(this).threadState().originDepth();
        if (depth > 0) {
            coroutine.setOrigin(AsyncHooks.origin(depth));
        }
    }
}
