// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** The flags of {@code compile}, of which those of {@code __future__} are also in {@code co_flags}. */
public final class CompilerFlags {
    public static final int DONT_IMPLY_DEDENT = 0x200;
    public static final int ONLY_AST = 0x400;
    public static final int TYPE_COMMENTS = 0x1000;
    public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;
    public static final int ALLOW_INCOMPLETE_INPUT = 0x4000;
    public static final int OPTIMIZED_AST = 0x8000 | ONLY_AST;
    /** {@code from __future__ import barry_as_FLUFL}: {@code <>} instead of {@code !=}. */
    public static final int FLUFL = 0x400000;
    /** {@code from __future__ import annotations}. */
    public static final int ANNOTATIONS = 0x1000000;
    /** Not for programs: this has been compiled before, and its warnings were issued then. */
    public static final int AGAIN = 1 << 30;
    /** What {@code __future__} may ask for. */
    public static final int FUTURE = 0x20000 | 0x40000 | 0x80000 | 0x100000 | 0x200000 | FLUFL | 0x800000 | ANNOTATIONS;
    /** Whatever {@code compile} accepts; {@code nested_scopes} had the bit of generators. */
    public static final int KNOWN = FUTURE
            | 0x10
            | DONT_IMPLY_DEDENT
            | TYPE_COMMENTS
            | ALLOW_TOP_LEVEL_AWAIT
            | ALLOW_INCOMPLETE_INPUT
            | OPTIMIZED_AST;

    private CompilerFlags() {}

    /** The flag of a name in {@code __future__}; 0 for one without. */
    public static int ofFeature(String feature) {
        return switch (feature) {
            case "division" -> 0x20000;
            case "absolute_import" -> 0x40000;
            case "with_statement" -> 0x80000;
            case "print_function" -> 0x100000;
            case "unicode_literals" -> 0x200000;
            case "barry_as_FLUFL" -> FLUFL;
            case "generator_stop" -> 0x800000;
            case "annotations" -> ANNOTATIONS;
            default -> 0;
        };
    }
}
