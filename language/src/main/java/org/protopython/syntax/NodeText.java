// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.util.StringJoiner;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Items;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;

/** The representation of a node: three levels deep, with the first and last element of lists. */
final class NodeText {
    private static final int DEPTH = 3;

    private final PyType root;

    /** @param root {@code ast.AST} */
    NodeText(PyType root) {
        this.root = root;
    }

    String of(Object node) {
        return of(node, DEPTH);
    }

    private String of(Object node, int depth) {
        String name = PyType.of(node).name();
        if (depth <= 0 || !ReprGuard.enter(node)) {
            return name + "(...)";
        }
        try {
            StringJoiner joiner = new StringJoiner(", ", name + "(", ")");
            for (Object field : Items.toArray(Attributes.get(PyType.of(node), "_fields"))) {
                String fieldName = Attributes.nameOf(field);
                joiner.add(fieldName + "=" + value(Attributes.get(node, fieldName), depth));
            }
            return joiner.toString();
        } finally {
            ReprGuard.leave(node);
        }
    }

    private String value(Object value, int depth) {
        if (!(value instanceof PyList) && !(value instanceof PyTuple)) {
            return element(value, depth);
        }
        Object[] items = Items.toArray(value);
        boolean list = value instanceof PyList;
        StringJoiner joiner = new StringJoiner(", ", list ? "[" : "(", list ? "]" : ")");
        for (int i = 0; i < items.length; i++) {
            if (i == 0 || i == items.length - 1) {
                joiner.add(element(items[i], depth));
            } else if (i == 1) {
                joiner.add("...");
            }
        }
        return joiner.toString();
    }

    private String element(Object value, int depth) {
        return PyType.of(value).isSubtypeOf(root) ? of(value, depth - 1) : Texts.reprJava(value);
    }
}
