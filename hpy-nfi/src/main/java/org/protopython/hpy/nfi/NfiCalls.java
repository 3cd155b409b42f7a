// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.source.Source;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.runtime.PythonContext;

/** Calls in both directions by Truffle NFI, for one context. */
public final class NfiCalls {
    private final TruffleLanguage.Env env;
    private final ConcurrentHashMap<String, Object> signatures = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<BoundKey, Object> functions = new ConcurrentHashMap<>();
    /** C holds only the addresses. */
    private final List<Object> closures = new ArrayList<>();

    private record BoundKey(long function, String letters) {}

    private NfiCalls(TruffleLanguage.Env env) {
        this.env = env;
    }

    /** Those of the current context. */
    public static NfiCalls current() {
        return PythonContext.get(null).extension(NfiCalls.class, context -> new NfiCalls(context.env()));
    }

    private Object signature(String letters) {
        return signatures.computeIfAbsent(
                letters, key -> env.parseInternal(Source.newBuilder("nfi", CType.nfiSignature(key), "signature")
                                .internal(true)
                                .build())
                        .call());
    }

    private static Object invoke(Object receiver, String member, Object argument) {
        try {
            return InteropLibrary.getUncached().invokeMember(receiver, member, argument);
        } catch (InteropException e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    private Object function(long address, String letters) {
        return functions.computeIfAbsent(
                new BoundKey(address, letters), key -> invoke(signature(letters), "bind", new NativeAddress(address)));
    }

    /** Arguments are longs, ints and doubles as the letters say. */
    Object call(long address, String letters, Object... arguments) {
        try {
            return InteropLibrary.getUncached().execute(function(address, letters), arguments);
        } catch (InteropException e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    /** The result of a function that returns an int or a word. */
    long number(long address, String letters, Object... arguments) {
        try {
            return InteropLibrary.getUncached().asLong(call(address, letters, arguments));
        } catch (InteropException e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    /** A C function that calls the method handle; it lives as long as the context. */
    public synchronized long closure(MethodHandle target, String letters) {
        Object closure = invoke(signature(letters), "createClosure", new HandleExecutable(target, letters));
        closures.add(closure);
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            interop.toNative(closure);
            return interop.asPointer(closure);
        } catch (InteropException e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }
}
