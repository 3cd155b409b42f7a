// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Everything that is derived from the tables of facts of the HPy binary interface: C and Java sources, and the index of
 * the annotated Java functions. Depends on the JDK only.
 */
package org.protopython.processor.hpy;
