// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.generator.KeepNode;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Node;
import org.protopython.parser.scope.Scope;

/**
 * Translates one piece of code: a module, a class body, a function. Holds what its parts share; each part translates one
 * family of constructs.
 */
final class CodeTranslator {
    private final SourceUnit unit;
    private final Scope host;
    private final String qualifiedName;
    private final boolean namespaced;
    private final FrameLayout layout;
    private final VariableTranslator variables = new VariableTranslator(this);
    private final ExpressionTranslator expressions = new ExpressionTranslator(this);
    private final CallTranslator calls = new CallTranslator(this);
    private final ComprehensionTranslator comprehensions = new ComprehensionTranslator(this);
    private final FunctionTranslator functions = new FunctionTranslator(this);
    private final TargetTranslator targets = new TargetTranslator(this);
    private final StatementTranslator statements = new StatementTranslator(this);
    private final CompoundTranslator compounds = new CompoundTranslator(this);
    private final ImportTranslator imports = new ImportTranslator(this);
    private final AnnotationTranslator annotations = new AnnotationTranslator(this);
    private final GenericTranslator generics = new GenericTranslator(this);
    private Scope scope;
    private int yields;

    /**
     * @param qualifiedName of the code, empty for a module
     * @param namespaced whether unresolved names live in a namespace of the frame's own
     */
    CodeTranslator(SourceUnit unit, Scope host, String qualifiedName, boolean namespaced) {
        this.unit = unit;
        this.host = host;
        this.layout = new FrameLayout(host);
        this.scope = host;
        this.qualifiedName = qualifiedName;
        this.namespaced = namespaced;
    }

    SourceUnit unit() {
        return unit;
    }

    /** The scope in whose frame the code runs. */
    Scope host() {
        return host;
    }

    /** The innermost scope being translated: the host, or an inlined comprehension. */
    Scope scope() {
        return scope;
    }

    void enter(Scope inlined) {
        scope = inlined;
    }

    String qualifiedName() {
        return qualifiedName;
    }

    boolean isNamespaced() {
        return namespaced;
    }

    FrameLayout layout() {
        return layout;
    }

    VariableTranslator variables() {
        return variables;
    }

    ExpressionTranslator expressions() {
        return expressions;
    }

    CallTranslator calls() {
        return calls;
    }

    ComprehensionTranslator comprehensions() {
        return comprehensions;
    }

    FunctionTranslator functions() {
        return functions;
    }

    TargetTranslator targets() {
        return targets;
    }

    StatementTranslator statements() {
        return statements;
    }

    CompoundTranslator compounds() {
        return compounds;
    }

    ImportTranslator imports() {
        return imports;
    }

    AnnotationTranslator annotations() {
        return annotations;
    }

    GenericTranslator generics() {
        return generics;
    }

    /** Notes a place where the code can be suspended. */
    void countYield() {
        yields++;
    }

    /** Number of such places so far: a construct contains one if the number grew. */
    int yields() {
        return yields;
    }

    /** Whether a {@code yield} gives an item of an asynchronous generator. */
    boolean yieldsItems() {
        return host.isAsyncGenerator();
    }

    /** Gives a node the place of what it was translated from. */
    static <T extends PythonNode> T at(T node, Node origin) {
        node.setPlace(origin.start(), origin.end());
        return node;
    }

    /**
     * Translates operands in the order of their evaluation. Those before a suspension are kept, so that the resumption
     * does not evaluate them again.
     */
    ExpressionNode[] inOrder(List<Expr> operands) {
        return inOrder(operands, (node, index, suspends) -> node);
    }

    /** What an operand becomes as part of something. */
    @FunctionalInterface
    interface Part {
        /** @param suspends whether any of the operands does */
        ExpressionNode of(ExpressionNode node, int index, boolean suspends);
    }

    /** As {@link #inOrder(List)} for operands that need something around them. */
    ExpressionNode[] inOrder(List<Expr> operands, Part part) {
        ExpressionNode[] nodes = new ExpressionNode[operands.size()];
        int suspended = -1;
        for (int i = 0; i < nodes.length; i++) {
            int before = yields;
            nodes[i] = operands.get(i) == null ? null : expressions.translate(operands.get(i));
            if (yields != before) {
                suspended = i;
            }
        }
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = nodes[i] == null ? null : part.of(nodes[i], i, suspended >= 0);
        }
        for (int i = 0; i < suspended; i++) {
            keep(nodes, i);
        }
        return nodes;
    }

    /** Keeps the values of operands {@link #inOrder} while something after them suspends. */
    void keep(ExpressionNode[] operands) {
        for (int i = 0; i < operands.length; i++) {
            keep(operands, i);
        }
    }

    private void keep(ExpressionNode[] operands, int index) {
        if (operands[index] != null && !(operands[index] instanceof KeepNode)) {
            operands[index] = new KeepNode(layout.newKeptSlot(), operands[index]);
        }
    }
}
