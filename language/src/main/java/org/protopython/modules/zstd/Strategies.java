// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** Numbers of the strategies, from the fastest to the strongest. */
@PyModule("_zstd")
final class Strategies {
    @PyConstant("ZSTD_fast")
    static final int FAST = 1;

    @PyConstant("ZSTD_dfast")
    static final int DFAST = 2;

    @PyConstant("ZSTD_greedy")
    static final int GREEDY = 3;

    @PyConstant("ZSTD_lazy")
    static final int LAZY = 4;

    @PyConstant("ZSTD_lazy2")
    static final int LAZY2 = 5;

    @PyConstant("ZSTD_btlazy2")
    static final int BTLAZY2 = 6;

    @PyConstant("ZSTD_btopt")
    static final int BTOPT = 7;

    @PyConstant("ZSTD_btultra")
    static final int BTULTRA = 8;

    @PyConstant("ZSTD_btultra2")
    static final int BTULTRA2 = 9;

    private Strategies() {}
}
