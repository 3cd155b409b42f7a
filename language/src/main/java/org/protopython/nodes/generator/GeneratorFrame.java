// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.async.GeneratorDeaths;
import org.protopython.runtime.Errors;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;

/**
 * The frame of a generator: the slot after that of the position holds the generator itself; every node that can be suspended has a state slot of its
 * own, an int without a tag, in which 0 means "from the beginning".
 */
public final class GeneratorFrame {
    /** The slot of the generator object. */
    public static final int GENERATOR_SLOT = FrameVariables.POSITION_SLOT + 1;

    private GeneratorFrame() {}

    public static PyGenerator generator(VirtualFrame frame) {
        return (PyGenerator) frame.getObject(GENERATOR_SLOT);
    }

    /** The generator is suspended where it has something to do before it ends: who drops it closes it. */
    static void guard(VirtualFrame frame, Node node) {
        PyGenerator generator = generator(frame);
        if (!generator.isGuarded()) {
            generator.setGuarded();
            GeneratorDeaths.expect(PythonContext.get(node).threadState(), generator);
        }
    }

    /** The exception that is thrown in, raised here: what the generator itself is handling becomes its context. */
    @TruffleBoundary
    static RuntimeException raise(PyGenerator generator, RuntimeException exception, Node node) {
        generator.setThrown(null);
        if (!(exception instanceof PException thrown)) {
            return exception;
        }
        PyBaseException handled = PythonContext.get(null).threadState().handled();
        if (handled != generator.handled()) {
            Errors.chain(thrown.exception(), handled);
        }
        return thrown.at(node);
    }

    /** The state of a node, 0 at the beginning. */
    static int state(Frame frame, int slot) {
        return frame.getIntStatic(slot);
    }

    static void setState(Frame frame, int slot, int state) {
        frame.setIntStatic(slot, state);
    }
}
