// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.stored;

import java.math.BigInteger;
import java.util.List;
import org.protopython.parser.ast.DeferredBody;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.bytes.ValueWriter;
import org.protopython.parser.scope.Endings;
import org.protopython.parser.scope.SymbolTable;

/** Writes nodes; what generated code calls for each component of a record. */
final class NodeWriter {
    /** Beside the number of a record: the node has scopes, which follow its components. */
    static final int WITH_SCOPES = 0x80;

    private final SymbolTable symbols;
    private ValueWriter out;
    private int place;

    NodeWriter(SymbolTable symbols, ValueWriter out) {
        this.symbols = symbols;
        this.out = out;
    }

    /** A node, or null. */
    void node(Node node) {
        if (node == null) {
            out.number(0);
            return;
        }
        boolean known = symbols.isKnown(node);
        NodeCodec.write(this, node, known ? WITH_SCOPES : 0);
        if (known) {
            symbols.writeScopesOf(node, out);
        }
    }

    /** What comes before the components: places are told by their distance to the start of the node before. */
    void begin(int header, Node node) {
        out.number(header);
        out.signed(node.start() - place);
        out.signed(node.end() - node.start());
        place = node.start();
    }

    void nodes(List<? extends Node> nodes) {
        out.number(nodes.size());
        nodes.forEach(this::node);
    }

    /** The statements of a function, which are read when it is called. */
    void body(List<Stmt> statements) {
        out.number(statements.size());
        out.flag(Endings.endsAlways(statements));
        out.text(DeferredBody.docstringOf(statements));
        out.number(place);
        ValueWriter outer = out;
        int outerPlace = place;
        out = outer.part();
        statements.forEach(this::node);
        outer.add(out);
        out = outer;
        place = outerPlace;
    }

    void number(int value) {
        out.signed(value);
    }

    void name(String name) {
        out.name(name);
    }

    void names(List<String> names) {
        out.names(names);
    }

    void text(String text) {
        out.text(text);
    }

    void constant(Enum<?> value) {
        out.number(value.ordinal());
    }

    void constants(List<? extends Enum<?>> values) {
        out.number(values.size());
        values.forEach(this::constant);
    }

    /** The value of a literal, see {@link Expr.Constant}. */
    void literal(Object value) {
        switch (value) {
            case null -> out.number(Literal.NOTHING);
            case Long number
            when (int) (long) number == number -> {
                out.number(Literal.INT);
                out.signed((int) (long) number);
            }
            case Long number -> bytes(Literal.BIG, BigInteger.valueOf(number).toByteArray());
            case BigInteger number -> bytes(Literal.BIG, number.toByteArray());
            case Double number -> real(Literal.DOUBLE, number);
            case Expr.Constant.Imaginary number -> real(Literal.IMAGINARY, number.value());
            case String text -> {
                out.number(Literal.TEXT);
                out.text(text);
            }
            case Expr.Constant.CodePoints points -> {
                out.number(Literal.CODE_POINTS);
                out.number(points.value().length);
                for (int point : points.value()) {
                    out.number(point);
                }
            }
            case Expr.Constant.Bytes constant -> bytes(Literal.BYTES, constant.value());
            case Boolean truth -> out.number(truth ? Literal.TRUE : Literal.FALSE);
            case Expr.Constant.Singleton.NONE -> out.number(Literal.NONE);
            case Expr.Constant.Singleton.ELLIPSIS -> out.number(Literal.ELLIPSIS);
            default -> throw new IllegalArgumentException("not the value of a literal: " + value);
        }
    }

    private void bytes(int kind, byte[] bytes) {
        out.number(kind);
        out.number(bytes.length);
        out.bytes(bytes);
    }

    private void real(int kind, double value) {
        long bits = Double.doubleToRawLongBits(value);
        out.number(kind);
        out.number((int) (bits >>> Integer.SIZE));
        out.number((int) bits);
    }
}
