// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PySet;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * Writes collections and what is in them, in batches, so that a reader's stack stays small. The values written may be
 * objects whose code changes the collection meanwhile.
 */
final class CollectionSaver {
    private static final int BATCH = 1000;
    private static final int WITH_SHORT_TUPLES = 2;
    private static final int WITH_SETS = 4;
    private static final int SHORT_TUPLE = 3;
    private static final int[] SHORT_TUPLES = {0, Opcodes.TUPLE1, Opcodes.TUPLE2, Opcodes.TUPLE3};
    /** How deep collections may nest before it is asked, where nothing is remembered, whether they are in a circle. */
    private static final int UNCHECKED_DEPTH = 50;

    private final Saver saver;
    private final PickleOutput output;
    private Set<Object> open;
    private int depth;

    CollectionSaver(Saver saver, PickleOutput output) {
        this.saver = saver;
        this.output = output;
    }

    /** A list or dict of a fast pickler begins. */
    private void enter(Object collection) {
        if (!saver.isFast() || ++depth < UNCHECKED_DEPTH) {
            return;
        } else if (open == null) {
            open = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        if (!open.add(collection)) {
            throw Errors.valueError(
                    "fast mode: can't pickle cyclic objects including object type %s at %s",
                    Errors.nameOf(PyType.of(collection)), TypeNames.address(collection));
        }
    }

    private void leave(Object collection) {
        if (saver.isFast() && depth-- >= UNCHECKED_DEPTH) {
            open.remove(collection);
        }
    }

    /** Writes an item; a failure says which. */
    private void saveItem(Object collection, Object item, long index) {
        try {
            saver.save(item);
        } catch (PException e) {
            throw PickleErrors.noted(e, collection, "item " + index);
        }
    }

    private void saveValue(Object collection, Object key, Object value) {
        try {
            saver.save(value);
        } catch (PException e) {
            throw PickleErrors.noted(e, collection, "item " + Texts.reprJava(key));
        }
    }

    private void saveElement(PySet set, Object element) {
        try {
            saver.save(element);
        } catch (PException e) {
            throw PickleErrors.noted(e, set, "element");
        }
    }

    private void begin(int opcode, int textOpcode) {
        if (saver.isBinary()) {
            output.put(opcode);
        } else {
            output.put(Opcodes.MARK);
            output.put(textOpcode);
        }
    }

    void tuple(PyTuple tuple) {
        int size = tuple.size();
        if (size == 0) {
            begin(Opcodes.EMPTY_TUPLE, Opcodes.TUPLE);
            return;
        }
        boolean isShort = size <= SHORT_TUPLE && saver.protocol() >= WITH_SHORT_TUPLES;
        if (!isShort) {
            output.put(Opcodes.MARK);
        }
        for (int i = 0; i < size; i++) {
            saveItem(tuple, tuple.get(i), i);
        }
        if (saver.isKnown(tuple)) {
            // It is among its own items' items and was written there, so what lies on the stack now is superfluous.
            dropItems(size, isShort);
            saver.saveReference(tuple);
            return;
        }
        output.put(isShort ? SHORT_TUPLES[size] : Opcodes.TUPLE);
        saver.remember(tuple);
    }

    private void dropItems(int count, boolean isShort) {
        if (!isShort && saver.isBinary()) {
            output.put(Opcodes.POP_MARK);
            return;
        }
        for (int i = isShort ? 0 : -1; i < count; i++) {
            output.put(Opcodes.POP);
        }
    }

    void list(PyList list) {
        enter(list);
        begin(Opcodes.EMPTY_LIST, Opcodes.LIST);
        saver.remember(list);
        if (list.size() > 0) {
            if (saver.protocol() == 0) {
                appends(Iteration.iterator(list), list);
            } else if (list.size() == 1) {
                saveItem(list, list.get(0), 0);
                output.put(Opcodes.APPEND);
            } else {
                plainAppends(list);
            }
        }
        leave(list);
    }

    private void plainAppends(PyList list) {
        int index = 0;
        do {
            output.put(Opcodes.MARK);
            int end = index + BATCH;
            for (Object item = list.getOrNull(index); item != null; item = list.getOrNull(index)) {
                saveItem(list, item, index++);
                if (index == end) {
                    break;
                }
            }
            output.put(Opcodes.APPENDS);
        } while (index < list.size());
    }

    /** Writes what an iterator gives, to be appended to the collection. */
    void appends(Object iterator, Object collection) {
        long index = 0;
        Object item = Iteration.next(iterator);
        if (saver.protocol() == 0) {
            for (; item != null; item = Iteration.next(iterator)) {
                saveItem(collection, item, index++);
                output.put(Opcodes.APPEND);
            }
            return;
        }
        while (item != null) {
            Object next = Iteration.next(iterator);
            if (next == null) {
                saveItem(collection, item, index);
                output.put(Opcodes.APPEND);
                return;
            }
            output.put(Opcodes.MARK);
            saveItem(collection, item, index++);
            long end = index + BATCH - 1;
            item = next;
            while (item != null && index < end) {
                saveItem(collection, item, index++);
                item = index < end ? Iteration.next(iterator) : null;
            }
            output.put(Opcodes.APPENDS);
            item = index == end ? Iteration.next(iterator) : null;
        }
    }

    void dict(PyDict dict) {
        enter(dict);
        begin(Opcodes.EMPTY_DICT, Opcodes.DICT);
        saver.remember(dict);
        if (dict.size() > 0) {
            if (saver.protocol() == 0) {
                setItems(Iteration.iterator(Calls.callMethod(dict, "items")), dict);
            } else {
                plainSetItems(dict, dict.stable());
            }
        }
        leave(dict);
    }

    private void plainSetItems(PyDict dict, PyDict stable) {
        int size = stable.size();
        int entry = stable.next(0);
        if (size == 1) {
            saveEntry(dict, stable.keyAt(entry), stable.valueAt(entry));
            output.put(Opcodes.SETITEM);
            return;
        }
        int count;
        do {
            output.put(Opcodes.MARK);
            for (count = 0; count < BATCH && entry >= 0; count++) {
                saveEntry(dict, stable.keyAt(entry), stable.valueAt(entry));
                entry = stable.next(entry + 1);
            }
            output.put(Opcodes.SETITEMS);
            if (dict.size() != size) {
                throw Errors.runtimeError("dictionary changed size during iteration");
            }
        } while (count == BATCH);
    }

    private void saveEntry(Object mapping, Object key, Object value) {
        saver.save(key);
        saveValue(mapping, key, value);
    }

    private void savePair(Object mapping, Object item) {
        if (!(item instanceof PyTuple pair) || pair.size() != 2) {
            throw Errors.typeError("dict items iterator must return 2-tuples");
        }
        saveEntry(mapping, pair.get(0), pair.get(1));
    }

    /** Writes the pairs that an iterator gives, to be put into the mapping. */
    void setItems(Object iterator, Object mapping) {
        Object item = Iteration.next(iterator);
        if (saver.protocol() == 0) {
            for (; item != null; item = Iteration.next(iterator)) {
                savePair(mapping, item);
                output.put(Opcodes.SETITEM);
            }
            return;
        }
        while (item != null) {
            Object next = Iteration.next(iterator);
            if (next == null) {
                savePair(mapping, item);
                output.put(Opcodes.SETITEM);
                return;
            }
            output.put(Opcodes.MARK);
            savePair(mapping, item);
            int count = 1;
            item = next;
            while (item != null && count < BATCH) {
                savePair(mapping, item);
                count++;
                item = count < BATCH ? Iteration.next(iterator) : null;
            }
            output.put(Opcodes.SETITEMS);
            item = count == BATCH ? Iteration.next(iterator) : null;
        }
    }

    void set(PySet set) {
        if (saver.protocol() < WITH_SETS) {
            saveAsCall(set);
            return;
        }
        output.put(Opcodes.EMPTY_SET);
        saver.remember(set);
        PySet stable = set.stable();
        int size = stable.size();
        int entry = stable.next(0);
        int count = size == 0 ? 0 : BATCH;
        while (count == BATCH) {
            output.put(Opcodes.MARK);
            for (count = 0; count < BATCH && entry >= 0; count++) {
                saveElement(set, stable.keyAt(entry));
                entry = stable.next(entry + 1);
            }
            output.put(Opcodes.ADDITEMS);
            if (set.size() != size) {
                throw Errors.runtimeError("set changed size during iteration");
            }
        }
    }

    void frozenSet(PySet set) {
        if (saver.protocol() < WITH_SETS) {
            saveAsCall(set);
            return;
        }
        output.put(Opcodes.MARK);
        for (Object element : set.keysToArray()) {
            saveElement(set, element);
        }
        if (saver.isKnown(set)) {
            output.put(Opcodes.POP_MARK);
            saver.saveReference(set);
            return;
        }
        output.put(Opcodes.FROZENSET);
        saver.remember(set);
    }

    private void saveAsCall(PySet set) {
        PyList elements = new PyList(set.keysToArray());
        saver.reductions()
                .saveCall(set, set.isFrozen() ? BuiltinTypes.FROZENSET : BuiltinTypes.SET, new PyTuple(elements));
    }
}
