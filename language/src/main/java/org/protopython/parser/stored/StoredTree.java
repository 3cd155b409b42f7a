// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.stored;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.protopython.parser.DeepStack;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.bytes.ValueReader;
import org.protopython.parser.bytes.ValueWriter;
import org.protopython.parser.scope.SymbolTable;

/**
 * A tree with its names resolved, as it is read from bytes: the bodies of its functions, and what the names in a function
 * mean, are read as they are needed.
 *
 * <p>The bytes begin with two numbers of four bytes, the highest first: which form they have, and a check sum of the rest.
 */
public record StoredTree(Mod mod, SymbolTable symbols) {
    /** To be raised when the parser makes another tree of the same text, or resolves its names differently. */
    private static final int EDITION = 1;

    private static final int FORM = 31 * NodeCodec.SHAPE + EDITION;
    private static final int HEADER = 2 * Integer.BYTES;

    /** The bytes of a tree. */
    public static byte[] write(Mod mod, SymbolTable symbols) {
        byte[] content = DeepStack.run(() -> {
            ValueWriter out = new ValueWriter();
            symbols.write(out);
            new NodeWriter(symbols, out).node(mod);
            return out.toBytes();
        });
        return ByteBuffer.allocate(HEADER + content.length)
                .putInt(FORM)
                .putInt(checkSum(content, 0))
                .put(content)
                .array();
    }

    /** The tree, or null when the bytes are not those of a tree of this version. */
    public static StoredTree read(byte[] bytes) {
        if (bytes.length < HEADER) {
            return null;
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (header.getInt() != FORM || header.getInt() != checkSum(bytes, HEADER)) {
            return null;
        }
        return DeepStack.run(() -> {
            ValueReader in = ValueReader.of(bytes, HEADER);
            SymbolTable symbols = SymbolTable.read(in);
            Mod mod = new NodeReader(symbols, in, 0).node();
            return new StoredTree(mod, symbols);
        });
    }

    private static int checkSum(byte[] bytes, int offset) {
        CRC32 sum = new CRC32();
        sum.update(bytes, offset, bytes.length - offset);
        return (int) sum.getValue();
    }
}
