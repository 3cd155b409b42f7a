// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The module {@code posix} and its neighbours {@code _posixsubprocess}, {@code resource} and {@code syslog}: files by what
 * the embedder lets a context see; descriptors, processes and the log through the C library, for contexts with the rights
 * of a process.
 */
package org.protopython.modules.posix;
