// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import java.util.concurrent.ConcurrentHashMap;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.nfi.HPySignature;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.SignedDocumentation;

/**
 * One HPyDef in the memory of an extension.
 *
 * <pre>
 *   kind@0
 *   slot:   number@8, function@16
 *   method: name@8, function@16, signature@32, doc@40
 *   member: name@8, type@16, offset@24, readonly@32, doc@40
 *   getset: name@8, getter@16, setter@24, doc@48, closure@56
 * </pre>
 */
public record HPyDefinition(long address) {
    public static final int SLOT = 1;
    public static final int METHOD = 2;
    public static final int MEMBER = 3;
    public static final int GETSET = 4;

    /** The builtins of the process: contexts and engines share them, and with them compiled code. */
    private static final ConcurrentHashMap<Key, HPyBuiltin> BUILTINS = new ConcurrentHashMap<>();

    private record Key(
            long address, long function, String name, CallShape shape, long extra, int specification, HPyMode mode) {}

    public int kind() {
        return NativeMemory.getInt(address);
    }

    public int slotNumber() {
        return NativeMemory.getInt(address + 8);
    }

    public long function() {
        return NativeMemory.getLong(address + 16);
    }

    /** Name of a method, member or getset. */
    public String name() {
        return NativeMemory.getString(NativeMemory.getLong(address + 8));
    }

    public int memberType() {
        return NativeMemory.getInt(address + 16);
    }

    public long memberOffset() {
        return NativeMemory.getLong(address + 24);
    }

    public boolean isReadOnly() {
        return NativeMemory.getInt(address + 32) != 0;
    }

    public long setter() {
        return NativeMemory.getLong(address + 24);
    }

    public long closure() {
        return NativeMemory.getLong(address + 56);
    }

    /** The documentation without a leading text signature, or null. */
    public String doc() {
        return documentation().text();
    }

    private SignedDocumentation documentation() {
        String doc = NativeMemory.getString(NativeMemory.getLong(address + (kind() == GETSET ? 48 : 40)));
        return SignedDocumentation.of(name(), doc);
    }

    /** ValueError for a number that no method may have. */
    HPySignature signature() {
        int number = NativeMemory.getInt(address + 32);
        HPySignature signature = HPySignature.of(number);
        return switch (signature) {
            case NOARGS, O, VARARGS, KEYWORDS -> signature;
            case null, default -> throw Errors.valueError("Unsupported HPyMeth signature");
        };
    }

    /** The function of a module; the number is that of its extension. */
    public HPyBuiltin moduleFunction(String module, int extension, HPyMode mode) {
        CallShape shape =
                switch (signature()) {
                    case NOARGS -> CallShape.MODULE_NOARGS;
                    case O -> CallShape.MODULE_O;
                    case VARARGS -> CallShape.MODULE_VARARGS;
                    default -> CallShape.MODULE_KEYWORDS;
                };
        return builtin(name(), module, 0, BuiltinKind.MODULE_FUNCTION, shape, function(), extension, mode);
    }

    /** The method of a type; the number is that of its specification. */
    public HPyBuiltin method(String type, int specification, HPyMode mode) {
        CallShape shape =
                switch (signature()) {
                    case NOARGS -> CallShape.UNARY;
                    case O -> CallShape.BINARY;
                    case VARARGS -> CallShape.VARARGS;
                    default -> CallShape.KEYWORDS;
                };
        return builtin(name(), type, specification, BuiltinKind.METHOD, shape, function(), 0, mode);
    }

    /** @param specification number of the type's specification, 0 where the receiver needs no check */
    public HPyBuiltin builtin(
            String name,
            String owner,
            int specification,
            BuiltinKind kind,
            CallShape shape,
            long function,
            long extra,
            HPyMode mode) {
        return BUILTINS.computeIfAbsent(new Key(address, function, name, shape, extra, specification, mode), key -> {
            SignedDocumentation documentation = kind() == SLOT ? null : documentation();
            return new HPyBuiltin(name, owner, specification, kind, documentation, shape, function, extra, mode);
        });
    }
}
