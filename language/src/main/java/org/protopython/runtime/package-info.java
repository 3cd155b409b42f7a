// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * What a running program hangs on: context, thread state, errors, and the descriptors of builtins. Sees
 * {@code objects} and {@code util}; knows no operation on values and nobody who implements builtins.
 */
package org.protopython.runtime;
