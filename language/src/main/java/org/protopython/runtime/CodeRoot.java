// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.nodes.RootNode;

/** What the root nodes of Python code answer, so that tracebacks find the code of a frame. */
public interface CodeRoot {
    PyCode code();

    /** The root that runs the statements; another one than this for a generator. */
    default RootNode body() {
        return (RootNode) this;
    }
}
