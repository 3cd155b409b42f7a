// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import java.lang.ref.Reference;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code compression.zstd.ZstdCompressor}. Who calls the library for it holds its monitor. */
final class PyZstdCompressor extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("ZstdCompressor", ZstdModule.PUBLIC_NAME);

    /** Modes, with the numbers of the library. */
    static final int CONTINUE = 0;

    static final int FLUSH_BLOCK = 1;
    static final int FLUSH_FRAME = 2;

    private final Allocation context;
    private int level;
    private volatile int lastMode = FLUSH_FRAME;

    PyZstdCompressor() {
        super(TYPE);
        context = Allocation.of(
                this, ZstdFunction.CREATE_CCTX.call(), ZstdFunction.FREE_CCTX, "Unable to create ZSTD_CCtx instance.");
    }

    int lastMode() {
        return lastMode;
    }

    /** ValueError for a parameter that there is not. */
    synchronized void set(int parameter, int value) {
        if (parameter == CompressionParameters.COMPRESSION_LEVEL) {
            setLevel(value);
        } else {
            ParameterKind.COMPRESSION.set(context.address(), parameter, value);
        }
        Reference.reachabilityFence(this);
    }

    private void setLevel(int value) {
        ParameterBounds range = ParameterKind.COMPRESSION.bounds(CompressionParameters.COMPRESSION_LEVEL);
        if (!range.contains(value)) {
            throw Errors.valueError(
                    "illegal compression level %d; the valid range is [%d, %d]", value, range.lower(), range.upper());
        }
        ZstdErrors.check(
                ZstdFunction.CCTX_SET_PARAMETER.call(context.address(), CompressionParameters.COMPRESSION_LEVEL, value),
                "Unable to set zstd compression level");
        level = value;
    }

    /** Comes after the level, for which dictionaries are digested. */
    synchronized void load(DictUse use) {
        PyZstdDict dict = use.dict();
        context.refersTo(dict);
        long result =
                switch (use.way()) {
                    case DIGESTED ->
                        ZstdFunction.CCTX_REF_DICT.call(context.address(), dict.digestedForCompression(level));
                    case UNDIGESTED -> ZstdFunction.CCTX_LOAD_DICT.call(context.address(), dict.address(), dict.size());
                    case PREFIX -> ZstdFunction.CCTX_REF_PREFIX.call(context.address(), dict.address(), dict.size());
                };
        Reference.reachabilityFence(this);
        ZstdErrors.check(result, "Unable to load Zstandard dictionary or prefix for compression");
    }

    synchronized byte[] compress(byte[] data, int mode) {
        try (StreamBuffers buffers = new StreamBuffers(data.length)) {
            buffers.putInput(data, 0, data.length);
            boolean more = true;
            while (more) {
                buffers.makeRoom(Long.MAX_VALUE);
                long pending = ZstdFunction.COMPRESS.call(context.address(), buffers.output(), buffers.input(), mode);
                if (ZstdFunction.isError(pending)) {
                    lastMode = FLUSH_FRAME;
                    ZstdFunction.CCTX_RESET.call(context.address(), ZstdFunction.RESET_SESSION);
                    ZstdErrors.check(pending, "Unable to compress Zstandard data");
                }
                boolean full = buffers.takeOutput();
                more = mode == CONTINUE ? full || !buffers.isInputRead() : pending != 0;
            }
            lastMode = mode;
            return buffers.toBytes();
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** @param size unsigned, all bits for a size that is not known */
    synchronized void pledgeSize(long size) {
        if (lastMode != FLUSH_FRAME) {
            throw Errors.valueError("set_pledged_input_size() method must be called when last_mode == FLUSH_FRAME");
        }
        long result = ZstdFunction.CCTX_SET_PLEDGED_SIZE.call(context.address(), size);
        Reference.reachabilityFence(this);
        ZstdErrors.check(result, "Unable to set pledged uncompressed content size");
    }
}
