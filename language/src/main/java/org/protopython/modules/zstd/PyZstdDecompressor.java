// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import java.lang.ref.Reference;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code compression.zstd.ZstdDecompressor}, for one frame. Who calls the library for it holds its monitor. */
final class PyZstdDecompressor extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("ZstdDecompressor", ZstdModule.PUBLIC_NAME);

    private static final byte[] NOTHING = {};
    /** Longer arrays there are not. */
    private static final int MOST = Integer.MAX_VALUE - Long.BYTES;

    private final Allocation context;
    /** What was given to it and not read so far begins at a position of these bytes. */
    private byte[] bytes = NOTHING;

    private int start;
    private volatile boolean ended;
    private volatile boolean needsInput = true;

    PyZstdDecompressor() {
        super(TYPE);
        context = Allocation.of(
                this, ZstdFunction.CREATE_DCTX.call(), ZstdFunction.FREE_DCTX, "Unable to create ZSTD_DCtx instance.");
    }

    boolean isEnded() {
        return ended;
    }

    boolean needsInput() {
        return needsInput;
    }

    synchronized byte[] unusedData() {
        return ended ? Arrays.copyOfRange(bytes, start, bytes.length) : NOTHING;
    }

    /** ValueError for a parameter that there is not. */
    synchronized void set(int parameter, int value) {
        ParameterKind.DECOMPRESSION.set(context.address(), parameter, value);
        Reference.reachabilityFence(this);
    }

    synchronized void load(DictUse use) {
        PyZstdDict dict = use.dict();
        context.refersTo(dict);
        long result =
                switch (use.way()) {
                    case DIGESTED ->
                        ZstdFunction.DCTX_REF_DICT.call(context.address(), dict.digestedForDecompression());
                    case UNDIGESTED -> ZstdFunction.DCTX_LOAD_DICT.call(context.address(), dict.address(), dict.size());
                    case PREFIX -> ZstdFunction.DCTX_REF_PREFIX.call(context.address(), dict.address(), dict.size());
                };
        Reference.reachabilityFence(this);
        ZstdErrors.check(result, "Unable to load Zstandard dictionary or prefix for decompression");
    }

    /** @param most how long the output may become; negative for any length */
    synchronized byte[] decompress(byte[] data, long most) {
        if (ended) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, "Already at the end of a Zstandard frame.");
        }
        append(data);
        long limit = most < 0 ? Long.MAX_VALUE : most;
        int chunk = Math.min(StreamBuffers.BLOCK, bytes.length - start);
        try (StreamBuffers buffers = new StreamBuffers(chunk)) {
            while (step(buffers, limit)) {
                // the library goes on
            }
            byte[] output = buffers.toBytes();
            needsInput = !ended && start == bytes.length && output.length != most;
            if (start == bytes.length) {
                bytes = NOTHING;
                start = 0;
            }
            return output;
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    private void append(byte[] data) {
        if (start == bytes.length) {
            bytes = data;
            start = 0;
        } else if (data.length > 0) {
            int rest = bytes.length - start;
            if (rest > MOST - data.length) {
                throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
            }
            byte[] all = new byte[rest + data.length];
            System.arraycopy(bytes, start, all, 0, rest);
            System.arraycopy(data, 0, all, rest, data.length);
            bytes = all;
            start = 0;
        }
    }

    /** Decodes one piece at most; returns whether there is more to do. */
    private boolean step(StreamBuffers buffers, long limit) {
        buffers.putInput(bytes, start, Math.min(StreamBuffers.BLOCK, bytes.length - start));
        buffers.makeRoom(limit - buffers.size());
        long hint = ZstdFunction.DECOMPRESS.call(context.address(), buffers.output(), buffers.input());
        if (ZstdFunction.isError(hint)) {
            bytes = NOTHING;
            start = 0;
            needsInput = true;
            ZstdFunction.DCTX_RESET.call(context.address(), ZstdFunction.RESET_SESSION);
            ZstdErrors.check(hint, "Unable to decompress Zstandard data");
        }
        start += buffers.inputPosition();
        boolean full = buffers.takeOutput();
        if (hint == 0) {
            ended = true;
            return false;
        }
        return full ? buffers.size() < limit : start < bytes.length;
    }
}
