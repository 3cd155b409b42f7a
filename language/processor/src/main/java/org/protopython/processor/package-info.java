// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Turns the declarations of {@code org.protopython.annotations} into tables and nodes. Knows the classes of the
 * language by name only (see {@code LanguageNames}).
 */
package org.protopython.processor;
