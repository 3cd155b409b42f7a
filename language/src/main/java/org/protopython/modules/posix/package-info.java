// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The module {@code posix}: files and the process, through what the embedder lets a context see. */
package org.protopython.modules.posix;
