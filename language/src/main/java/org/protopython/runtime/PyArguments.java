// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.frame.Frame;

/**
 * The layout of the arguments of every Python frame: {@code [function, bound arguments...]}. Bodies of classes and of
 * {@code exec}'d code have their namespace as the only bound argument.
 */
public final class PyArguments {
    /** Elements before the first bound argument. */
    public static final int OFFSET = 1;

    private PyArguments() {}

    /** Whether the frame belongs to Python code, not to a builtin called from Java. */
    public static boolean isPython(Frame frame) {
        return frame != null && frame.getArguments().length > 0 && frame.getArguments()[0] instanceof PyFunction;
    }

    public static PyFunction function(Frame frame) {
        return (PyFunction) frame.getArguments()[0];
    }

    /** The namespace of a class body or of {@code exec}. */
    public static Object namespace(Frame frame) {
        return frame.getArguments()[OFFSET];
    }

    public static Object argument(Frame frame, int boundIndex) {
        return frame.getArguments()[OFFSET + boundIndex];
    }

    /** Lets go of the bound arguments of a frame that has them in its variables. */
    public static void drop(Frame frame) {
        Object[] arguments = frame.getArguments();
        for (int i = OFFSET; i < arguments.length; i++) {
            arguments[i] = null;
        }
    }

    /** Arguments for a body that has only a namespace. */
    public static Object[] forNamespace(PyFunction function, Object namespace) {
        return new Object[] {function, namespace};
    }
}
