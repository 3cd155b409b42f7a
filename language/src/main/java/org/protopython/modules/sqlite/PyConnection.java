// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * {@code sqlite3.Connection}: an open database. Whoever uses the database or a statement of it holds the monitor of the
 * connection, as programs may share one between threads; SQLite itself would do the same with a lock of its own.
 */
final class PyConnection extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Connection", "sqlite3", BuiltinTypes.OBJECT, false);

    /** A cursor or blob that may die without being closed. */
    static final class Holder extends PhantomReference<Object> {
        private final Runnable release;

        private Holder(Object object, ReferenceQueue<Object> queue, Runnable release) {
            super(object, queue);
            this.release = release;
        }
    }

    /** Null until {@code __init__} ran. */
    private ConnectionSettings settings;

    /** 0 when closed. */
    private volatile long database;

    private final Object closing = new Object();
    /** Who needs the database to stay without holding the monitor; guarded by {@link #closing}. */
    private int keepers;
    /** The database to be closed when nobody keeps it any more, 0 for none; guarded by {@link #closing}. */
    private long postponed;

    /** Calls that may call back and have not returned. */
    private int running;

    private StatementCache statements;
    private Transactions transactions;
    private SqliteState state;
    private Object rowFactory = PyNone.NONE;
    private Object textFactory = BuiltinTypes.STR;
    private final List<WeakReference<PyBlob>> blobs = new ArrayList<>();
    private final Set<Holder> holders = ConcurrentHashMap.newKeySet();
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    /** Numbers of the callables that SQLite calls for events of the database, by the kind of event. */
    private final long[] hooks = new long[Upcalls.Kind.values().length];

    PyConnection(PyType type) {
        super(type);
    }

    /** Begins anew with a database that has been opened. */
    void start(PythonContext context, ConnectionSettings newSettings, long opened) {
        settings = newSettings;
        state = SqliteState.of(context);
        state.opened(opened);
        database = opened;
        statements = new StatementCache(this, newSettings.cachedStatements());
        transactions = new Transactions(this, newSettings.isolationLevel(), newSettings.autocommit());
        rowFactory = PyNone.NONE;
        textFactory = BuiltinTypes.STR;
        DeadObjects.guardAny(this);
    }

    boolean isInitialized() {
        return settings != null;
    }

    boolean isOpen() {
        return database != 0;
    }

    ConnectionSettings settings() {
        return settings;
    }

    SqliteState state() {
        return state;
    }

    StatementCache statements() {
        return statements;
    }

    Transactions transactions() {
        return transactions;
    }

    Object rowFactory() {
        return rowFactory;
    }

    void setRowFactory(Object factory) {
        rowFactory = factory;
    }

    Object textFactory() {
        return textFactory;
    }

    void setTextFactory(Object factory) {
        textFactory = factory;
    }

    /** What SQLite knows the open database as; ProgrammingError when it is closed, or used by the wrong thread. */
    long database() {
        checkThread();
        return databaseOfAnyThread();
    }

    /** ProgrammingError when the database is closed. */
    long databaseOfAnyThread() {
        checkInitialized();
        long open = database;
        if (open == 0) {
            throw SqliteErrors.programmingError("Cannot operate on a closed database.");
        }
        return open;
    }

    /** As {@link #databaseOfAnyThread}; the database stays until {@link #letClose}, closed as the connection may be. */
    long keep() {
        synchronized (closing) {
            long open = databaseOfAnyThread();
            keepers++;
            return open;
        }
    }

    /** The database is no longer needed by one who has kept it. */
    void letClose() {
        long unused = 0;
        synchronized (closing) {
            if (--keepers == 0) {
                unused = postponed;
                postponed = 0;
            }
        }
        if (unused != 0) {
            SqliteFunction.CLOSE_V2.call(unused);
        }
    }

    void checkInitialized() {
        if (settings == null) {
            throw SqliteErrors.programmingError("Base Connection.__init__ not called.");
        }
    }

    /** ProgrammingError for another thread than the one that opened the database, unless all may use it. */
    void checkThread() {
        if (settings != null && settings.checksThread() && settings.thread() != ThreadIdents.current(state.context())) {
            throw SqliteErrors.programmingError(
                    "SQLite objects created in a thread can only be used in that same thread. The object was created in"
                            + " thread id %d and this is thread id %d.",
                    settings.thread(), ThreadIdents.current(state.context()));
        }
    }

    /** What the last call failed with. */
    PException error() {
        return SqliteErrors.ofDatabase(databaseOfAnyThread());
    }

    /** Throws what a call failed with. */
    void check(int code) {
        if (code != ResultCode.OK.value()) {
            throw error();
        }
    }

    /**
     * Makes a call that fails when a statement keeps something locked; after a failure once more without the statements
     * of dead cursors.
     */
    int runWithoutDead(IntSupplier call) {
        int code = run(call);
        int plain = code & 0xFF;
        boolean locked = plain == ResultCode.LOCKED.value() || plain == ResultCode.BUSY.value();
        return locked && collectDead() ? run(call) : code;
    }

    /** Makes a call that may call back. The program may close the connection then, but the database stays for a while. */
    int run(IntSupplier call) {
        running++;
        int code;
        try {
            code = call.getAsInt();
        } finally {
            running--;
        }
        state.upcalls().rethrow();
        return code;
    }

    /** Sees to it that something is released when an object dies. */
    Holder hold(Object object, Runnable release) {
        Holder holder = new Holder(object, dead, release);
        holders.add(holder);
        return holder;
    }

    /** It has been released. */
    void letGo(Holder holder) {
        if (holder != null) {
            holders.remove(holder);
        }
    }

    /** Releases what dead cursors and blobs have held. */
    synchronized void releaseDead() {
        for (Object found = dead.poll(); found != null; found = dead.poll()) {
            release((Holder) found);
        }
    }

    private void release(Holder holder) {
        if (holders.remove(holder)) {
            holder.release.run();
        }
    }

    /** The same after a collection; whether there was anything, perhaps a statement that has kept a table locked. */
    synchronized boolean collectDead() {
        if (holders.isEmpty()) {
            return false;
        }
        System.gc();
        // the collection itself clears the references; that their queue gets them may take a while
        List<Holder> gone = holders.stream().filter(each -> each.refersTo(null)).toList();
        gone.forEach(this::release);
        return !gone.isEmpty();
    }

    void addBlob(PyBlob blob) {
        blobs.removeIf(reference -> reference.get() == null);
        blobs.add(new WeakReference<>(blob));
    }

    /** Remembers the callable that SQLite calls for an event; the former one is forgotten. */
    void setHook(Upcalls.Kind kind, long number) {
        long former = hooks[kind.ordinal()];
        hooks[kind.ordinal()] = number;
        if (former != 0) {
            state.unregister(former);
        }
    }

    /** Gives the database up for another one; a cursor may still fetch what it has asked this one for. */
    synchronized void restart() {
        long open = database;
        settings = null;
        if (open != 0) {
            closeBlobs();
            statements.close();
            end(open, false);
        }
    }

    /** Closes the database and what depends on it. */
    synchronized void close() {
        long open = database;
        if (open != 0) {
            closeBlobs();
            for (Holder holder : holders) {
                release(holder);
            }
            statements.close();
            end(open, running == 0);
        }
    }

    private void closeBlobs() {
        for (WeakReference<PyBlob> reference : blobs) {
            PyBlob blob = reference.get();
            if (blob != null) {
                blob.close();
            }
        }
    }

    private void end(long open, boolean whole) {
        synchronized (closing) {
            database = 0;
        }
        state.closed(open);
        if (whole) {
            Databases.finalizeStatements(open);
        }
        Databases.silence(open);
        boolean kept;
        synchronized (closing) {
            kept = keepers > 0;
            postponed = kept ? open : 0;
        }
        if (!kept) {
            SqliteFunction.CLOSE_V2.call(open);
        }
        for (Upcalls.Kind kind : Upcalls.Kind.values()) {
            setHook(kind, 0);
        }
        DeadObjects.release(this);
    }
}
