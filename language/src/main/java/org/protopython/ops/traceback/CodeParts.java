// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.PyCode;

/** The nodes of a code that code objects tell of. */
final class CodeParts {
    private CodeParts() {}

    /** The root whose statements the code runs. */
    static RootNode body(PyCode code) {
        return ((CodeRoot) code.callTarget().getRootNode()).body();
    }

    static List<CodePart> of(PyCode code) {
        List<CodePart> parts = new ArrayList<>();
        add(parts, body(code.template()));
        return parts;
    }

    /** Operands come before what is done with them. */
    private static void add(List<CodePart> parts, Node node) {
        for (Node child : node.getChildren()) {
            add(parts, child);
        }
        if (node instanceof CodePart part) {
            parts.add(part);
        }
    }

    /** The names that are looked up, in the order of their first use. */
    static List<String> names(PyCode code) {
        return of(code).stream()
                .map(CodePart::usedName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
