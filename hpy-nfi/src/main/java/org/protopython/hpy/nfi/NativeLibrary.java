// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.source.Source;
import java.util.concurrent.ConcurrentHashMap;

/** A shared library opened through Truffle NFI, which honours the embedder's decision on native access. */
public final class NativeLibrary {
    /** NFI closes a library that nobody refers to, while its functions and data may be in use until the process ends. */
    private static final ConcurrentHashMap<String, Object> PINNED = new ConcurrentHashMap<>();

    private final Object library;

    private NativeLibrary(Object library) {
        this.library = library;
    }

    /**
     * Opens the file with all symbols bound at once, when {@link ElfFile} finds no damage in it.
     *
     * @throws NativeLinkException with the linker's own words
     */
    public static NativeLibrary open(TruffleLanguage.Env env, String path) {
        if (!env.isNativeAccessAllowed()) {
            throw new NativeLinkException("native access is not allowed");
        }
        ElfFile.check(path);
        String command =
                "load(RTLD_NOW|RTLD_LOCAL) \"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Source source = Source.newBuilder("nfi", command, "load").internal(true).build();
        try {
            Object library = env.parseInternal(source).call();
            PINNED.putIfAbsent(path, library);
            return new NativeLibrary(library);
        } catch (AbstractTruffleException e) {
            throw new NativeLinkException(e.getMessage());
        }
    }

    /** The address of an exported symbol, 0 when there is none. */
    public long symbol(String name) {
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            Object symbol = interop.readMember(library, name);
            if (!interop.isPointer(symbol)) {
                interop.toNative(symbol);
            }
            return interop.asPointer(symbol);
        } catch (UnknownIdentifierException e) {
            return 0;
        } catch (InteropException e) {
            throw new NativeLinkException(e.getMessage());
        }
    }
}
