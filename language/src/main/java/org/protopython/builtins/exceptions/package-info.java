// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The exception classes, one file each family. May use ops, runtime, objects and util; the files do not use each other. */
package org.protopython.builtins.exceptions;
