// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Interpreters beside the main one (PEP 734), each a context within that of the main interpreter: their list, how a
 * thread enters them, and what passes from one to another. Part of ops.
 */
package org.protopython.ops.interpreters;
