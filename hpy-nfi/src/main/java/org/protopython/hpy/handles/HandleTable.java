// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.protopython.hpy.nfi.HPyConstant;
import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.nfi.OwnMemory;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * The objects behind the handles of one context. Counts and generations lie in memory shared with C, which duplicates
 * and closes handles on its own; the objects lie here, in chunks that never move. A closed entry keeps its object until
 * the entry is used again or {@link #sweep} runs.
 */
public final class HandleTable {
    private static final int CHUNK_SHIFT = 12;
    private static final int CHUNK_SIZE = 1 << CHUNK_SHIFT;
    private static final int CHUNK_MASK = CHUNK_SIZE - 1;
    private static final int CLAIM = 64;
    private static final int GENERATIONS = 0xFFFF;
    private static final int IMMORTAL = 0x8000_0000;

    private static final long NONE = HPyConstant.NONE.handle();
    private static final long TRUE = HPyConstant.TRUE.handle();
    private static final long FALSE = HPyConstant.FALSE.handle();
    private static final long NOT_IMPLEMENTED = HPyConstant.NOT_IMPLEMENTED.handle();
    private static final long ELLIPSIS = HPyConstant.ELLIPSIS.handle();

    private final long shared;
    private final long entries;
    private final Object[] constants = new Object[HandleBits.FIRST_INDEX];
    private final Map<PyType, Long> typeHandles = new IdentityHashMap<>();
    private volatile Object[][] chunks = new Object[NativeLayout.CAPACITY >> CHUNK_SHIFT][];

    HandleTable(long shared, PythonContext context, PyType capsuleType) {
        this.shared = shared;
        this.entries = OwnMemory.getLong(shared + NativeLayout.SHARED_ENTRIES);
        for (HPyConstant constant : HPyConstant.values()) {
            Object value = constant(constant, context, capsuleType);
            constants[(int) constant.handle()] = value;
            if (value instanceof PyType type) {
                typeHandles.put(type, constant.handle());
            }
        }
    }

    /** Address of an entry, whichever. */
    long anyEntry() {
        return entries;
    }

    private static Object constant(HPyConstant constant, PythonContext context, PyType capsuleType) {
        return switch (constant) {
            case NONE -> PyNone.NONE;
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case NOT_IMPLEMENTED -> PyNotImplemented.NOT_IMPLEMENTED;
            case ELLIPSIS -> PyEllipsis.ELLIPSIS;
            case CAPSULE_TYPE -> capsuleType;
            case BUILTINS -> context.builtins().dict();
            default -> {
                PyType type = BuiltinTypes.named(constant.object);
                yield type != null ? type : ExceptionTypes.named(constant.object);
            }
        };
    }

    /** A handle that the receiver owns: an immediate or constant one where the object has such, else of an entry. */
    public long toHandle(HPyThread thread, Object value) {
        // in the order of what calls pass; a pattern switch is slower here
        if (value instanceof NativeInstance instance) {
            return recent(thread, instance);
        }
        if (value instanceof Long number) {
            return HandleBits.fits(number) ? HandleBits.ofLong(number) : open(thread, value);
        }
        if (value instanceof Double number) {
            return HandleBits.ofDouble(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TRUE : FALSE;
        }
        if (value == null) {
            return HandleBits.NULL;
        }
        if (value == PyNone.NONE) {
            return NONE;
        }
        for (HandleMemo memo : thread.repeated()) {
            if (value == memo.object) {
                return repeated(thread, memo);
            }
        }
        if (value instanceof PyType type) {
            Long constant = typeHandles.get(type);
            return constant != null ? constant : first(thread, type);
        }
        if (value == PyNotImplemented.NOT_IMPLEMENTED) {
            return NOT_IMPLEMENTED;
        }
        return value == PyEllipsis.ELLIPSIS ? ELLIPSIS : first(thread, value);
    }

    /** An object that may be passed again soon. */
    private long first(HPyThread thread, Object value) {
        HandleMemo memo = thread.nextRepeated();
        if (memo.borrowed == 0) {
            forgetRepeated(thread, memo);
            memo.object = value;
        }
        return open(thread, value);
    }

    /** An object that was passed lately: its entry stays, so that calls only count. */
    private long repeated(HPyThread thread, HandleMemo memo) {
        if (!memo.isCurrent()) {
            long handle = open(thread, memo.object);
            memo.note(handle, entry(handle));
        }
        addReferences(memo.references(), 1);
        return memo.handle();
    }

    private void forgetRepeated(HPyThread thread, HandleMemo memo) {
        memo.object = null;
        if (memo.isCurrent()) {
            close(thread, memo.handle());
        }
        memo.forget();
    }

    /**
     * An object with a native struct keeps its entry while its thread has used it recently: calls of its methods then
     * only count. The thread's list of recent objects owns one reference.
     */
    private long recent(HPyThread thread, NativeInstance instance) {
        HandleMemo memo = instance.memo;
        if (memo == HandleMemo.UNUSED) {
            // most objects are passed once
            instance.memo = HandleMemo.USED;
            return open(thread, instance);
        }
        if (memo.thread == thread) {
            if (memo.isCurrent()) {
                addReferences(memo.references(), 1);
                return memo.handle();
            }
        } else if (memo != HandleMemo.USED && !memo.isForsaken()) {
            return open(thread, instance);
        }
        long handle = open(thread, instance);
        int index = thread.nextRecent();
        HandleMemo oldest = thread.recent()[index];
        if (oldest != null && oldest.borrowed > 0) {
            return handle;
        }
        if (memo.thread != thread) {
            memo = new HandleMemo(thread);
            instance.memo = memo;
        }
        forgetRecent(thread, index);
        memo.note(handle, entry(handle));
        addReferences(memo.references(), 1);
        thread.recent()[index] = memo;
        return handle;
    }

    private void forgetRecent(HPyThread thread, int index) {
        HandleMemo memo = thread.recent()[index];
        thread.recent()[index] = null;
        if (memo != null && memo.isCurrent()) {
            close(thread, memo.handle());
            memo.forget();
        }
    }

    /** The object of a handle that an extension gives up, where that is the one of a memo; else nothing happens. */
    boolean takeBack(HandleMemo memo, long handle) {
        if (memo.handle() != handle || OwnMemory.getInt(memo.references()) < 2) {
            return false;
        }
        addReferences(memo.references(), -1);
        return true;
    }

    /** A handle for an object that was made just now. */
    public long open(HPyThread thread, Object value) {
        long head = thread.address() + NativeLayout.THREAD_FREE;
        int index = OwnMemory.getInt(head);
        if (index == 0) {
            index = claim(head);
        }
        long entry = entries + ((long) index << NativeLayout.ENTRY_SHIFT);
        chunks[index >>> CHUNK_SHIFT][index & CHUNK_MASK] = value;
        OwnMemory.putInt(head, OwnMemory.getInt(entry + NativeLayout.ENTRY_NEXT));
        OwnMemory.putLong(entry + NativeLayout.ENTRY_DATA, value instanceof NativeData data ? data.nativeData() : 0);
        int kind = HandleKind.of(value);
        if (kind == HandleKind.CLASS) {
            OwnMemory.putLong(entry + NativeLayout.ENTRY_TYPE, HandleKind.sizeClass((PyType) value));
        }
        OwnMemory.putInt(entry + NativeLayout.ENTRY_KIND, kind);
        OwnMemory.putInt(entry + NativeLayout.ENTRY_REFERENCES, 1);
        return HandleBits.ofEntry(index, OwnMemory.getInt(entry + NativeLayout.ENTRY_GENERATION));
    }

    /** Takes unused entries for a thread whose free list is empty; the first of them. */
    private int claim(long head) {
        int first = NativeMemory.getAndAddInt(shared + NativeLayout.SHARED_UNUSED, CLAIM);
        if (first + CLAIM > NativeLayout.CAPACITY || first < 0) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, "too many open HPy handles");
        }
        synchronized (this) {
            if (chunks[first >>> CHUNK_SHIFT] == null) {
                chunks[first >>> CHUNK_SHIFT] = new Object[CHUNK_SIZE];
                chunks = chunks;
            }
        }
        for (int index = first; index < first + CLAIM - 1; index++) {
            OwnMemory.putInt(entries + ((long) index << NativeLayout.ENTRY_SHIFT) + NativeLayout.ENTRY_NEXT, index + 1);
        }
        OwnMemory.putInt(head, first);
        return first;
    }

    /** A handle that no number of closes frees, for objects that live as long as the context. */
    public long openForever(HPyThread thread, Object value) {
        long handle = open(thread, value);
        OwnMemory.putInt(entry(handle) + NativeLayout.ENTRY_REFERENCES, IMMORTAL);
        return handle;
    }

    /** Its address. */
    long entry(long handle) {
        return entries + ((handle & 0xFFFF_FFFFL) << NativeLayout.ENTRY_SHIFT);
    }

    private boolean isOpen(long handle) {
        int index = HandleBits.index(handle);
        if (index < HandleBits.FIRST_INDEX || index >= NativeLayout.CAPACITY) {
            return false;
        }
        long entry = entry(handle);
        return OwnMemory.getInt(entry + NativeLayout.ENTRY_GENERATION) == HandleBits.generation(handle)
                && OwnMemory.getInt(entry + NativeLayout.ENTRY_REFERENCES) != 0;
    }

    /**
     * The object, null for the null handle.
     *
     * @throws PException SystemError for a handle that is closed or never was one
     */
    public Object get(HPyThread thread, long handle) {
        if (HandleBits.isImmediate(handle)) {
            return immediate(handle);
        }
        if (HandleBits.isConstant(handle)) {
            return constants[(int) handle];
        }
        if (!isOpen(handle)) {
            throw stale(handle);
        }
        int index = HandleBits.index(handle);
        return isNascent(entry(handle))
                ? makeObject(thread, handle)
                : chunks[index >>> CHUNK_SHIFT][index & CHUNK_MASK];
    }

    static Object immediate(long handle) {
        return HandleBits.isInt(handle) ? (Object) HandleBits.toLong(handle) : HandleBits.toDouble(handle);
    }

    private static boolean isNascent(long entry) {
        return (OwnMemory.getInt(entry + NativeLayout.ENTRY_KIND) & HandleKind.NASCENT) != 0;
    }

    /** The object for what C has made; from now on its entry is like any other. */
    private Object makeObject(HPyThread thread, long handle) {
        if (!isParallel()) {
            return makeObjectOnce(thread, handle);
        }
        // another thread may need it too, or change its slab
        synchronized (this) {
            return makeObjectOnce(thread, handle);
        }
    }

    private Object makeObjectOnce(HPyThread thread, long handle) {
        int index = HandleBits.index(handle);
        Object[] chunk = chunks[index >>> CHUNK_SHIFT];
        long entry = entry(handle);
        if (!isNascent(entry)) {
            return chunk[index & CHUNK_MASK];
        }
        int kind = OwnMemory.getInt(entry + NativeLayout.ENTRY_KIND) & ~HandleKind.NASCENT;
        Object object = newObject(thread, handle, entry);
        chunk[index & CHUNK_MASK] = object;
        VarHandle.releaseFence();
        OwnMemory.putInt(entry + NativeLayout.ENTRY_KIND, kind);
        return object;
    }

    /** The object that C has made, which gives up the handles that the entry has had for it. */
    private Object newObject(HPyThread thread, long handle, long nascent) {
        int kind = OwnMemory.getInt(nascent + NativeLayout.ENTRY_KIND);
        if ((kind & HandleKind.KNOWN) == 0) {
            return newInstance(thread, handle, nascent);
        }
        long handles = OwnMemory.getLong(nascent + NativeLayout.ENTRY_TYPE);
        Object[] items = new Object[(int) OwnMemory.getLong(handles + NativeLayout.HANDLES_SIZE)];
        for (int i = 0; i < items.length; i++) {
            items[i] = take(thread, OwnMemory.getLong(handles + NativeLayout.HANDLES_ITEMS + 8L * i));
        }
        thread.freeHandles(handles);
        if ((kind & HandleKind.TUPLE) != 0) {
            return new PyTuple(items);
        }
        PyList list = new PyList();
        for (Object item : items) {
            list.append(item);
        }
        return list;
    }

    private Object newInstance(HPyThread thread, long handle, long nascent) {
        long word = OwnMemory.getLong(nascent + NativeLayout.ENTRY_TYPE);
        long typeHandle = word & HandleBits.ENTRY_BITS;
        int index = HandleBits.index(typeHandle);
        PyType type = (PyType) chunks[index >>> CHUNK_SHIFT][index & CHUNK_MASK];
        NativeType info = NativeType.of(type);
        int creator = (int) (word >>> HandleBits.TAG_SHIFT);
        StructSlab slab;
        if (creator == thread.number()) {
            slab = thread.currentSlab(info.sizeClass());
            slab.forget(handle);
        } else {
            slab = HPyThread.numbered(creator).currentSlab(info.sizeClass());
        }
        Object instance = info.newInstance(type, OwnMemory.getLong(nascent + NativeLayout.ENTRY_DATA), slab);
        close(thread, typeHandle);
        return instance;
    }

    /** Makes the objects that C's instances lack whose structs lie in a slab, before its thread gets the next. */
    void makeInstances(HPyThread thread, StructSlab slab) {
        for (long handle : slab.nascents()) {
            long entry = entry(handle);
            if (isOpen(handle)
                    && isNascent(entry)
                    && slab.contains(OwnMemory.getLong(entry + NativeLayout.ENTRY_DATA))) {
                makeObject(thread, handle);
            }
        }
    }

    /** The object of a handle that the caller gives up. */
    public Object take(HPyThread thread, long handle) {
        if (HandleBits.isImmediate(handle)) {
            return immediate(handle);
        }
        if (isOfEntry(handle) && !isParallel()) {
            long entry = entry(handle);
            if (OwnMemory.getInt(entry + NativeLayout.ENTRY_GENERATION) == HandleBits.generation(handle)
                    && OwnMemory.getInt(entry + NativeLayout.ENTRY_REFERENCES) == 1) {
                Object last;
                if (isNascent(entry)) {
                    last = newObject(thread, handle, entry);
                } else {
                    last = dropObject(handle);
                }
                OwnMemory.putInt(entry + NativeLayout.ENTRY_REFERENCES, 0);
                recycle(thread, handle, entry);
                return last;
            }
        }
        Object value = get(thread, handle);
        close(thread, handle);
        return value;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object takeItem(HPyThread thread, long handle) {
        return take(thread, handle);
    }

    static boolean isOfEntry(long handle) {
        return handle >>> HandleBits.TAG_SHIFT == 0
                && Integer.compareUnsigned(HandleBits.index(handle), HandleBits.FIRST_INDEX) >= 0
                && Integer.compareUnsigned(HandleBits.index(handle), NativeLayout.CAPACITY) < 0;
    }

    /** The object of an entry, which the table does not refer to any more. */
    private Object dropObject(long handle) {
        int index = HandleBits.index(handle);
        Object[] chunk = chunks[index >>> CHUNK_SHIFT];
        Object object = chunk[index & CHUNK_MASK];
        chunk[index & CHUNK_MASK] = null;
        return object;
    }

    public long dup(long handle) {
        if (HandleBits.isImmediate(handle) || HandleBits.isConstant(handle)) {
            return handle;
        }
        if (!isOpen(handle)) {
            throw stale(handle);
        }
        long references = entry(handle) + NativeLayout.ENTRY_REFERENCES;
        if (OwnMemory.getInt(references) >= 0) {
            addReferences(references, 1);
        }
        return handle;
    }

    /** Whether several threads are attached. */
    boolean isParallel() {
        return OwnMemory.getInt(shared + NativeLayout.SHARED_PARALLEL) != 0;
    }

    private int addReferences(long address, int delta) {
        if (isParallel()) {
            return NativeMemory.getAndAddInt(address, delta) + delta;
        }
        int sum = OwnMemory.getInt(address) + delta;
        OwnMemory.putInt(address, sum);
        return sum;
    }

    public void close(HPyThread thread, long handle) {
        if (HandleBits.isImmediate(handle) || HandleBits.isConstant(handle)) {
            return;
        }
        if (!isOpen(handle)) {
            throw stale(handle);
        }
        long entry = entry(handle);
        if (OwnMemory.getInt(entry + NativeLayout.ENTRY_REFERENCES) < 0
                || addReferences(entry + NativeLayout.ENTRY_REFERENCES, -1) != 0) {
            return;
        }
        free(thread, handle, entry);
    }

    /** Forgets the object of an entry that has no references any more. */
    private void free(HPyThread thread, long handle, long entry) {
        dropObject(handle);
        if (isNascent(entry)) {
            newObject(thread, handle, entry);
        }
        recycle(thread, handle, entry);
    }

    /** The entry becomes the first that its thread uses again. */
    static void recycle(HPyThread thread, long handle, long entry) {
        long head = thread.address() + NativeLayout.THREAD_FREE;
        OwnMemory.putInt(entry + NativeLayout.ENTRY_GENERATION, (HandleBits.generation(handle) + 1) & GENERATIONS);
        OwnMemory.putLong(entry + NativeLayout.ENTRY_DATA, 0);
        OwnMemory.putInt(entry + NativeLayout.ENTRY_KIND, 0);
        OwnMemory.putInt(entry + NativeLayout.ENTRY_NEXT, OwnMemory.getInt(head));
        OwnMemory.putInt(head, HandleBits.index(handle));
    }

    private static PException stale(long handle) {
        return Errors.systemError("HPy handle %s is closed or was never open", Long.toHexString(handle));
    }

    /** Forgets the objects of entries that C has closed and those used recently. The thread is the current one. */
    void sweep(HPyThread thread) {
        for (int i = 0; i < thread.recent().length; i++) {
            HandleMemo memo = thread.recent()[i];
            if (memo != null && memo.borrowed == 0) {
                forgetRecent(thread, i);
            }
        }
        for (HandleMemo memo : thread.repeated()) {
            if (memo.borrowed == 0) {
                forgetRepeated(thread, memo);
            }
        }
        OwnMemory.putInt(thread.address() + NativeLayout.THREAD_FREED, 0);
        int index = OwnMemory.getInt(thread.address() + NativeLayout.THREAD_FREE);
        while (index != 0) {
            chunks[index >>> CHUNK_SHIFT][index & CHUNK_MASK] = null;
            index = OwnMemory.getInt(entries + ((long) index << NativeLayout.ENTRY_SHIFT) + NativeLayout.ENTRY_NEXT);
        }
    }

    /** Entries that threads have taken so far; grows only when more handles are open than ever before. */
    public int claimed() {
        return OwnMemory.getInt(shared + NativeLayout.SHARED_UNUSED);
    }

    /** Drops every object; for the end of the context. */
    void clear() {
        Arrays.fill(chunks, null);
    }
}
