// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.List;
import org.protopython.modules.compression.OutputBytes;

/** The format {@code .xz}, in one block, or none if there are no bytes. */
final class XzEncoder implements BlockEncoder {
    private static final int ALIGNMENT = 4;

    private final List<XzFilter> filters;
    private final int checkId;
    private final XzCheck check;
    private final BlockEncoder encoder;
    private final OutputBytes packed = new OutputBytes();
    private long size;
    private long packedSize;
    private boolean begun;

    XzEncoder(List<XzFilter> filters, int checkId) {
        this.filters = filters;
        this.checkId = checkId;
        check = new XzCheck(checkId);
        encoder = XzFilters.encoder(filters);
    }

    @Override
    public void encode(byte[] data, OutputBytes out) {
        begin(out);
        if (data.length == 0) {
            return;
        } else if (size == 0) {
            writeBlockHeader(out);
        }
        size += data.length;
        check.update(data);
        encoder.encode(data, packed);
        moveTo(out);
    }

    private void begin(OutputBytes out) {
        if (!begun) {
            out.write(XzBlock.header(checkId));
            begun = true;
        }
    }

    private void moveTo(OutputBytes out) {
        byte[] bytes = packed.drain();
        packedSize += bytes.length;
        out.write(bytes);
    }

    private void writeBlockHeader(OutputBytes out) {
        OutputBytes header = new OutputBytes();
        header.write(0);
        header.write(filters.size() - 1);
        for (XzFilter filter : filters) {
            byte[] properties = filter.properties();
            XzNumbers.write(filter.id().number(), header);
            XzNumbers.write(properties.length, header);
            header.write(properties);
        }
        while (header.size() % ALIGNMENT != 0) {
            header.write(0);
        }
        byte[] bytes = header.drain();
        bytes[0] = (byte) (bytes.length / ALIGNMENT);
        packed.write(bytes);
        packed.write(XzBlock.sum(bytes));
        moveTo(out);
    }

    @Override
    public void finish(OutputBytes out) {
        begin(out);
        List<XzBlock> blocks = List.of();
        if (size > 0) {
            encoder.finish(packed);
            moveTo(out);
            byte[] sum = check.finish();
            blocks = List.of(new XzBlock(packedSize + sum.length, size));
            for (; packedSize % ALIGNMENT != 0; packedSize++) {
                out.write(0);
            }
            out.write(sum);
        }
        byte[] index = XzBlock.index(blocks);
        out.write(index);
        out.write(XzBlock.footer(index.length, checkId));
    }
}
