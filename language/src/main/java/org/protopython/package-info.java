// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The language's front door: registration, options, resources. May use every package below it. */
package org.protopython;
