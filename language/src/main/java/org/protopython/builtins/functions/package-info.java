// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The functions of the module {@code builtins}, by subject; one class does not use another. */
package org.protopython.builtins.functions;
