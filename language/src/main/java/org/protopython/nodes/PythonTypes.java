// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

import com.oracle.truffle.api.dsl.TypeSystem;

/** The values that nodes exchange unboxed. */
@TypeSystem({boolean.class, long.class, double.class})
public abstract class PythonTypes {}
