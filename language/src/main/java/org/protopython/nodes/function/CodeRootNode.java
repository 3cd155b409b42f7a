// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import org.protopython.nodes.StatementNode;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.PyCode;

/** A root that executes a code object, or a part of what it does: tools see it under the names of the code. */
abstract class CodeRootNode extends RootNode implements CodeRoot {
    @CompilationFinal
    private PyCode code;

    /** @param descriptor null when the frame is that of a generator, which comes as an argument */
    CodeRootNode(TruffleLanguage<?> language, FrameDescriptor descriptor, PyCode code) {
        super(language, descriptor);
        this.code = code;
    }

    /** What a debugger sees as the body of this root. */
    final BodyNode bodyOf(StatementNode statements) {
        BodyNode body = new BodyNode(statements);
        SourceSection section = code.section();
        if (section != null && section.isAvailable()) {
            body.setPlace(section.getCharIndex(), section.getCharEndIndex());
        }
        return body;
    }

    @Override
    public final PyCode code() {
        return code;
    }

    /** From now on this is the root of a code made from the one it was translated for. */
    final void setCode(PyCode derived) {
        code = derived;
    }

    @Override
    public final String getName() {
        return code.name();
    }

    @Override
    public final String getQualifiedName() {
        return code.qualifiedName();
    }

    @Override
    public final SourceSection getSourceSection() {
        return code.section();
    }

    /** The body of a module runs once in each context that imports it, and may be too long to be compiled. */
    @Override
    protected final boolean prepareForCompilation(boolean rootCompilation, int compilationTier, boolean lastTier) {
        return !(rootCompilation && code.isImported());
    }

    @Override
    public final String toString() {
        return code.qualifiedName();
    }
}
