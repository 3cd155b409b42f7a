// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Calls from Python into extensions: builtins whose nodes convert, call and check. Sees handles and below. */
package org.protopython.hpy.call;
