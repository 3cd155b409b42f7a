// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** Calls {@code __import__}, as the builtins of the code have it, for an import statement (Language Reference 7.11). */
public final class ImportNode extends ExpressionNode implements CodePart {
    private static final TruffleString IMPORT = PyStrings.of("__import__");

    private final String module;
    private final PyTuple fromList;
    private final int level;
    private final boolean leaf;

    /**
     * @param module may be empty for a relative import
     * @param fromList names to import, null for none
     * @param leaf of {@code a.b.c}, give c and not a
     */
    public ImportNode(String module, PyTuple fromList, int level, boolean leaf) {
        this.module = module;
        this.fromList = fromList;
        this.level = level;
        this.leaf = leaf;
    }

    @Override
    public String usedName() {
        return module;
    }

    @Override
    public Object constant() {
        return fromList == null ? PyNone.NONE : fromList;
    }

    @Override
    public int importLevel() {
        return level;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            PyFunction function = PyArguments.function(frame);
            Object locals = function.code().hasNamespace() ? PyArguments.namespace(frame) : PyNone.NONE;
            return load(function.globals(), locals);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object load(PyDict globals, Object locals) {
        Object importer = Items.getOrNull(PythonContext.get(this).builtinsOf(globals), IMPORT);
        if (importer == null) {
            throw Errors.importError("__import__ not found");
        }
        Object found = Calls.call(
                importer, PyStrings.of(module), globals, locals, fromList == null ? PyNone.NONE : fromList, (long)
                        level);
        return leaf ? ImportSystem.leaf(PythonContext.get(this), found, module) : found;
    }
}
