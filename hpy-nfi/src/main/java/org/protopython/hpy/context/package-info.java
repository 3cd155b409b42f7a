// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The context as extensions see it: one class of static methods per family of functions, and the loader of extension
 * modules. Sees types and below.
 */
package org.protopython.hpy.context;
