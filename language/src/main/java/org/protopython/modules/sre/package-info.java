// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The module {@code _sre}: what {@code re} compiles its patterns for. {@link SreCompiler} turns the numbers that
 * {@code re._compiler} emits into a {@link Program}, {@link Matcher} runs it on a {@link Subject}; the rest are the types
 * that Python sees. May use {@code ops} and what lies below.
 */
package org.protopython.modules.sre;
