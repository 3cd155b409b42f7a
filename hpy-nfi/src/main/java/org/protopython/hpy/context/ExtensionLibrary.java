// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import com.oracle.truffle.api.TruffleLanguage;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.MemoryMap;
import org.protopython.hpy.nfi.NativeLibrary;
import org.protopython.hpy.nfi.NativeLinkException;
import org.protopython.runtime.Errors;

/**
 * The shared library of an extension, opened and checked: versions first, then the tag in its file name, then its entry
 * points. Every refusal is a RuntimeError.
 */
final class ExtensionLibrary {
    static final int ABI_MAJOR = 0;
    static final int ABI_MINOR = 0;
    private static final String TAG = ".hpy";

    private final NativeLibrary library;
    private final String name;
    private final String path;
    private final String shortName;

    private ExtensionLibrary(NativeLibrary library, String name, String path) {
        this.library = library;
        this.name = name;
        this.path = path;
        this.shortName = name.substring(name.lastIndexOf('.') + 1).replace('-', '_');
    }

    static ExtensionLibrary open(TruffleLanguage.Env env, String name, String path) {
        ExtensionLibrary extension;
        try {
            extension = new ExtensionLibrary(NativeLibrary.open(env, path), name, path);
        } catch (NativeLinkException e) {
            throw Errors.runtimeError(
                    "Error during loading of the HPy extension module at path '%s'."
                            + " Error message from dlopen/WinAPI: %s",
                    path, e.getMessage());
        }
        extension.checkVersion();
        return extension;
    }

    private void checkVersion() {
        String majorName = "get_required_hpy_major_version_" + shortName;
        String minorName = "get_required_hpy_minor_version_" + shortName;
        long majorFunction = library.symbol(majorName);
        long minorFunction = library.symbol(minorName);
        if (majorFunction == 0 || minorFunction == 0) {
            throw Errors.runtimeError(
                    "Error during loading of the HPy extension module at path '%s'. Cannot locate the required"
                            + " minimal HPy versions as symbols '%s' and `%s`."
                            + " Error message from dlopen/WinAPI: %s: undefined symbol: %s",
                    path, majorName, minorName, path, majorFunction == 0 ? majorName : minorName);
        }
        requireFunction(majorFunction, majorName);
        requireFunction(minorFunction, minorName);
        int major = Downcalls.integer(majorFunction);
        int minor = Downcalls.integer(minorFunction);
        if (major != ABI_MAJOR || minor > ABI_MINOR) {
            throw Errors.runtimeError(
                    "HPy extension module '%s' requires unsupported version of the HPy runtime."
                            + " Requested version: %s.%s. Current HPy version: %s.%s.",
                    name, major, minor, ABI_MAJOR, ABI_MINOR);
        }
        checkTag(major, minor);
    }

    private void checkTag(int major, int minor) {
        for (int at = path.indexOf(TAG); at >= 0; at = path.indexOf(TAG, at + 1)) {
            int digits = at + TAG.length();
            int end = digits;
            while (end < path.length() && Character.isDigit(path.charAt(end))) {
                end++;
            }
            if (end == digits) {
                continue;
            }
            String tag = path.substring(digits, end);
            if (!tag.equals(Integer.toString(major))) {
                throw Errors.runtimeError(
                        "HPy extension module '%s' at path '%s': mismatch between the HPy ABI tag encoded in the"
                                + " filename and the major version requested by the HPy extension itself. Major"
                                + " version tag parsed from filename: %s. Requested version: %s.%s.",
                        name, path, tag, major, minor);
            }
            return;
        }
        throw Errors.runtimeError(
                "HPy extension module '%s' at path '%s': could not find HPy ABI tag encoded in the filename."
                        + " The extension claims to be compiled with HPy ABI version: %s.%s.",
                name, path, major, minor);
    }

    private void requireFunction(long address, String symbol) {
        if (!MemoryMap.now().isExecutable(address)) {
            throw Errors.runtimeError(
                    "Error during loading of the HPy extension module at path '%s'. Symbol '%s' is no function.",
                    path, symbol);
        }
    }

    private long entryPoint(String symbol) {
        long function = library.symbol(symbol);
        if (function == 0) {
            throw Errors.runtimeError(
                    "Error during loading of the HPy extension module at path '%s' while trying to find symbol"
                            + " '%s'. Did you usethe HPy_MODINIT macro to register your module?"
                            + " Error message from dlsym/WinAPI: %s: undefined symbol: %s",
                    path, symbol, path, symbol);
        }
        return function;
    }

    /** Hands the context to the extension and asks it for its HPyModuleDef; the address. */
    long initialise(long context) {
        long initContext = entryPoint("HPyInitGlobalContext_" + shortName);
        long init = entryPoint("HPyInit_" + shortName);
        requireFunction(initContext, "HPyInitGlobalContext_" + shortName);
        requireFunction(init, "HPyInit_" + shortName);
        Downcalls.nothing(initContext, context);
        long definition = Downcalls.word(init);
        if (definition == 0) {
            throw Errors.runtimeError(
                    "Error during loading of the HPy extension module at path '%s'. Function '%s' returned NULL.",
                    path, "HPyInit_" + shortName);
        }
        return definition;
    }
}
