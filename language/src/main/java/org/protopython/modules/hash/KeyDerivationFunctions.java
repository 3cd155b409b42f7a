// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** The functions of {@code _hashlib} that make keys of passwords. */
@PyModule(HashlibModule.NAME)
final class KeyDerivationFunctions {
    /** What scrypt may use when the caller does not say. */
    private static final int USUAL_MEMORY = 32 << 20;

    /** Bytes of scrypt's smallest block, and of a step of {@code r}. */
    private static final int STEP_BYTES = 128;

    private KeyDerivationFunctions() {}

    @PyBuiltin(value = "pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)", doc = """
        Derive a key from a password by PBKDF2, with HMAC of the algorithm hash_name.

        dklen is the length of the key in bytes, None that of the algorithm's digest.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object pbkdf2(TruffleString hashName, Object password, Object salt, Object iterations, Object dklen) {
        byte[] secret = Buffers.bytes(password);
        byte[] saltBytes = Buffers.bytes(salt);
        long count = toLong(iterations);
        HashFunction function = HashlibModule.function(hashName);
        if (count < 1) {
            throw Errors.valueError("iteration value must be greater than 0.");
        } else if (count > Integer.MAX_VALUE) {
            throw Errors.overflowError("iteration value is too great.");
        }
        long length = dklen == PyNone.NONE ? function.size() : toLong(dklen);
        if (length < 1) {
            throw Errors.valueError("key length must be greater than 0.");
        } else if (length > Integer.MAX_VALUE) {
            throw Errors.overflowError("key length is too great.");
        } else if (function.isExtendable()) {
            throw Errors.valueError("no reason supplied");
        }
        return new PyBytes(PasswordKey.pbkdf2(function, secret, saltBytes, (int) count, (int) length));
    }

    private static long toLong(Object value) {
        if (Conversions.toIndex(value) instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("Python int too large to convert to C long");
    }

    @PyBuiltin(value = "scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64)", doc = """
        Derive a key of dklen bytes from a password by scrypt.

        n is the cost, a power of 2, r the size of blocks and p the parallelism; maxmem limits the memory in
        bytes, where 0 is for 32 MiB.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object scrypt(Object password, Object salt, Object n, Object r, Object p, Object maxmem, Object dklen) {
        byte[] secret = Buffers.bytes(password);
        byte[] saltBytes = Buffers.bytes(salt);
        BigInteger cost = unsigned(n);
        BigInteger blocks = unsigned(r);
        BigInteger runs = unsigned(p);
        long memory = toLong(maxmem);
        long length = toLong(dklen);
        if (cost.compareTo(BigInteger.ONE) <= 0 || cost.bitCount() != 1) {
            throw Errors.valueError("n must be a power of 2.");
        } else if (memory < 0 || memory > Integer.MAX_VALUE) {
            throw Errors.valueError("maxmem must be positive and smaller than %d", Integer.MAX_VALUE);
        } else if (length < 1 || length > Integer.MAX_VALUE) {
            throw Errors.valueError("dklen must be greater than 0 and smaller than %d", Integer.MAX_VALUE);
        } else if (blocks.signum() == 0 || runs.signum() == 0) {
            throw Errors.valueError("Invalid parameter combination for n, r, p, maxmem.");
        }
        // the remembered states, two to work with, and the states that the runs begin with
        BigInteger needed = blocks.multiply(BigInteger.valueOf(STEP_BYTES))
                .multiply(cost.add(BigInteger.TWO).add(runs));
        if (needed.compareTo(BigInteger.valueOf(memory == 0 ? USUAL_MEMORY : memory)) > 0) {
            throw Errors.valueError("[digital envelope routines] memory limit exceeded");
        }
        return new PyBytes(PasswordKey.scrypt(
                secret, saltBytes, cost.intValue(), blocks.intValue(), runs.intValue(), (int) length));
    }

    private static BigInteger unsigned(Object value) {
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (number.bitLength() > Long.SIZE) {
            throw Errors.overflowError("Python int too large for C unsigned long");
        }
        return number;
    }
}
