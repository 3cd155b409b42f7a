// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import java.util.HexFormat;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.ops.Identity;
import org.protopython.runtime.Errors;

/** {@code _hashlib.HMAC}, made by {@code hmac_new} only. */
@PyTypeMethods(value = "HMAC", doc = "A hash of data and a secret key, by RFC 2104.")
final class HmacType {
    private HmacType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '%s' instances", cls);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyHmac self) {
        return "<" + self.function().pythonName() + " HMAC object @ " + String.format("0x%012x", Identity.id(self))
                + ">";
    }

    @PyBuiltin(value = "update(self, /, msg)", doc = "Add bytes to the data.")
    static void update(PyHmac self, Object msg) {
        self.update(HashData.of(msg));
    }

    @PyBuiltin(value = "digest(self, /)", doc = "The hash of all data so far, as bytes.")
    static Object digest(PyHmac self) {
        return new PyBytes(self.digest());
    }

    @PyBuiltin(value = "hexdigest(self, /)", doc = "The hash of all data so far, as a str of hexadecimal digits.")
    static String hexDigest(PyHmac self) {
        return HexFormat.of().formatHex(self.digest());
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new HMAC object with the same key and the same data so far.")
    static Object copy(PyHmac self) {
        return self.copy();
    }

    @PyGetter(value = "digest_size", doc = "How many bytes the digest has.")
    static long size(PyHmac self) {
        return self.function().size();
    }

    @PyGetter(value = "block_size", doc = "How many bytes the algorithm takes at a time.")
    static long blockSize(PyHmac self) {
        return self.function().blockSize();
    }

    @PyGetter(value = "name", doc = "'hmac-' and the name of the algorithm.")
    static String name(PyHmac self) {
        return "hmac-" + self.function().pythonName();
    }
}
