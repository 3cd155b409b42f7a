// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import com.oracle.truffle.api.CompilerDirectives;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.protopython.runtime.PythonContext;

/**
 * Calls of C functions by address: one constant method handle per shape of call, which the JIT turns into a bare call.
 * Words are handles, pointers and 64-bit integers alike. Every method blocks garbage collection of nothing and may run
 * any Java code through an upcall. With the other {@link CallBackend} the same calls go through NFI.
 */
public final class Downcalls {
    private Downcalls() {}

    @SuppressWarnings("restricted")
    private static MethodHandle handle(String letters) {
        MethodHandle call = Linker.nativeLinker().downcallHandle(CType.descriptor(letters));
        try {
            MethodHandle segment = MethodHandles.lookup()
                    .findStatic(
                            MemorySegment.class, "ofAddress", MethodType.methodType(MemorySegment.class, long.class));
            return MethodHandles.filterArguments(call, 0, segment);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** What leaves a downcall is a bug of the virtual machine's linkage: no Java exception crosses C. */
    private static RuntimeException broken(Throwable e) {
        throw CompilerDirectives.shouldNotReachHere(e);
    }

    /** Holders, so that a shape is linked when it is first called. */
    private static final class Word0 {
        static final MethodHandle CALL = handle("l");
    }

    private static final class Word1 {
        static final MethodHandle CALL = handle("ll");
    }

    private static final class Word2 {
        static final MethodHandle CALL = handle("lll");
    }

    private static final class Word3 {
        static final MethodHandle CALL = handle("llll");
    }

    private static final class Word4 {
        static final MethodHandle CALL = handle("lllll");
    }

    private static final class Word5 {
        static final MethodHandle CALL = handle("llllll");
    }

    private static final class Word3Int {
        static final MethodHandle CALL = handle("lllli");
    }

    private static final class Int0 {
        static final MethodHandle CALL = handle("i");
    }

    private static final class Int1 {
        static final MethodHandle CALL = handle("il");
    }

    private static final class Int2 {
        static final MethodHandle CALL = handle("ill");
    }

    private static final class Int3 {
        static final MethodHandle CALL = handle("illl");
    }

    private static final class Int4 {
        static final MethodHandle CALL = handle("illll");
    }

    private static final class Int5 {
        static final MethodHandle CALL = handle("illlll");
    }

    private static final class Int3Int {
        static final MethodHandle CALL = handle("illli");
    }

    private static final class Void1 {
        static final MethodHandle CALL = handle("vl");
    }

    private static final class Void2 {
        static final MethodHandle CALL = handle("vll");
    }

    private static final class Void3 {
        static final MethodHandle CALL = handle("vlll");
    }

    public static long word(long function) {
        if (CallBackend.isNfi()) {
            return NfiCalls.current().number(function, "l");
        }
        try {
            return (long) Word0.CALL.invokeExact(function);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static long word(long function, long a) {
        if (CallBackend.isNfi()) {
            return NfiCalls.current().number(function, "ll", a);
        }
        try {
            return (long) Word1.CALL.invokeExact(function, a);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static long word(long function, long a, long b) {
        if (CallBackend.isNfi()) {
            return NfiCalls.current().number(function, "lll", a, b);
        }
        try {
            return (long) Word2.CALL.invokeExact(function, a, b);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static long word(long function, long a, long b, long c) {
        if (CallBackend.isNfi()) {
            return NfiCalls.current().number(function, "llll", a, b, c);
        }
        try {
            return (long) Word3.CALL.invokeExact(function, a, b, c);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static long word(long function, long a, long b, long c, long d) {
        if (CallBackend.isNfi()) {
            return NfiCalls.current().number(function, "lllll", a, b, c, d);
        }
        try {
            return (long) Word4.CALL.invokeExact(function, a, b, c, d);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static long word(long function, long a, long b, long c, long d, long e) {
        if (CallBackend.isNfi()) {
            return NfiCalls.current().number(function, "llllll", a, b, c, d, e);
        }
        try {
            return (long) Word5.CALL.invokeExact(function, a, b, c, d, e);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    public static long wordLastInt(long function, long a, long b, long c, int d) {
        if (CallBackend.isNfi()) {
            return NfiCalls.current().number(function, "lllli", a, b, c, d);
        }
        try {
            return (long) Word3Int.CALL.invokeExact(function, a, b, c, d);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static int integer(long function) {
        if (CallBackend.isNfi()) {
            return (int) NfiCalls.current().number(function, "i");
        }
        try {
            return (int) Int0.CALL.invokeExact(function);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static int integer(long function, long a) {
        if (CallBackend.isNfi()) {
            return (int) NfiCalls.current().number(function, "il", a);
        }
        try {
            return (int) Int1.CALL.invokeExact(function, a);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static int integer(long function, long a, long b) {
        if (CallBackend.isNfi()) {
            return (int) NfiCalls.current().number(function, "ill", a, b);
        }
        try {
            return (int) Int2.CALL.invokeExact(function, a, b);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static int integer(long function, long a, long b, long c) {
        if (CallBackend.isNfi()) {
            return (int) NfiCalls.current().number(function, "illl", a, b, c);
        }
        try {
            return (int) Int3.CALL.invokeExact(function, a, b, c);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static int integer(long function, long a, long b, long c, long d) {
        if (CallBackend.isNfi()) {
            return (int) NfiCalls.current().number(function, "illll", a, b, c, d);
        }
        try {
            return (int) Int4.CALL.invokeExact(function, a, b, c, d);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static int integer(long function, long a, long b, long c, long d, long e) {
        if (CallBackend.isNfi()) {
            return (int) NfiCalls.current().number(function, "illlll", a, b, c, d, e);
        }
        try {
            return (int) Int5.CALL.invokeExact(function, a, b, c, d, e);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    public static int integerLastInt(long function, long a, long b, long c, int d) {
        if (CallBackend.isNfi()) {
            return (int) NfiCalls.current().number(function, "illli", a, b, c, d);
        }
        try {
            return (int) Int3Int.CALL.invokeExact(function, a, b, c, d);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    /** Memory is also given back while the context is disposed of, when NFI calls nothing any more. */
    private static boolean isNfi() {
        return CallBackend.isNfi() && !PythonContext.get(null).isDisposing();
    }

    public static void nothing(long function, long a) {
        if (isNfi()) {
            NfiCalls.current().call(function, "vl", a);
            return;
        }
        try {
            Void1.CALL.invokeExact(function, a);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static void nothing(long function, long a, long b) {
        if (isNfi()) {
            NfiCalls.current().call(function, "vll", a, b);
            return;
        }
        try {
            Void2.CALL.invokeExact(function, a, b);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    public static void nothing(long function, long a, long b, long c) {
        if (isNfi()) {
            NfiCalls.current().call(function, "vlll", a, b, c);
            return;
        }
        try {
            Void3.CALL.invokeExact(function, a, b, c);
        } catch (Throwable e) {
            throw broken(e);
        }
    }
}
