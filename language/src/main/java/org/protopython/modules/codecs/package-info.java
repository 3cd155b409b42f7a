// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _codecs}: the registry of codecs and the functions of each codec. May use {@code ops} and what lies below. */
package org.protopython.modules.codecs;
