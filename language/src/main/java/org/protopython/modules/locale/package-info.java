// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _locale}: the C locale. May use {@code ops} and what lies below. */
package org.protopython.modules.locale;
