// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.protopython.objects.PyDict;
import org.protopython.runtime.PythonContext;

/** What belongs to a context: what programs have registered, and what SQLite was told to call. */
final class SqliteState implements PythonContext.Closeable {
    private final PythonContext context;
    /** By a type and the protocol, as CPython shows it. */
    private final PyDict adapters = new PyDict();
    /** By the name of a type in capitals. */
    private final PyDict converters = new PyDict();

    private final Map<Long, Object> callables = new ConcurrentHashMap<>();
    private final AtomicLong nextCallable = new AtomicLong(1);
    private final Map<Long, Boolean> databases = new ConcurrentHashMap<>();
    private final Upcalls upcalls;
    private volatile boolean adaptsBasicTypes;
    private volatile boolean showsTracebacks;

    private SqliteState(PythonContext context) {
        this.context = context;
        this.upcalls = new Upcalls(this);
    }

    static SqliteState of(PythonContext context) {
        return context.extension(SqliteState.class, SqliteState::new);
    }

    PythonContext context() {
        return context;
    }

    PyDict adapters() {
        return adapters;
    }

    PyDict converters() {
        return converters;
    }

    Upcalls upcalls() {
        return upcalls;
    }

    /** Whether there are adapters for the types that SQLite knows by itself. */
    boolean adaptsBasicTypes() {
        return adaptsBasicTypes;
    }

    void adaptBasicTypes() {
        adaptsBasicTypes = true;
    }

    /** Whether what callbacks raise is reported. */
    boolean showsTracebacks() {
        return showsTracebacks;
    }

    void showTracebacks(boolean show) {
        showsTracebacks = show;
    }

    /** A number that SQLite keeps for an object; never 0. */
    long register(Object callable) {
        long number = nextCallable.getAndIncrement();
        callables.put(number, callable);
        return number;
    }

    Object registered(long number) {
        return callables.get(number);
    }

    Object unregister(long number) {
        return callables.remove(number);
    }

    void opened(long database) {
        databases.put(database, true);
    }

    void closed(long database) {
        databases.remove(database);
    }

    /** Closes what the program has left open, as nobody will be there whom SQLite could call. */
    @Override
    public void close() {
        for (long database : databases.keySet()) {
            Databases.close(database);
        }
        databases.clear();
    }
}
