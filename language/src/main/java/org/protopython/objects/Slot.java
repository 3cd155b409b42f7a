// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/**
 * The special method names of the data model. A type keeps the resolved attribute of each in one record, so that an
 * operator costs one array read instead of a walk over the MRO (Language Reference 3.3).
 */
public enum Slot {
    NEW("__new__"),
    INIT("__init__"),
    DEL("__del__"),
    REPR("__repr__"),
    STR("__str__"),
    BYTES("__bytes__"),
    FORMAT("__format__"),
    LT("__lt__"),
    LE("__le__"),
    EQ("__eq__"),
    NE("__ne__"),
    GT("__gt__"),
    GE("__ge__"),
    HASH("__hash__"),
    BOOL("__bool__"),
    GETATTR("__getattr__"),
    GETATTRIBUTE("__getattribute__"),
    SETATTR("__setattr__"),
    DELATTR("__delattr__"),
    DIR("__dir__"),
    GET("__get__"),
    SET("__set__"),
    DELETE("__delete__"),
    SET_NAME("__set_name__"),
    INIT_SUBCLASS("__init_subclass__"),
    SUBCLASSHOOK("__subclasshook__"),
    MRO_ENTRIES("__mro_entries__"),
    PREPARE("__prepare__"),
    INSTANCECHECK("__instancecheck__"),
    SUBCLASSCHECK("__subclasscheck__"),
    SUBCLASSES("__subclasses__"),
    CLASS_GETITEM("__class_getitem__"),
    CALL("__call__"),
    LEN("__len__"),
    LENGTH_HINT("__length_hint__"),
    GETITEM("__getitem__"),
    SETITEM("__setitem__"),
    DELITEM("__delitem__"),
    MISSING("__missing__"),
    ITER("__iter__"),
    NEXT("__next__"),
    REVERSED("__reversed__"),
    CONTAINS("__contains__"),
    ADD("__add__"),
    SUB("__sub__"),
    MUL("__mul__"),
    MATMUL("__matmul__"),
    TRUEDIV("__truediv__"),
    FLOORDIV("__floordiv__"),
    MOD("__mod__"),
    DIVMOD("__divmod__"),
    POW("__pow__"),
    LSHIFT("__lshift__"),
    RSHIFT("__rshift__"),
    AND("__and__"),
    XOR("__xor__"),
    OR("__or__"),
    RADD("__radd__"),
    RSUB("__rsub__"),
    RMUL("__rmul__"),
    RMATMUL("__rmatmul__"),
    RTRUEDIV("__rtruediv__"),
    RFLOORDIV("__rfloordiv__"),
    RMOD("__rmod__"),
    RDIVMOD("__rdivmod__"),
    RPOW("__rpow__"),
    RLSHIFT("__rlshift__"),
    RRSHIFT("__rrshift__"),
    RAND("__rand__"),
    RXOR("__rxor__"),
    ROR("__ror__"),
    IADD("__iadd__"),
    ISUB("__isub__"),
    IMUL("__imul__"),
    IMATMUL("__imatmul__"),
    ITRUEDIV("__itruediv__"),
    IFLOORDIV("__ifloordiv__"),
    IMOD("__imod__"),
    IPOW("__ipow__"),
    ILSHIFT("__ilshift__"),
    IRSHIFT("__irshift__"),
    IAND("__iand__"),
    IXOR("__ixor__"),
    IOR("__ior__"),
    NEG("__neg__"),
    POS("__pos__"),
    ABS("__abs__"),
    INVERT("__invert__"),
    COMPLEX("__complex__"),
    INT("__int__"),
    FLOAT("__float__"),
    INDEX("__index__"),
    ROUND("__round__"),
    TRUNC("__trunc__"),
    FLOOR("__floor__"),
    CEIL("__ceil__"),
    ENTER("__enter__"),
    EXIT("__exit__"),
    AWAIT("__await__"),
    AITER("__aiter__"),
    ANEXT("__anext__"),
    AENTER("__aenter__"),
    AEXIT("__aexit__"),
    REDUCE("__reduce__"),
    REDUCE_EX("__reduce_ex__"),
    GETSTATE("__getstate__"),
    SETSTATE("__setstate__"),
    GETNEWARGS("__getnewargs__"),
    GETNEWARGS_EX("__getnewargs_ex__"),
    COPY("__copy__"),
    DEEPCOPY("__deepcopy__"),
    SIZEOF("__sizeof__"),
    BUFFER("__buffer__"),
    RELEASE_BUFFER("__release_buffer__"),
    FSPATH("__fspath__"),
    IMPORT("__import__"),
    BUILD_CLASS("__build_class__"),
    REPLACE("__replace__"),
    TYPING_SUBST("__typing_subst__");

    private static final Slot[] VALUES = values();
    private static final java.util.Map<String, Slot> BY_NAME = new java.util.HashMap<>();

    static {
        for (Slot slot : VALUES) {
            BY_NAME.put(slot.dunder, slot);
        }
    }

    private final String dunder;

    Slot(String dunder) {
        this.dunder = dunder;
    }

    /** The method name as Python spells it, interned. */
    public String dunder() {
        return dunder;
    }

    /** The slot of a special name, or null when the name is not special. */
    public static Slot of(String name) {
        return BY_NAME.get(name);
    }

    public static int count() {
        return VALUES.length;
    }
}
