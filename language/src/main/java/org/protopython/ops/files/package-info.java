// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Open files of a context by their descriptors, below the modules {@code _io} and {@code posix}: those of the process, or
 * channels for contexts without native access.
 */
package org.protopython.ops.files;
