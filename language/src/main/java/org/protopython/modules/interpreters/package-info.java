// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _interpreters} and {@code _interpqueues}, under {@code concurrent.interpreters}. May use {@code ops}. */
package org.protopython.modules.interpreters;
