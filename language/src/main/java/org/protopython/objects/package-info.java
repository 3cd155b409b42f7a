// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Python values and their storage. Data only: no call of Python code but through {@code HashKeys.Protocol}. May use {@code util}. */
package org.protopython.objects;
