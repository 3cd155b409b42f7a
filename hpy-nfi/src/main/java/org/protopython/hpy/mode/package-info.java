// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * What Python programs see of HPy: loading in a mode, and what debug and trace mode know. The package hpy in
 * src/main/python is written on these modules. Sees context and below.
 */
package org.protopython.hpy.mode;
