// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.Supplier;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;

/** {@code code}: what the translator made of one function, class or module body. Belongs to no context. */
public final class PyCode extends PyObject {
    public static final int FLAG_GENERATOR = 0x20;
    public static final int FLAG_COROUTINE = 0x80;
    public static final int FLAG_ITERABLE_COROUTINE = 0x100;
    public static final int FLAG_ASYNC_GENERATOR = 0x200;
    private static final int FLAG_OPTIMIZED = 0x1;
    private static final int FLAG_NEWLOCALS = 0x2;
    private static final int FLAG_VARARGS = 0x4;
    private static final int FLAG_VARKEYWORDS = 0x8;
    private static final int FLAG_NESTED = 0x10;
    private static final int FLAG_DOCSTRING = 0x4000000;

    private final String name;
    private final TruffleString nameValue;
    private final String qualifiedName;
    private final TruffleString qualifiedNameValue;
    private final Signature signature;
    private final String[] localNames;
    private final String[] cellNames;
    private final String[] freeNames;
    private final int flags;
    private final String fileName;
    private final SourceSection section;
    private final Object doc;

    private volatile RootCallTarget callTarget;

    private Supplier<RootCallTarget> translation;
    private int firstLine = -1;
    private Object description;
    private int explicitFlags = -1;
    /** What a program wants {@code co_linetable} to be; null for what the parts of the source say. */
    private byte[] lineTable;

    /**
     * @param localNames parameters first, as in {@code co_varnames}
     * @param flags only the generator kinds; the rest follows from the other arguments
     * @param doc the docstring, or null
     */
    public PyCode(
            String name,
            String qualifiedName,
            Signature signature,
            String[] localNames,
            String[] cellNames,
            String[] freeNames,
            int flags,
            String fileName,
            SourceSection section,
            Object doc) {
        super(BuiltinTypes.CODE);
        this.name = name;
        this.nameValue = PyStrings.of(name);
        this.qualifiedName = qualifiedName;
        this.qualifiedNameValue = PyStrings.of(qualifiedName);
        this.signature = signature;
        this.localNames = localNames;
        this.cellNames = cellNames;
        this.freeNames = freeNames;
        this.flags = flags;
        this.fileName = fileName;
        this.section = section;
        this.doc = doc;
    }

    /** A copy with other names and another place; it runs as this one does. */
    public PyCode renamed(String newName, String newQualifiedName, String newFileName, int newFirstLine, int newFlags) {
        PyCode copy = new PyCode(
                newName,
                newQualifiedName,
                signature,
                localNames,
                cellNames,
                freeNames,
                newFlags,
                newFileName,
                section,
                doc);
        copy.firstLine = newFirstLine;
        copy.explicitFlags = newFlags;
        copy.translation = this::callTarget;
        copy.lineTable = lineTable;
        return copy;
    }

    /** The table of lines that a program has given to this code, or null. */
    public byte[] lineTable() {
        return lineTable;
    }

    public void setLineTable(byte[] table) {
        lineTable = table;
    }

    /** The line of the first decorator, which counts as the first line. */
    public void setFirstLine(int line) {
        firstLine = line;
    }

    /** Completes construction: the body is translated when the code is first called. */
    public void setTranslation(Supplier<RootCallTarget> newTranslation) {
        translation = newTranslation;
    }

    /** The call target; whoever calls the same code often caches it. */
    public RootCallTarget callTarget() {
        RootCallTarget target = callTarget;
        return target != null ? target : translate();
    }

    @TruffleBoundary
    private synchronized RootCallTarget translate() {
        if (callTarget == null) {
            callTarget = translation.get();
            translation = null;
        }
        return callTarget;
    }

    public String name() {
        return name;
    }

    /** The name as a str: every generator and function of this code has it. */
    public TruffleString nameValue() {
        return nameValue;
    }

    public TruffleString qualifiedNameValue() {
        return qualifiedNameValue;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    public Signature signature() {
        return signature;
    }

    public String[] localNames() {
        return localNames;
    }

    public String[] cellNames() {
        return cellNames;
    }

    public String[] freeNames() {
        return freeNames;
    }

    /** Whether calls make a generator, a coroutine or an asynchronous generator. */
    public boolean isSuspendable() {
        return (flags & (FLAG_GENERATOR | FLAG_COROUTINE | FLAG_ASYNC_GENERATOR)) != 0;
    }

    public boolean isGenerator() {
        return (flags & FLAG_GENERATOR) != 0;
    }

    /** Whether {@code types.coroutine} made generators of this code awaitable. */
    public boolean isIterableCoroutine() {
        return (flags & FLAG_ITERABLE_COROUTINE) != 0;
    }

    /** Whether this is the body of a module or class: its namespace is the only argument, and no variable. */
    public boolean hasNamespace() {
        return localNames.length < signature.boundCount();
    }

    /** {@code co_flags}. */
    public int flags() {
        if (explicitFlags >= 0) {
            return explicitFlags;
        }
        int all = hasNamespace() ? flags : flags | FLAG_OPTIMIZED | FLAG_NEWLOCALS;
        all |= signature.hasVarargs() ? FLAG_VARARGS : 0;
        all |= signature.hasVarkw() ? FLAG_VARKEYWORDS : 0;
        all |= doc != null && !name.equals("<module>") ? FLAG_DOCSTRING : 0;
        return freeNames.length > 0 ? all | FLAG_NESTED : all;
    }

    /** What another layer has found out about the code, or null. */
    public Object description() {
        return description;
    }

    public void setDescription(Object newDescription) {
        description = newDescription;
    }

    public String fileName() {
        return fileName;
    }

    public int firstLine() {
        if (firstLine >= 0) {
            return firstLine;
        }
        return section == null || !section.isAvailable() ? 1 : section.getStartLine();
    }

    public SourceSection section() {
        return section;
    }

    public Object doc() {
        return doc;
    }
}
