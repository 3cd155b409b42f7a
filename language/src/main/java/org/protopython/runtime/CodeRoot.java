// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** What the root nodes of Python code answer, so that tracebacks find the code of a frame. */
public interface CodeRoot {
    PyCode code();
}
