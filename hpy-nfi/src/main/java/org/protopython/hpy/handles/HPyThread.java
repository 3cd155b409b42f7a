// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.hpy.nfi.HPyContextTable;
import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.nfi.OwnMemory;
import org.protopython.objects.ExceptionTypes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.util.Expect;

/**
 * One thread of one Python context, as extensions see it: its HPyContext struct and the exception that is pending
 * there. Upcalls find it by the number that the struct holds.
 */
public class HPyThread {
    private static volatile HPyThread[] all = new HPyThread[0];

    private static final long ARGUMENTS_END =
            NativeLayout.THREAD_ARGUMENTS + (long) NativeLayout.ARGUMENT_WORDS * Long.BYTES;
    private static final int RECENT = 16;
    private static final int REPEATED = 4;

    private final HPyState state;
    private final HandleTable table;
    private final HPyMode mode;
    private final long address;
    private final int number;
    /** The same thread in the other modes, made when needed; only the one of universal mode has them. */
    private final HPyThread[] companions = new HPyThread[HPyMode.values().length];

    private final StructSlab[] slabs = new StructSlab[StructSlab.SIZES];

    private final ThreadStacks stacks;

    private Throwable pending;
    private int callbacks;
    /** Address of the first word of the thread that no call uses for its arguments. */
    private long freeArguments;

    private final HandleMemo[] recent = new HandleMemo[RECENT];
    private int oldest;

    /** Of objects that were passed lately; with a handle once they were passed twice. */
    private final HandleMemo[] repeated = new HandleMemo[REPEATED];

    private int oldestRepeated;

    HPyThread(HPyState state, long targets, long resolve, HPyMode mode) {
        this.state = state;
        this.mode = mode;
        this.table = state.table();
        this.stacks = new ThreadStacks(this);
        for (int i = 0; i < REPEATED; i++) {
            repeated[i] = new HandleMemo(this);
        }
        synchronized (HPyThread.class) {
            int free = 0;
            while (free < all.length && all[free] != null) {
                free++;
            }
            number = free;
            address = state.runtime().newThread(state.shared(), targets, resolve, number);
            freeArguments = address + NativeLayout.THREAD_ARGUMENTS;
            HPyThread[] grown = java.util.Arrays.copyOf(all, Math.max(all.length, number + 1));
            publish(grown, number);
        }
    }

    private void publish(HPyThread[] grown, int number) {
        grown[number] = this;
        all = grown;
    }

    /** This thread for calls in another mode. The receiver is the one of universal mode. */
    final HPyThread inMode(HPyMode other) {
        if (other == mode) {
            return this;
        }
        HPyThread companion = companions[other.ordinal()];
        if (companion == null) {
            companion = state.newThread(other);
            companions[other.ordinal()] = companion;
        }
        return companion;
    }

    /** Forgets the objects that were passed lately, in any mode. The receiver is the one of universal mode. */
    public final void sweep() {
        table.sweep(this);
        for (HPyThread companion : companions) {
            if (companion != null) {
                table.sweep(companion);
            }
        }
    }

    /** The thread that owns a context struct. */
    public static HPyThread of(long context) {
        return all[
                NativeMemory.getInt(
                        NativeMemory.getLong(context + NativeLayout.CONTEXT_PRIVATE) + NativeLayout.THREAD_JAVA)];
    }

    /** The context ends: no upcall for this thread can come any more. */
    void detach() {
        synchronized (HPyThread.class) {
            all[number] = null;
        }
        state.runtime().freeThread(address);
    }

    public HPyState state() {
        return state;
    }

    public HandleTable table() {
        return table;
    }

    /** Address of the HPyContext struct, which is also that of the thread's native state. */
    public final long address() {
        return address;
    }

    public HPyMode mode() {
        return mode;
    }

    /** Whether handles of this thread are those of debug mode. */
    public final boolean isChecked() {
        return mode == HPyMode.DEBUG;
    }

    /** The context that a call of an extension gets; {@link #leave} ends the call. */
    public long enter() {
        return address;
    }

    /** The call that got this context from {@link #enter} has ended. */
    public void leave(long context) {}

    /** A builder whose items Java keeps; only in debug mode, C has its own elsewhere. */
    public long newBuilder(long size) {
        throw new IllegalStateException("a builder of C");
    }

    /** The items of such a builder, null when it is no longer one. */
    public Object[] builder(long builder) {
        throw new IllegalStateException("a builder of C");
    }

    /** The items likewise; the builder is closed. */
    public Object[] endBuilder(long builder) {
        throw new IllegalStateException("a builder of C");
    }

    public long toHandle(Object value) {
        return table.toHandle(this, value);
    }

    /** A handle for an object that was made just now. */
    public long open(Object value) {
        return table.open(this, value);
    }

    /** A handle of its own for the object of another. */
    public long dup(long handle) {
        return table.dup(handle);
    }

    /** The object of a handle that an extension gives up. */
    public Object take(long handle) {
        return table.take(this, handle);
    }

    /** The characters of an object, for an extension that holds this handle on it. */
    public long text(long handle, Object owner, java.util.function.Supplier<byte[]> contents) {
        return state.texts().of(owner, contents);
    }

    /** The object of a handle the caller keeps. */
    public Object get(long handle) {
        return table.get(this, handle);
    }

    /** The object of a handle that must not be null. */
    public Object require(long handle) {
        Object value = table.get(this, handle);
        if (value == null) {
            throw Errors.systemError("an HPy function was given HPy_NULL");
        }
        return value;
    }

    public void close(long handle) {
        table.close(this, handle);
    }

    /** The number of bytes of {@link #text}. */
    public long textLength(long handle, long text) {
        return state.texts().length(text);
    }

    /** An argument of a kind that HPy leaves undefined. */
    public RuntimeException misuse(String message) {
        return Errors.typeError("%s", message);
    }

    /** What errno was when an HPyErr_SetFromErrno function was called. */
    public int errorNumber() {
        return OwnMemory.getInt(address + NativeLayout.THREAD_ERROR_NUMBER);
    }

    /** Whether an exception is pending. */
    public final boolean isPending() {
        return OwnMemory.getInt(address + NativeLayout.THREAD_PENDING) != 0;
    }

    /** The pending exception stays pending; null for none. */
    public Throwable pending() {
        return pending;
    }

    public void setPending(Throwable exception) {
        pending = exception;
        OwnMemory.putInt(address + NativeLayout.THREAD_PENDING, exception == null ? 0 : 1);
    }

    /** Makes anything that was thrown in a context function the pending exception. */
    public void fail(int function, Throwable thrown) {
        setPending(pythonError(function, thrown));
    }

    @SuppressWarnings("removal")
    private static Throwable pythonError(int function, Throwable thrown) {
        return switch (thrown) {
            case AbstractTruffleException error -> error;
            // how Truffle ends the execution of a context
            case ThreadDeath end -> end;
            case StackOverflowError overflow ->
                Errors.raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
            case OutOfMemoryError memory -> Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
            default ->
                Errors.systemError("internal error in %s: %s", HPyContextTable.name(function), thrown.toString());
        };
    }

    /** The pending exception, which is pending no more; a SystemError where an extension failed without one. */
    public RuntimeException takePending() {
        Throwable exception = pending;
        setPending(null);
        return switch (exception) {
            case null -> Errors.systemError("an HPy function returned an error without setting an exception");
            case PException error -> error;
            case RuntimeException other -> other;
            case Error error -> throw error;
            default -> throw new IllegalStateException(exception);
        };
    }

    /** An extension returned a result although an exception is pending. */
    public RuntimeException resultWithPending() {
        RuntimeException cause = takePending();
        if (!(cause instanceof PException error)) {
            return cause;
        }
        PException wrapped = Errors.systemError("an HPy function returned a result with an exception set");
        wrapped.exception().setCause(error.caught());
        return wrapped;
    }

    /** Frees the array of handles of a tuple or list that C has made. */
    void freeHandles(long handles) {
        if (Expect.likely(OwnMemory.getLong(handles + NativeLayout.HANDLES_CAPACITY) == NativeLayout.SMALL_HANDLES)) {
            long small = address + NativeLayout.THREAD_SMALL;
            OwnMemory.putLong(handles + NativeLayout.HANDLES_NEXT, OwnMemory.getLong(small));
            OwnMemory.putLong(small, handles);
        } else {
            free(handles);
        }
    }

    /** A slab with room for a struct of at most {@link StructSlab#LARGEST} bytes. */
    public StructSlab slab(long bytes) {
        int sizeClass = StructSlab.sizeClass(bytes);
        StructSlab slab = slabs[sizeClass];
        if (slab == null || slab.isFull()) {
            if (slab != null) {
                table.makeInstances(this, slab);
            }
            long cursor = address + NativeLayout.THREAD_SLABS + (long) sizeClass * NativeLayout.SLAB_SIZE;
            slab = state.objects().newSlab(cursor, StructSlab.bytes(sizeClass));
            slabs[sizeClass] = slab;
        }
        return slab;
    }

    /** The slab that structs of a size come from at present. */
    StructSlab currentSlab(int sizeClass) {
        return slabs[sizeClass];
    }

    /** What the context struct tells this thread by. */
    int number() {
        return number;
    }

    /** The thread whose context struct holds that number. */
    static HPyThread numbered(int number) {
        return all[number];
    }

    /** The handles used lately; the one at {@link #oldest} is the next to be forgotten. */
    HandleMemo[] recent() {
        return recent;
    }

    /** Where the handle is noted that is used just now, unless a call still counts on the one noted there. */
    int nextRecent() {
        int index = oldest;
        oldest = (index + 1) & (RECENT - 1);
        return index;
    }

    HandleMemo[] repeated() {
        return repeated;
    }

    /** The memo that the next object gets, unless a call still counts on it. */
    HandleMemo nextRepeated() {
        int index = oldestRepeated;
        oldestRepeated = (index + 1) & (REPEATED - 1);
        return repeated[index];
    }

    /** The same as {@link #lend} in modes that allow it. */
    public HandleMemo borrow(Object value) {
        return lend(value);
    }

    /**
     * The handle that this thread keeps of an object it has passed lately, for a call that ends with
     * {@link HandleMemo#giveBack}; null where it keeps none. Compiled code does this on its own side of the border.
     */
    public final HandleMemo lend(Object value) {
        HandleMemo memo = memo(value);
        if (Expect.unlikely(memo == null)) {
            return null;
        }
        if (Expect.likely(memo.isCurrent())) {
            memo.borrowed++;
            return memo;
        }
        return null;
    }

    @ExplodeLoop
    private HandleMemo memo(Object value) {
        if (value instanceof NativeInstance instance) {
            HandleMemo own = instance.memo;
            return Expect.likely(own.thread == this) ? own : null;
        }
        // a number that needs a handle is seldom passed again, and compiled code would box it only to compare it
        if (value != null && !(value instanceof Long)) {
            for (int i = 0; i < REPEATED; i++) {
                if (repeated[i].object == value) {
                    return repeated[i];
                }
            }
        }
        return null;
    }

    /** Whether a handle that an extension gives up was that of a certain object, kept as {@link #lend} tells. */
    public final boolean takeBack(Object value, long handle) {
        HandleMemo memo = memo(value);
        return memo != null && memo.isCurrent() && table.takeBack(memo, handle);
    }

    /** @param memo what {@link #borrow} answered, null for a handle that was opened instead */
    public final void giveBack(HandleMemo memo, long handle) {
        if (memo == null) {
            close(handle);
        } else {
            memo.giveBack();
        }
    }

    /** A handle for a call: the borrowed one, else one of its own. */
    public final long toHandle(HandleMemo memo, Object value) {
        return memo == null ? toHandle(value) : memo.handle();
    }

    /** Where functions run that call back. */
    public final ThreadStacks stacks() {
        return stacks;
    }

    /** C calls Python by an upcall. */
    public final void noteCallback() {
        callbacks++;
    }

    /** How often that was so. */
    public final int callbacks() {
        return callbacks;
    }

    /**
     * Room for the handles of arguments, to be given back in reverse order.
     *
     * @return the address of {@code words} words
     */
    public final long pushArguments(int words) {
        long area = freeArguments;
        long end = area + (long) words * Long.BYTES;
        if (Expect.unlikely(end > address + ARGUMENTS_END)) {
            return newArguments(words);
        }
        freeArguments = end;
        return area;
    }

    public final void popArguments(long area) {
        if (Expect.likely(Long.compareUnsigned(area - address, ARGUMENTS_END) <= 0)) {
            freeArguments = area;
        } else {
            free(area);
        }
    }

    @TruffleBoundary
    private long newArguments(int words) {
        return state.runtime().calloc(8L * words);
    }

    @TruffleBoundary
    private void free(long memory) {
        state.runtime().free(memory);
    }
}
