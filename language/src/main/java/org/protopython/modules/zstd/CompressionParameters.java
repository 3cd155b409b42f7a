// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** Numbers of the parameters that compressors have. */
@PyModule("_zstd")
final class CompressionParameters {
    @PyConstant("ZSTD_c_compressionLevel")
    static final int COMPRESSION_LEVEL = 100;

    @PyConstant("ZSTD_c_windowLog")
    static final int WINDOW_LOG = 101;

    @PyConstant("ZSTD_c_hashLog")
    static final int HASH_LOG = 102;

    @PyConstant("ZSTD_c_chainLog")
    static final int CHAIN_LOG = 103;

    @PyConstant("ZSTD_c_searchLog")
    static final int SEARCH_LOG = 104;

    @PyConstant("ZSTD_c_minMatch")
    static final int MIN_MATCH = 105;

    @PyConstant("ZSTD_c_targetLength")
    static final int TARGET_LENGTH = 106;

    @PyConstant("ZSTD_c_strategy")
    static final int STRATEGY = 107;

    @PyConstant("ZSTD_c_enableLongDistanceMatching")
    static final int ENABLE_LONG_DISTANCE_MATCHING = 160;

    @PyConstant("ZSTD_c_ldmHashLog")
    static final int LDM_HASH_LOG = 161;

    @PyConstant("ZSTD_c_ldmMinMatch")
    static final int LDM_MIN_MATCH = 162;

    @PyConstant("ZSTD_c_ldmBucketSizeLog")
    static final int LDM_BUCKET_SIZE_LOG = 163;

    @PyConstant("ZSTD_c_ldmHashRateLog")
    static final int LDM_HASH_RATE_LOG = 164;

    @PyConstant("ZSTD_c_contentSizeFlag")
    static final int CONTENT_SIZE_FLAG = 200;

    @PyConstant("ZSTD_c_checksumFlag")
    static final int CHECKSUM_FLAG = 201;

    @PyConstant("ZSTD_c_dictIDFlag")
    static final int DICT_ID_FLAG = 202;

    @PyConstant("ZSTD_c_nbWorkers")
    static final int NB_WORKERS = 400;

    @PyConstant("ZSTD_c_jobSize")
    static final int JOB_SIZE = 401;

    @PyConstant("ZSTD_c_overlapLog")
    static final int OVERLAP_LOG = 402;

    private CompressionParameters() {}

    /** What Python calls it; null for a number that no parameter has. */
    static String name(int parameter) {
        return switch (parameter) {
            case COMPRESSION_LEVEL -> "compression_level";
            case WINDOW_LOG -> "window_log";
            case HASH_LOG -> "hash_log";
            case CHAIN_LOG -> "chain_log";
            case SEARCH_LOG -> "search_log";
            case MIN_MATCH -> "min_match";
            case TARGET_LENGTH -> "target_length";
            case STRATEGY -> "strategy";
            case ENABLE_LONG_DISTANCE_MATCHING -> "enable_long_distance_matching";
            case LDM_HASH_LOG -> "ldm_hash_log";
            case LDM_MIN_MATCH -> "ldm_min_match";
            case LDM_BUCKET_SIZE_LOG -> "ldm_bucket_size_log";
            case LDM_HASH_RATE_LOG -> "ldm_hash_rate_log";
            case CONTENT_SIZE_FLAG -> "content_size_flag";
            case CHECKSUM_FLAG -> "checksum_flag";
            case DICT_ID_FLAG -> "dict_id_flag";
            case NB_WORKERS -> "nb_workers";
            case JOB_SIZE -> "job_size";
            case OVERLAP_LOG -> "overlap_log";
            default -> null;
        };
    }
}
