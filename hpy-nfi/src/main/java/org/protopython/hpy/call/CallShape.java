// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

/**
 * How a Python call becomes a C call: what Python passes, what C takes and what becomes of the result. Named after the
 * C side; the Python signature is what the arguments are bound to.
 */
public enum CallShape {
    /** Functions of a module: {@code self} is the module of the current context. */
    MODULE_NOARGS("()"),
    MODULE_O("(arg, /)"),
    MODULE_VARARGS("(*args)"),
    MODULE_KEYWORDS("(*args, **kwargs)"),

    /** {@code (ctx, self) -> HPy}. */
    UNARY("(self, /)"),
    /** {@code (ctx, self, other) -> HPy}. */
    BINARY("(self, value, /)"),
    /** The same called with swapped operands. */
    REVERSED("(self, value, /)"),
    VARARGS("(self, /, *args)"),
    KEYWORDS("(self, /, *args, **kwargs)"),

    /** As {@code KEYWORDS}, unless the instance has a function of its own. */
    CALL("(self, /, *args, **kwargs)"),

    /** As {@code KEYWORDS}, with the function that the struct of the instance holds; the extra word is where. */
    CALL_IN_STRUCT("(self, /, *args, **kwargs)"),

    /** {@code (ctx, self, other, modulus) -> HPy}. */
    POWER("(self, value, mod=None, /)"),
    REVERSED_POWER("(self, value, mod=None, /)"),

    INQUIRY("(self, /)"),
    LENGTH("(self, /)"),
    HASH("(self, /)"),
    CONTAINS("(self, key, /)"),

    /** Index of a sequence; negative ones count from the end where the type has a length. */
    GET_INDEX("(self, key, /)"),
    SET_INDEX("(self, key, value, /)"),
    DELETE_INDEX("(self, key, /)"),
    /** {@code (ctx, self, HPy_ssize_t) -> HPy} with a plain number. */
    REPEAT("(self, value, /)"),
    SET_ITEM("(self, key, value, /)"),
    DELETE_ITEM("(self, key, /)"),

    /** The extra word is the operator. */
    COMPARE("(self, value, /)"),
    /** {@code (ctx, self, instance, owner) -> HPy}. */
    DESCRIPTOR_GET("(self, instance, owner=None, /)"),
    /** {@code (ctx, type, args, nargs, HPy dict) -> HPy}. */
    NEW("(cls, /, *args, **kwargs)"),
    /** {@code (ctx, self, args, nargs, HPy dict) -> int}. */
    INIT("(self, /, *args, **kwargs)"),
    /** The extra word is the closure. */
    GETTER("(self, /)"),
    SETTER("(self, value, /)");

    private final String signature;

    CallShape(String signature) {
        this.signature = signature;
    }

    /** The Python signature of a function of that name. */
    String signature(String name) {
        return name + signature;
    }
}
