// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What code objects were compiled from, so that they can be compiled again: there is no other form in which code could
 * be copied or written to a file. Until a function is called the first time its code holds its syntax tree, and with it
 * tables about all of the unit; that, too, is something the source can give again.
 */
public final class CodeUnit {
    /** What was translated within that time is likely to be translated from again. */
    private static final long IN_USE_NANOS = 2_000_000_000L;

    private final Source source;
    private final CompileRequest request;
    private final boolean lastExpression;
    private final Object tree;
    /** Codes that hold their trees. */
    private final Set<PyCode> waiting = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<String, Integer> globalNames = new HashMap<>();

    private PyCode again;
    private long lastUse = System.nanoTime();

    /**
     * @param lastExpression whether the value of the last expression is what the code returns
     * @param tree the syntax tree, when that was not made of the source; else null
     */
    public CodeUnit(Source source, CompileRequest request, boolean lastExpression, Object tree) {
        this.source = source;
        this.request = request;
        this.lastExpression = lastExpression;
        this.tree = tree;
    }

    public Source source() {
        return source;
    }

    public CompileRequest request() {
        return request;
    }

    public boolean lastExpression() {
        return lastExpression;
    }

    /** The tree a program made, or null. */
    public Object tree() {
        return tree;
    }

    /** The number by which dictionaries of globals know a name that code of this unit reads. */
    public synchronized int globalNumber(String name) {
        return globalNames.computeIfAbsent(name, key -> globalNames.size());
    }

    /** A code waits for its translation; whether it is the first one. */
    synchronized boolean awaits(PyCode code) {
        waiting.add(code);
        return waiting.size() == 1;
    }

    synchronized void translated(PyCode code) {
        waiting.remove(code);
        lastUse = System.nanoTime();
    }

    /** Lets go of the syntax trees unless some were used a moment ago. */
    public void forgetTrees() {
        List<PyCode> codes;
        synchronized (this) {
            if (tree != null || System.nanoTime() - lastUse < IN_USE_NANOS) {
                return;
            }
            codes = List.copyOf(waiting);
            waiting.clear();
            again = null;
        }
        codes.forEach(PyCode::forgetTree);
    }

    /** The code that has the same part of the same source; nobody else is given it. */
    synchronized PyCode sameAs(PythonContext context, PyCode code) {
        lastUse = System.nanoTime();
        if (again == null) {
            again = context.recompile(this);
        }
        return find(again, code.section(), code.number());
    }

    /**
     * The code with a number in a module or other unit.
     *
     * @param section has the same offsets as that code, but may be of another source
     * @throws IllegalStateException when there is none
     */
    public static PyCode find(PyCode unit, SourceSection section, int number) {
        PyCode found = findOrNull(unit, section, number);
        if (found == null) {
            throw new IllegalStateException("no code number " + number + " in " + unit.fileName());
        }
        return found;
    }

    /** The same, or null for a number that has come from elsewhere. */
    public static PyCode findOrNull(PyCode code, SourceSection section, int number) {
        SourceSection own = code.section();
        if (code.number() == number) {
            return code;
        } else if (own.getCharIndex() > section.getCharIndex() || own.getCharEndIndex() < section.getCharEndIndex()) {
            return null;
        }
        for (PyCode nested : nested(code)) {
            PyCode found = findOrNull(nested, section, number);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<PyCode> nested(PyCode code) {
        List<PyCode> nested = new ArrayList<>();
        RootNode body = ((CodeRoot) code.callTarget().getRootNode()).body();
        body.accept(node -> {
            if (node instanceof CodePart part && part.constant() instanceof PyCode inner) {
                nested.add(inner);
            }
            return true;
        });
        return nested;
    }
}
