// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.nodes.DirectCallNode;
import org.protopython.objects.PyBaseException;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;

/** The resumption of a generator that {@link Generators#begin} has prepared, by a direct call. */
final class ResumeNode {
    private ResumeNode() {}

    static Object resume(PyGenerator generator, DirectCallNode call, HandledNode handled) {
        PyBaseException outer = handled.get();
        try {
            Object result = call.call(generator);
            if (result == null) {
                generator.setFinished();
            }
            return result;
        } catch (PException e) {
            throw Generators.failed(generator, e);
        } finally {
            generator.setRunning(false);
            handled.set(outer);
        }
    }
}
