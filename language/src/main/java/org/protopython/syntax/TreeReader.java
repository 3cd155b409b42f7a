// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Texts;
import org.protopython.parser.ast.Mod;
import org.protopython.runtime.Errors;

/**
 * Makes the parser's records out of objects of the module {@code ast}. It reads the tree twice: the first time tells how long the text
 * has to be in which the records have their places.
 */
final class TreeReader {
    /** A tree and the text its offsets refer to. */
    record Result(Mod mod, String text) {}

    private final NodeClasses classes;
    private final TreePlaces places = new TreePlaces();

    private TreeReader(NodeClasses classes) {
        this.classes = classes;
    }

    /** @param expected name of the class the root must have, such as {@code Module} */
    static Result read(NodeClasses classes, Object tree, String expected) {
        int kind = classes.kindOf(tree, expected);
        if (kind < 0) {
            throw Errors.typeError("expected %s node, got %s", expected, PyType.of(tree));
        }
        TreeReader reader = new TreeReader(classes);
        new NodeReader(reader, tree, kind, 0, 0).read();
        reader.places.raiseIfInvalid();
        String text = reader.places.text();
        return new Result((Mod) new NodeReader(reader, tree, kind, 0, 0).read(), text);
    }

    TreePlaces places() {
        return places;
    }

    /** The record or constant of an enum for a node of a type; null for None. */
    Object read(Object node, String type, int start, int end) {
        boolean simple = NodeClasses.isSimple(type);
        if (node == PyNone.NONE && !simple) {
            return null;
        }
        NodeReader.Position position = simple ? null : NodeReader.position(node, type);
        int kind = classes.kindOf(node, type);
        if (kind < 0) {
            throw Errors.typeError("expected some sort of %s, but got %s", type, Texts.reprJava(node));
        } else if (simple) {
            return GeneratedTree.constant(kind);
        } else if (position == null) {
            return new NodeReader(this, node, kind, start, end).read();
        }
        places.check(position.line(), position.column(), position.endLine(), position.endColumn());
        places.add(position.line(), position.column());
        places.add(position.endLine(), position.endColumn());
        int from = places.offset(position.line(), position.column());
        int to = places.offset(position.endLine(), position.endColumn());
        return new NodeReader(this, node, kind, from, Math.max(from, to)).read();
    }
}
