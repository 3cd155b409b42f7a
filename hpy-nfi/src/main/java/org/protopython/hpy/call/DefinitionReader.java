// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import java.util.ArrayList;
import java.util.List;
import org.protopython.hpy.nfi.MemoryMap;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * Looks at the tables of an extension before they are read: a pointer that leads nowhere is a SystemError with the name
 * of the module or type, and not the end of the process.
 */
public final class DefinitionReader {
    private static final int DEFINITION = 64;
    private static final int LIMIT = 1 << 16;

    private final String owner;
    private final MemoryMap map;

    /** @param owner what the tables belong to, for messages: "module 'x'", "type 'x.T'" */
    public DefinitionReader(String owner) {
        this(owner, MemoryMap.now());
    }

    private DefinitionReader(String owner, MemoryMap map) {
        this.owner = owner;
        this.map = map;
    }

    /** The same with another name. */
    public DefinitionReader of(String newOwner) {
        return new DefinitionReader(newOwner, map);
    }

    private PException damaged(String what) {
        return Errors.systemError("HPy %s: %s", owner, what);
    }

    /** A struct of that many bytes must be readable. */
    public void requireStruct(long address, long bytes, String name) {
        if (!map.isReadable(address, bytes)) {
            throw damaged(name + " is not in memory");
        }
    }

    public void requireWritable(long address, long bytes, String name) {
        if (!map.isWritable(address, bytes)) {
            throw damaged(name + " is not in writable memory");
        }
    }

    /** A text that must be there. */
    public String requireText(long address, String name) {
        if (!map.isString(address)) {
            throw damaged(name + " is no text");
        }
        return NativeMemory.getString(address);
    }

    private void checkText(long address, String name) {
        if (address != 0) {
            requireText(address, name);
        }
    }

    /** A text or null. */
    public String text(long address, String name) {
        checkText(address, name);
        return NativeMemory.getString(address);
    }

    private void requireFunction(long address, String name) {
        if (!map.isExecutable(address)) {
            throw damaged(name + " is no function");
        }
    }

    /** The pointers of a null-terminated array; none for a null pointer. */
    public List<Long> pointers(long array, String name) {
        List<Long> pointers = new ArrayList<>();
        for (long next = array; array != 0; next += 8) {
            if (pointers.size() == LIMIT || !map.isReadable(next, 8)) {
                throw damaged("the array of " + name + " has no end");
            }
            long pointer = NativeMemory.getLong(next);
            if (pointer == 0) {
                break;
            }
            pointers.add(pointer);
        }
        return pointers;
    }

    /** The definitions of a null-terminated array, checked. */
    public List<HPyDefinition> definitions(long array) {
        List<HPyDefinition> definitions = new ArrayList<>();
        for (long address : pointers(array, "HPyDefs")) {
            String name = "HPyDef " + definitions.size();
            requireStruct(address, DEFINITION, name);
            HPyDefinition definition = new HPyDefinition(address);
            check(definition, name);
            definitions.add(definition);
        }
        return definitions;
    }

    private void check(HPyDefinition definition, String position) {
        long address = definition.address();
        if (definition.kind() == HPyDefinition.SLOT) {
            requireFunction(definition.function(), position);
            return;
        }
        if (definition.kind() < HPyDefinition.SLOT || definition.kind() > HPyDefinition.GETSET) {
            throw damaged(position + " has the unknown kind " + definition.kind());
        }
        String name = requireText(NativeMemory.getLong(address + 8), "the name of " + position);
        switch (definition.kind()) {
            case HPyDefinition.METHOD -> {
                definition.signature();
                requireFunction(definition.function(), name);
                checkText(NativeMemory.getLong(address + 40), "the documentation of " + name);
            }
            case HPyDefinition.MEMBER -> checkText(NativeMemory.getLong(address + 40), "the documentation of " + name);
            default -> {
                if (definition.function() != 0) {
                    requireFunction(definition.function(), name);
                }
                if (definition.setter() != 0) {
                    requireFunction(definition.setter(), name);
                }
                checkText(NativeMemory.getLong(address + 48), "the documentation of " + name);
            }
        }
    }
}
