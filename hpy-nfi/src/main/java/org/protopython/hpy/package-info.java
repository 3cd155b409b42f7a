// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Front door of the HPy backend. May use language's ops, objects, runtime, and every package below it here. */
package org.protopython.hpy;
