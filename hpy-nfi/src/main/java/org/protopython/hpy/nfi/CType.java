// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodType;

/** Translates the letters of the tables (h p l i d z v) into what java.lang.foreign and Truffle NFI call those types. */
public final class CType {
    private CType() {}

    /** The descriptor of result and parameter letters. */
    public static FunctionDescriptor descriptor(String letters) {
        MemoryLayout[] parameters = letters.substring(1)
                .chars()
                .mapToObj(letter -> layout((char) letter))
                .toArray(MemoryLayout[]::new);
        return letters.charAt(0) == 'v'
                ? FunctionDescriptor.ofVoid(parameters)
                : FunctionDescriptor.of(layout(letters.charAt(0)), parameters);
    }

    public static MethodType methodType(String letters) {
        return MethodType.methodType(
                carrier(letters.charAt(0)),
                letters.substring(1)
                        .chars()
                        .mapToObj(letter -> carrier((char) letter))
                        .toArray(Class<?>[]::new));
    }

    /** The signature as Truffle NFI spells it. */
    public static String nfiSignature(String letters) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 1; i < letters.length(); i++) {
            text.append(i == 1 ? "" : ",").append(nfiName(letters.charAt(i)));
        }
        return text.append("):").append(nfiName(letters.charAt(0))).toString();
    }

    private static MemoryLayout layout(char letter) {
        return switch (letter) {
            case 'h', 'p', 'l' -> ValueLayout.JAVA_LONG;
            case 'i' -> ValueLayout.JAVA_INT;
            case 'd' -> ValueLayout.JAVA_DOUBLE;
            case 'z' -> ValueLayout.JAVA_BOOLEAN;
            default -> throw new IllegalArgumentException("no C type is called " + letter);
        };
    }

    private static Class<?> carrier(char letter) {
        return switch (letter) {
            case 'h', 'p', 'l' -> long.class;
            case 'i' -> int.class;
            case 'd' -> double.class;
            case 'z' -> boolean.class;
            case 'v' -> void.class;
            default -> throw new IllegalArgumentException("no C type is called " + letter);
        };
    }

    private static String nfiName(char letter) {
        return switch (letter) {
            case 'h', 'p', 'l' -> "SINT64";
            case 'i' -> "SINT32";
            case 'd' -> "DOUBLE";
            case 'z' -> "UINT8";
            case 'v' -> "VOID";
            default -> throw new IllegalArgumentException("no C type is called " + letter);
        };
    }
}
