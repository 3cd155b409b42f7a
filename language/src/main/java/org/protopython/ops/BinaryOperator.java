// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.Slot;

/** The binary operators with their three special methods. */
public enum BinaryOperator {
    ADD("+", Slot.ADD, Slot.RADD, Slot.IADD),
    SUB("-", Slot.SUB, Slot.RSUB, Slot.ISUB),
    MUL("*", Slot.MUL, Slot.RMUL, Slot.IMUL),
    MATMUL("@", Slot.MATMUL, Slot.RMATMUL, Slot.IMATMUL),
    TRUEDIV("/", Slot.TRUEDIV, Slot.RTRUEDIV, Slot.ITRUEDIV),
    FLOORDIV("//", Slot.FLOORDIV, Slot.RFLOORDIV, Slot.IFLOORDIV),
    MOD("%", Slot.MOD, Slot.RMOD, Slot.IMOD),
    DIVMOD("divmod()", Slot.DIVMOD, Slot.RDIVMOD, null),
    POW("** or pow()", Slot.POW, Slot.RPOW, Slot.IPOW),
    LSHIFT("<<", Slot.LSHIFT, Slot.RLSHIFT, Slot.ILSHIFT),
    RSHIFT(">>", Slot.RSHIFT, Slot.RRSHIFT, Slot.IRSHIFT),
    AND("&", Slot.AND, Slot.RAND, Slot.IAND),
    XOR("^", Slot.XOR, Slot.RXOR, Slot.IXOR),
    OR("|", Slot.OR, Slot.ROR, Slot.IOR);

    private final String symbol;
    private final Slot slot;
    private final Slot reflected;
    private final Slot inPlace;

    BinaryOperator(String symbol, Slot slot, Slot reflected, Slot inPlace) {
        this.symbol = symbol;
        this.slot = slot;
        this.reflected = reflected;
        this.inPlace = inPlace;
    }

    /** As error messages spell it. */
    public String symbol() {
        return symbol;
    }

    /** As error messages of the in-place form spell it. */
    public String inPlaceSymbol() {
        return this == POW ? "**=" : symbol + "=";
    }

    public Slot slot() {
        return slot;
    }

    public Slot reflected() {
        return reflected;
    }

    public Slot inPlace() {
        return inPlace;
    }
}
