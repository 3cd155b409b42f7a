// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.variable.CellNode;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyDict;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;

/** {@code def} and {@code lambda}: closes code over the variables around it. */
public final class MakeFunctionNode extends ExpressionNode implements CodePart {
    private final PyCode code;

    @Children
    private final CellNode[] cells;

    @Children
    private final ExpressionNode[] defaults;

    @CompilationFinal(dimensions = 1)
    private final String[] keywordNames;

    @Children
    private final ExpressionNode[] keywordDefaults;

    /**
     * @param cells of the free variables of the code, in their order
     * @param keywordNames of the keyword-only parameters with a default
     */
    public MakeFunctionNode(
            PyCode code,
            CellNode[] cells,
            ExpressionNode[] defaults,
            String[] keywordNames,
            ExpressionNode[] keywordDefaults) {
        this.code = code;
        this.cells = cells;
        this.defaults = defaults;
        this.keywordNames = keywordNames;
        this.keywordDefaults = keywordDefaults;
    }

    /** A node that makes functions of another code with as many free variables; it takes over the parts of this one. */
    MakeFunctionNode with(PyCode other) {
        return new MakeFunctionNode(other, cells, defaults, keywordNames, keywordDefaults);
    }

    /** Number of free variables. */
    int freeCount() {
        return cells.length;
    }

    @Override
    public Object constant() {
        return code;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeFunction(frame);
    }

    @ExplodeLoop
    public PyFunction executeFunction(VirtualFrame frame) {
        Object[] defaultValues = null;
        if (defaults.length > 0) {
            defaultValues = new Object[defaults.length];
            for (int i = 0; i < defaults.length; i++) {
                defaultValues[i] = defaults[i].execute(frame);
            }
        }
        PyDict keywordValues = null;
        if (keywordDefaults.length > 0) {
            keywordValues = new PyDict();
            for (int i = 0; i < keywordDefaults.length; i++) {
                keywordValues.put(keywordNames[i], keywordDefaults[i].execute(frame));
            }
        }
        PyCell[] closure = cells.length == 0 ? PyFunction.NO_CELLS : new PyCell[cells.length];
        for (int i = 0; i < cells.length; i++) {
            closure[i] = cells[i].execute(frame);
        }
        return new PyFunction(code, PyArguments.function(frame).globals(), closure, defaultValues, keywordValues);
    }
}
