// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** The number of the parameter that decompressors have. */
@PyModule("_zstd")
final class DecompressionParameters {
    @PyConstant("ZSTD_d_windowLogMax")
    static final int WINDOW_LOG_MAX = 100;

    private DecompressionParameters() {}
}
