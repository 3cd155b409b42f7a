// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.stored;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.bytes.ValueReader;
import org.protopython.parser.scope.SymbolTable;

/** Reads what {@link NodeWriter} has written; what generated code calls for each component of a record. */
final class NodeReader {
    private final SymbolTable symbols;
    private final ValueReader in;
    private int place;

    NodeReader(SymbolTable symbols, ValueReader in, int place) {
        this.symbols = symbols;
        this.in = in;
        this.place = place;
    }

    /** A node, or null; that it is of the right kind the record's constructor sees. */
    @SuppressWarnings("unchecked")
    <T extends Node> T node() {
        int header = in.number();
        if (header == 0) {
            return null;
        }
        int start = place + in.signed();
        int end = start + in.signed();
        place = start;
        Node node = NodeCodec.read(this, header & ~NodeWriter.WITH_SCOPES, start, end);
        if ((header & NodeWriter.WITH_SCOPES) != 0) {
            symbols.readScopesOf(node, in);
        }
        return (T) node;
    }

    <T extends Node> List<T> nodes() {
        int count = in.number();
        if (count == 0) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<T> nodes = (List<T>) Arrays.asList(nodes(count));
        return Collections.unmodifiableList(nodes);
    }

    Node[] nodes(int count) {
        Node[] nodes = new Node[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = node();
        }
        return nodes;
    }

    List<Stmt> body() {
        int size = in.number();
        boolean endsAlways = in.flag();
        String docstring = in.text();
        int start = in.number();
        return new StoredBody(symbols, in.part(), start, size, endsAlways, docstring);
    }

    int number() {
        return in.signed();
    }

    int ordinal() {
        return in.number();
    }

    String name() {
        return in.text();
    }

    List<String> names() {
        return in.texts();
    }

    String text() {
        return in.text();
    }

    <T> List<T> constants(T[] values) {
        int count = in.number();
        @SuppressWarnings("unchecked")
        T[] constants = (T[]) new Object[count];
        for (int i = 0; i < count; i++) {
            constants[i] = values[in.number()];
        }
        return List.of(constants);
    }

    Object literal() {
        int kind = in.number();
        return switch (kind) {
            case Literal.NOTHING -> null;
            case Literal.NONE -> Expr.Constant.NONE;
            case Literal.ELLIPSIS -> Expr.Constant.ELLIPSIS;
            case Literal.FALSE -> false;
            case Literal.TRUE -> true;
            case Literal.INT -> (long) in.signed();
            case Literal.BIG -> big(new BigInteger(in.bytes(in.number())));
            case Literal.DOUBLE -> real();
            case Literal.IMAGINARY -> new Expr.Constant.Imaginary(real());
            case Literal.TEXT -> in.text();
            case Literal.CODE_POINTS -> codePoints();
            case Literal.BYTES -> new Expr.Constant.Bytes(in.bytes(in.number()));
            default -> throw new IllegalArgumentException("no kind of literal: " + kind);
        };
    }

    private static Object big(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    private double real() {
        long high = in.number();
        return Double.longBitsToDouble(high << Integer.SIZE | in.number() & 0xffffffffL);
    }

    private Object codePoints() {
        int[] points = new int[in.number()];
        for (int i = 0; i < points.length; i++) {
            points[i] = in.number();
        }
        return new Expr.Constant.CodePoints(points);
    }
}
