// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.Arrays;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.expression.DoubleConstantNode;
import org.protopython.nodes.expression.LongConstantNode;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.ops.traceback.CodeDescription;
import org.protopython.runtime.CodeChanges;
import org.protopython.runtime.CodeField;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.Signature;

/**
 * Brings what a program has changed of a code object into the nodes of a fresh translation. Constants act; names of
 * other things and instructions cannot, nor can another layout of the arguments or variables.
 */
final class ChangedCode {
    private ChangedCode() {}

    /**
     * Changes the nodes.
     *
     * @param body the root that has the statements
     * @param fresh the code that body was translated for
     * @return why the code cannot be executed, null when it can
     */
    static String apply(RootNode body, PyCode fresh, PyCode derived) {
        CodeChanges changes = derived.changes();
        if (changes.bytes(CodeField.CODE) != null) {
            return CodeDescription.foreignInstruction(changes.bytes(CodeField.CODE));
        } else if (changes.get(CodeField.NAMES) != null) {
            return "code with other names than those it was compiled with cannot be executed";
        } else if (!fits(fresh, derived)) {
            return "code with other variables than those it was compiled with cannot be executed";
        }
        Object[] wanted = changes.get(CodeField.CONSTS) instanceof PyTuple tuple ? tuple.items() : PyTuple.NO_ITEMS;
        if (wanted.length == 0 && changes.get(CodeField.CONSTS) == null) {
            return null;
        }
        Object[] known = CodeDescription.constants(derived.template());
        Object[] present = CodeDescription.constants(fresh);
        if (wanted.length < known.length) {
            return "code with fewer constants than it was compiled with cannot be executed";
        }
        for (int i = 0; i < known.length; i++) {
            if (wanted[i] != known[i] && !replace(body, present[i], wanted[i])) {
                return "code with constant " + i + " of another kind than it was compiled with cannot be executed";
            }
        }
        return null;
    }

    private static boolean fits(PyCode fresh, PyCode derived) {
        Signature old = fresh.signature();
        Signature changed = derived.signature();
        return old.namedCount() == changed.namedCount()
                && old.hasVarargs() == changed.hasVarargs()
                && old.hasVarkw() == changed.hasVarkw()
                && (!old.hasVarargs() || old.positionalCount() == changed.positionalCount())
                && fresh.localNames().length <= derived.localNames().length
                && fresh.freeNames().length == derived.freeNames().length
                && Arrays.equals(fresh.cellNames(), derived.cellNames());
    }

    /** Whether all nodes that have the constant could be given the other one. */
    private static boolean replace(RootNode body, Object old, Object wanted) {
        // None is also what a body returns at its end, where there is no node for it
        boolean found = old != PyNone.NONE;
        for (Node node : NodeUtil.findAllNodeInstances(body, Node.class)) {
            if (node instanceof CodePart part && old.equals(part.constant())) {
                ExpressionNode changed = changed(part, wanted);
                if (changed == null || !NodeUtil.isReplacementSafe(node.getParent(), node, changed)) {
                    return false;
                }
                changed.setPlaceOf((ExpressionNode) node);
                node.replace(changed);
                found = true;
            }
        }
        return found;
    }

    private static ExpressionNode changed(CodePart part, Object wanted) {
        if (part instanceof MakeFunctionNode function) {
            boolean fits = wanted instanceof PyCode code && code.freeNames().length == function.freeCount();
            return fits ? function.with((PyCode) wanted) : null;
        }
        boolean literal =
                part instanceof ConstantNode || part instanceof LongConstantNode || part instanceof DoubleConstantNode;
        return !literal
                ? null
                : switch (wanted) {
                    case PyCode _ -> null;
                    case Long number -> new LongConstantNode(number);
                    case Double number -> new DoubleConstantNode(number);
                    default -> new ConstantNode(wanted);
                };
    }
}
