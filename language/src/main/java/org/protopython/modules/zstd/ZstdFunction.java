// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

/** The functions of the library that are called, with their symbols. */
enum ZstdFunction {
    VERSION_NUMBER("ZSTD_versionNumber"),
    VERSION_STRING("ZSTD_versionString"),
    IS_ERROR("ZSTD_isError"),
    ERROR_NAME("ZSTD_getErrorName"),
    STREAM_OUT_SIZE("ZSTD_DStreamOutSize"),
    CREATE_CCTX("ZSTD_createCCtx"),
    FREE_CCTX("ZSTD_freeCCtx"),
    CCTX_SET_PARAMETER("ZSTD_CCtx_setParameter"),
    CCTX_SET_PLEDGED_SIZE("ZSTD_CCtx_setPledgedSrcSize"),
    CCTX_RESET("ZSTD_CCtx_reset"),
    CCTX_REF_DICT("ZSTD_CCtx_refCDict"),
    CCTX_LOAD_DICT("ZSTD_CCtx_loadDictionary"),
    CCTX_REF_PREFIX("ZSTD_CCtx_refPrefix"),
    COMPRESS("ZSTD_compressStream2"),
    COMPRESSION_BOUNDS("ZSTD_cParam_getBounds"),
    CREATE_CDICT("ZSTD_createCDict"),
    FREE_CDICT("ZSTD_freeCDict"),
    CREATE_DCTX("ZSTD_createDCtx"),
    FREE_DCTX("ZSTD_freeDCtx"),
    DCTX_SET_PARAMETER("ZSTD_DCtx_setParameter"),
    DCTX_RESET("ZSTD_DCtx_reset"),
    DCTX_REF_DICT("ZSTD_DCtx_refDDict"),
    DCTX_LOAD_DICT("ZSTD_DCtx_loadDictionary"),
    DCTX_REF_PREFIX("ZSTD_DCtx_refPrefix"),
    DECOMPRESS("ZSTD_decompressStream"),
    DECOMPRESSION_BOUNDS("ZSTD_dParam_getBounds"),
    CREATE_DDICT("ZSTD_createDDict"),
    FREE_DDICT("ZSTD_freeDDict"),
    DICT_ID("ZSTD_getDictID_fromDict"),
    FRAME_DICT_ID("ZSTD_getDictID_fromFrame"),
    FRAME_CONTENT_SIZE("ZSTD_getFrameContentSize"),
    FRAME_COMPRESSED_SIZE("ZSTD_findFrameCompressedSize"),
    TRAIN_DICT("ZDICT_trainFromBuffer"),
    FINALIZE_DICT("ZDICT_finalizeDictionary");

    /** Makes a context forget the frame it is at, but not its parameters. */
    static final int RESET_SESSION = 1;

    private final String symbol;

    ZstdFunction(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** Calls it with integers and pointers, and gives the integer or pointer that it returns. */
    long call(long... arguments) {
        return ZstdLibrary.call(this, arguments);
    }

    /** Whether a size that a function returned is the code of an error instead. */
    static boolean isError(long size) {
        return (int) IS_ERROR.call(size) != 0;
    }
}
