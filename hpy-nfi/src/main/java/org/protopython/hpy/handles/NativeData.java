// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

/** A Python object that owns a native struct of an extension. */
public interface NativeData {
    /** Address of the struct, 0 when it has none. */
    long nativeData();

    /** What its HPyFields refer to; null until one is stored. */
    Object[] fields();

    void setFields(Object[] fields);

    /** The function set by {@code HPy_SetCallFunction}, 0 for none. */
    long callFunction();

    void setCallFunction(long function);
}
