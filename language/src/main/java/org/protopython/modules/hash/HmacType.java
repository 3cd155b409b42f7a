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
@PyTypeMethods("HMAC")
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

    @PyBuiltin("update(self, /, msg)")
    static void update(PyHmac self, Object msg) {
        self.update(HashData.of(msg));
    }

    @PyBuiltin("digest(self, /)")
    static Object digest(PyHmac self) {
        return new PyBytes(self.digest());
    }

    @PyBuiltin("hexdigest(self, /)")
    static String hexDigest(PyHmac self) {
        return HexFormat.of().formatHex(self.digest());
    }

    @PyBuiltin("copy(self, /)")
    static Object copy(PyHmac self) {
        return self.copy();
    }

    @PyGetter("digest_size")
    static long size(PyHmac self) {
        return self.function().size();
    }

    @PyGetter("block_size")
    static long blockSize(PyHmac self) {
        return self.function().blockSize();
    }

    @PyGetter("name")
    static String name(PyHmac self) {
        return "hmac-" + self.function().pythonName();
    }
}
