// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Native memory and native calls: what knows about addresses and C types, and nothing of Python. Uses java.lang.foreign
 * and Truffle NFI. The tables {@code HPyContextTable}, {@code HPyConstant}, {@code HPySignature} and {@code HPySlot} are
 * generated into this package.
 */
package org.protopython.hpy.nfi;
