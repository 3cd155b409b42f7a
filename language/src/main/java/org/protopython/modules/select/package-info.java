// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The module {@code select}: waiting for several descriptors of the process at once. */
package org.protopython.modules.select;
