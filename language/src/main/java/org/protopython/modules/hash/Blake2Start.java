// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** Makes BLAKE2 objects from their many arguments. */
final class Blake2Start {
    private static final int BYTE = 0xFF;
    private static final long LEAF_LIMIT = 0xFFFFFFFFL;

    /** The arguments of tree hashing. */
    record Tree(Object fanout, Object depth, Object leafSize, Object nodeOffset, Object nodeDepth, Object innerSize) {}

    private Blake2Start() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyHash start(
            PyType cls,
            Blake2.Variant variant,
            Object digestSize,
            Object[] keySaltPerson,
            Tree tree,
            boolean lastNode) {
        boolean b = variant == Blake2.Variant.B;
        int most = variant.mostBytes();
        int size = digestSize == null ? most : ArgumentConversions.toInt(digestSize);
        if (size < 1 || size > most) {
            throw Errors.valueError(
                    "digest_size for %s must be between 1 and %d bytes, here it is %d",
                    b ? "Blake2b" : "Blake2s", most, size);
        }
        byte[] key = part(keySaltPerson[0], most, "key");
        byte[] salt = part(keySaltPerson[1], variant.saltBytes(), "salt");
        byte[] person = part(keySaltPerson[2], variant.saltBytes(), "person");
        byte[] parameters = new byte[most];
        parameters[0] = (byte) size;
        parameters[1] = (byte) key.length;
        parameters[2] = (byte) between(tree.fanout, 0, "fanout");
        parameters[3] = (byte) between(tree.depth, 1, "depth");
        put(parameters, 4, Integer.BYTES, unsigned(tree.leafSize, LEAF_LIMIT, "leaf_size"));
        long offset = unsigned(tree.nodeOffset, b ? -1L : (1L << 48) - 1, "node_offset");
        put(parameters, 8, b ? Long.BYTES : 6, offset);
        int nodeDepth = between(tree.nodeDepth, 0, "node_depth");
        int inner = ArgumentConversions.toInt(tree.innerSize);
        if (inner < 0 || inner > most) {
            throw Errors.valueError("inner_size must be between 0 and is %d", most);
        }
        parameters[b ? 16 : 14] = (byte) nodeDepth;
        parameters[b ? 17 : 15] = (byte) inner;
        int saltStart = b ? 32 : 16;
        System.arraycopy(salt, 0, parameters, saltStart, salt.length);
        System.arraycopy(person, 0, parameters, saltStart + variant.saltBytes(), person.length);
        return new PyHash(
                cls, variant.name(), new Blake2(variant, parameters, key, lastNode), size, variant.blockBytes());
    }

    private static byte[] part(Object value, int most, String what) {
        byte[] bytes = value == null ? new byte[0] : HashData.of(value);
        if (bytes.length > most) {
            throw Errors.valueError("maximum %s length is %d bytes", what, most);
        }
        return bytes;
    }

    private static int between(Object value, int least, String what) {
        int number = ArgumentConversions.toInt(value);
        if (number < least || number > BYTE) {
            throw Errors.valueError("%s must be between %d and 255", what, least);
        }
        return number;
    }

    /** @param most the largest value, unsigned */
    private static long unsigned(Object value, long most, String what) {
        java.math.BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (number.bitLength() > Long.SIZE || Long.compareUnsigned(number.longValue(), most) > 0) {
            throw Errors.overflowError("%s is too large", what);
        }
        return number.longValue();
    }

    private static void put(byte[] target, int start, int size, long value) {
        for (int i = 0; i < size; i++) {
            target[start + i] = (byte) (value >>> i * Byte.SIZE);
        }
    }
}
