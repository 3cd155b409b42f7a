// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMappingProxy;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.ConstantTimeComparison;
import org.protopython.ops.Conversions;
import org.protopython.ops.ModuleErrors;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;

/** {@code _hashlib}: what CPython takes from OpenSSL. */
@PyModule(value = HashlibModule.NAME, doc = "The hashes of the module hashlib, by the names that OpenSSL gives them.")
public final class HashlibModule {
    static final String NAME = "_hashlib";

    @PyConstant("HASH")
    static final PyType HASH = PyHash.OPENSSL;

    @PyConstant("HASHXOF")
    static final PyType EXTENDABLE = PyHash.OPENSSL_EXTENDABLE;

    @PyConstant("HMAC")
    static final PyType HMAC = PyHmac.TYPE;

    @PyConstant("UnsupportedDigestmodError")
    static final PyType UNSUPPORTED =
            ModuleErrors.define(NAME, "UnsupportedDigestmodError", ExceptionTypes.VALUE_ERROR);

    @PyConstant("_GIL_MINSIZE")
    static final int GIL_MINSIZE = HashData.LARGE;

    private static final String CONSTRUCTOR_PREFIX = "openssl_";

    private HashlibModule() {}

    @PyConstant("openssl_md_meth_names")
    static Object names() {
        PySet names = new PySet(BuiltinTypes.FROZENSET);
        for (HashFunction function : HashFunction.values()) {
            names.add(PyStrings.of(function.pythonName()));
        }
        return names;
    }

    /** The functions that {@code hmac_new} takes for digests; they are in the module before its constants. */
    @PyConstant("_constructors")
    static Object constructors(PythonContext context) {
        PyDict module = ((org.protopython.objects.PyModule) context.module(NAME)).dict();
        PyDict constructors = new PyDict();
        for (HashFunction function : HashFunction.values()) {
            Object constructor = module.get(CONSTRUCTOR_PREFIX + function.pythonName());
            if (constructor != null) {
                constructors.put(constructor, Conversions.hash(constructor), PyStrings.of(function.pythonName()));
            }
        }
        return new PyMappingProxy(constructors);
    }

    static HashFunction function(TruffleString name) {
        HashFunction function = HashFunction.find(name.toJavaStringUncached());
        if (function == null) {
            throw Errors.raise(UNSUPPORTED, "[digital envelope routines] unsupported");
        }
        return function;
    }

    /** The function of an argument {@code digestmod}: a name, or one of the constructors here. */
    private static HashFunction function(Object digest) {
        TruffleString name = Conversions.asText(digest);
        if (name != null) {
            return function(name);
        } else if (digest instanceof PyBuiltinFunction constructor
                && constructor.builtin().owner().equals(NAME)
                && constructor.builtin().name().startsWith(CONSTRUCTOR_PREFIX)) {
            return HashFunction.find(constructor.builtin().name().substring(CONSTRUCTOR_PREFIX.length()));
        }
        throw Errors.raise(UNSUPPORTED, "Unsupported digestmod %s", Texts.reprJava(digest));
    }

    private static Object start(HashFunction function, Object data, Object string) {
        PyType type = function.isExtendable() ? PyHash.OPENSSL_EXTENDABLE : PyHash.OPENSSL;
        return HashData.start(type, function, data, string);
    }

    @PyBuiltin(
            value = "new(name, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = """
        A hash object of the algorithm of that name, with data in it if there is any.

        Raises ValueError for an unknown name.\
        """)
    static Object create(TruffleString name, Object data, Object usedForSecurity, Object string) {
        return start(function(name), data, string);
    }

    @PyBuiltin(
            value = "openssl_md5(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of MD5, with data in it if there is any.")
    static Object md5(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.MD5, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha1(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-1, with data in it if there is any.")
    static Object sha1(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA1, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha224(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-224, with data in it if there is any.")
    static Object sha224(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA224, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha256(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-256, with data in it if there is any.")
    static Object sha256(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA256, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha384(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-384, with data in it if there is any.")
    static Object sha384(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA384, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha512(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-512, with data in it if there is any.")
    static Object sha512(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA512, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha3_224(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA3-224, with data in it if there is any.")
    static Object sha3Of224(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA3_224, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha3_256(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA3-256, with data in it if there is any.")
    static Object sha3Of256(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA3_256, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha3_384(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA3-384, with data in it if there is any.")
    static Object sha3Of384(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA3_384, data, string);
    }

    @PyBuiltin(
            value = "openssl_sha3_512(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA3-512, with data in it if there is any.")
    static Object sha3Of512(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHA3_512, data, string);
    }

    @PyBuiltin(
            value = "openssl_shake_128(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHAKE128, with data in it if there is any; its digest may be of any length.")
    static Object shake128(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHAKE_128, data, string);
    }

    @PyBuiltin(
            value = "openssl_shake_256(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHAKE256, with data in it if there is any; its digest may be of any length.")
    static Object shake256(Object data, Object usedForSecurity, Object string) {
        return start(HashFunction.SHAKE_256, data, string);
    }

    @PyBuiltin(
            value = "get_fips_mode()",
            doc = "Whether only algorithms that FIPS approves are allowed: 0, since it is not so.")
    static int fipsMode() {
        return 0;
    }

    @PyBuiltin(value = "compare_digest(a, b, /)", doc = """
        Whether a and b are equal, in a time that does not show where they differ.

        Both are bytes-like or both are an ASCII str; anything else raises TypeError.\
        """)
    static boolean compareDigest(Object a, Object b) {
        return ConstantTimeComparison.areEqual(a, b);
    }

    @PyBuiltin(
            value = "hmac_new(key, msg=<unrepresentable>, digestmod=<unrepresentable>)",
            doc = "An HMAC object of a key and the algorithm digestmod, with msg in it if there is any.")
    static Object hmac(Object key, Object msg, Object digestmod) {
        byte[] keyBytes = Buffers.bytes(key);
        if (digestmod == null) {
            throw Errors.typeError("Missing required parameter 'digestmod'.");
        }
        HashFunction function = keyed(digestmod);
        PyHmac hmac = new PyHmac(function, Hmac.of(function, keyBytes));
        if (msg != null && msg != PyNone.NONE) {
            hmac.update(HashData.of(msg));
        }
        return hmac;
    }

    private static HashFunction keyed(Object digest) {
        HashFunction function = function(digest);
        if (function.isExtendable()) {
            throw Errors.valueError("no reason supplied");
        }
        return function;
    }

    @PyBuiltin(
            value = "hmac_digest(key, msg, digest)",
            doc = "The HMAC of msg with a key, as bytes, by the algorithm whose name is digest.")
    static Object hmacDigest(Object key, Object msg, Object digest) {
        byte[] keyBytes = Buffers.bytes(key);
        byte[] message = Buffers.bytes(msg);
        Hmac hmac = Hmac.of(keyed(digest), keyBytes);
        hmac.update(message, 0, message.length);
        return new PyBytes(hmac.finish(0));
    }
}
