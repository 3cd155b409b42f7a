// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code marshal}: values as bytes. May use {@code ops} and what lies below. */
package org.protopython.modules.marshal;
