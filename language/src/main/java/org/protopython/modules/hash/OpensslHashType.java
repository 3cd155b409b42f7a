// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.ops.Identity;
import org.protopython.runtime.Errors;

/** {@code _hashlib.HASH} and {@code _hashlib.HASHXOF}, made by functions only. */
@PyTypeMethods(
        value = {"HASH", "HASHXOF"},
        doc = """
    A hash object, as hashlib.new() makes it.

    Data goes in by update(); digest() and hexdigest() give the hash of all data so far.\
    """)
final class OpensslHashType {
    private OpensslHashType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '%s' instances", cls);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyHash self) {
        return "<" + self.name() + " " + Errors.nameOf(self.type()) + " object @ "
                + String.format("0x%012x", Identity.id(self)) + ">";
    }
}
