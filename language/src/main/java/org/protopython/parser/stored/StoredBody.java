// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.stored;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.protopython.parser.DeepStack;
import org.protopython.parser.ast.DeferredBody;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.bytes.ValueReader;
import org.protopython.parser.scope.SymbolTable;

/** The body of a function that is read when somebody looks into it. */
final class StoredBody extends AbstractList<Stmt> implements DeferredBody, RandomAccess {
    private final SymbolTable symbols;
    private final int start;
    private final int size;
    private final boolean endsAlways;
    private final String docstring;

    private ValueReader unread;
    private volatile Node[] statements;

    StoredBody(SymbolTable symbols, ValueReader unread, int start, int size, boolean endsAlways, String docstring) {
        this.symbols = symbols;
        this.unread = unread;
        this.start = start;
        this.size = size;
        this.endsAlways = endsAlways;
        this.docstring = docstring;
    }

    @Override
    public Stmt get(int index) {
        Node[] all = statements;
        return (Stmt) (all == null ? read() : all)[index];
    }

    private synchronized Node[] read() {
        if (statements == null) {
            statements = DeepStack.run(() -> new NodeReader(symbols, unread.copy(), start).nodes(size));
            unread = null;
        }
        return statements;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String docstring() {
        return docstring;
    }

    @Override
    public boolean endsAlways() {
        return endsAlways;
    }
}
