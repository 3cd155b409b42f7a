// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The provider that the Truffle TCK runs against: values, operators, statements and programs of Python. */
package org.protopython.tck;
