// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

/**
 * What the reading of a text depends on besides its mode.
 *
 * @param typeComments whether {@code # type:} means something
 * @param flufl whether {@code <>} is written instead of {@code !=}
 * @param topLevelAwait whether {@code await} is allowed outside of functions
 * @param featureVersion the minor version of Python whose grammar is asked for; a higher one than this for all of it
 * @param annotations whether {@code from __future__ import annotations} is in force from the beginning
 * @param maxDigits how many digits a decimal int may have, 0 for any number
 * @param warnings receives what is suspicious
 */
public record ParseOptions(
        boolean typeComments,
        boolean flufl,
        boolean topLevelAwait,
        int featureVersion,
        boolean annotations,
        int maxDigits,
        SourceWarnings warnings) {
    private static final int MAX_DIGITS = 4300;

    /** Nothing special. */
    public static ParseOptions standard() {
        return new ParseOptions(false, false, false, Integer.MAX_VALUE, false, MAX_DIGITS, new SourceWarnings());
    }
}
