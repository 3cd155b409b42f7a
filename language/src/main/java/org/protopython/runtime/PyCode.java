// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

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
    private boolean namespaced;
    private boolean endReached;
    private int firstLine = -1;
    private boolean imported;
    private Object description;
    private CodeOrigin origin = CodeOrigin.UNKNOWN;

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
        this.namespaced = localNames.length < signature.boundCount();
    }

    /**
     * A copy in which some fields are different. As far as that can be seen while it runs it has nodes of its own.
     *
     * @param wanted what is different from this code
     */
    public PyCode derived(Map<CodeField, Object> wanted) {
        Map<CodeField, Object> all = new EnumMap<>(CodeField.class);
        all.putAll(changes().values());
        all.putAll(wanted);
        CodeChanges merged = CodeChanges.of(all);
        PyCode template = template();
        int newFlags = merged.number(CodeField.FLAGS, template.flags());
        String[] locals = merged.names(CodeField.VARNAMES, template.localNames);
        PyCode copy = new PyCode(
                merged.text(CodeField.NAME, template.name),
                merged.text(CodeField.QUALNAME, template.qualifiedName),
                template.namespaced ? template.signature : template.changedSignature(merged, locals, newFlags),
                locals,
                merged.names(CodeField.CELLVARS, template.cellNames),
                merged.names(CodeField.FREEVARS, template.freeNames),
                template.flags & ~FLAG_ITERABLE_COROUTINE | newFlags & FLAG_ITERABLE_COROUTINE,
                merged.text(CodeField.FILENAME, template.fileName),
                template.section,
                template.changedDoc(merged));
        copy.namespaced = template.namespaced;
        copy.origin = origin.derived(template, merged);
        copy.translation = merged.areInvisible()
                ? template::callTarget
                : () -> PythonContext.get(null).retranslate(copy);
        return copy;
    }

    private Signature changedSignature(CodeChanges merged, String[] locals, int newFlags) {
        int positional = merged.number(CodeField.ARGCOUNT, signature.positionalCount());
        int positionalOnly = merged.number(CodeField.POSONLYARGCOUNT, signature.positionalOnlyCount());
        int named = positional + merged.number(CodeField.KWONLYARGCOUNT, signature.keywordOnlyCount());
        boolean varargs = (newFlags & FLAG_VARARGS) != 0;
        return new Signature(
                merged.text(CodeField.NAME, name),
                Arrays.copyOf(locals, named),
                positionalOnly,
                positional - positionalOnly,
                varargs ? locals[named] : null,
                (newFlags & FLAG_VARKEYWORDS) != 0 ? locals[varargs ? named + 1 : named] : null,
                null);
    }

    private Object changedDoc(CodeChanges merged) {
        boolean changed = doc != null && merged.get(CodeField.CONSTS) instanceof PyTuple tuple && tuple.size() > 0;
        return changed ? ((PyTuple) merged.get(CodeField.CONSTS)).items()[0] : doc;
    }

    /** What this was made from, by {@code replace()} or the constructor; this code itself when the compiler made it. */
    public PyCode template() {
        return isDerived() ? origin.template() : this;
    }

    private boolean isDerived() {
        return origin.template() != null;
    }

    /** How this differs from its template. */
    public CodeChanges changes() {
        return origin.changes();
    }

    /** The source that this and the codes around and within it were made of; null for code that has none. */
    public CodeUnit unit() {
        return origin.unit();
    }

    /**
     * Tells where this comes from.
     *
     * @param number tells it from the other codes of the unit
     */
    public void setUnit(CodeUnit unit, int number) {
        origin = CodeOrigin.of(unit, number);
    }

    /** Whether the code can end without a return statement. */
    public boolean isEndReached() {
        return endReached;
    }

    public void setEndReached(boolean value) {
        endReached = value;
    }

    /** Whether this is the body of a module that contexts of an engine import. */
    public boolean isImported() {
        return imported;
    }

    void setImported() {
        imported = true;
    }

    /** The number among the codes of the unit, the same in each translation of it. */
    public int number() {
        return origin.number();
    }

    /** The line of the first decorator, which counts as the first line. */
    public void setFirstLine(int line) {
        firstLine = line;
    }

    /** Completes construction: the body is translated when the code is first called. */
    public void setTranslation(Supplier<RootCallTarget> newTranslation) {
        translation = newTranslation;
    }

    /** The same, of a tree that is kept until then, or until memory is to be saved. */
    public void setTreeTranslation(Supplier<RootCallTarget> newTranslation) {
        translation = newTranslation;
        if (unit().awaits(this)) {
            PythonContext.get(null).addUnit(unit());
        }
    }

    /** Lets go of the syntax tree: should this code be called, its source is parsed again. */
    synchronized void forgetTree() {
        if (callTarget == null) {
            translation = () -> PythonContext.get(null).translateAgain(this);
        }
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
            if (unit() != null) {
                unit().translated(this);
            }
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
        return namespaced;
    }

    /** {@code co_flags}. */
    public int flags() {
        return isDerived() ? changed(CodeField.FLAGS, template().compiledFlags()) : compiledFlags();
    }

    @TruffleBoundary
    private int changed(CodeField field, int compiled) {
        return changes().number(field, compiled);
    }

    private int compiledFlags() {
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
        return isDerived() ? changed(CodeField.FIRSTLINENO, template().compiledFirstLine()) : compiledFirstLine();
    }

    private int compiledFirstLine() {
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
