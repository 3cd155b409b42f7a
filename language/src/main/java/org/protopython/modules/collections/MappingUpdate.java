// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/**
 * {@code update} as {@code MutableMapping} has it: every item is set as {@code self[key] = value} does it, which a class may
 * have a way of its own for.
 */
final class MappingUpdate {
    private final PyDict self;
    private final boolean plain;

    private MappingUpdate(PyDict self) {
        this.self = self;
        this.plain = self.type().sharesSlot(BuiltinTypes.DICT, Slot.SETITEM);
    }

    /** @param keywords may be null */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void update(PyDict self, Object[] args, PyDict keywords) {
        MappingUpdate update = new MappingUpdate(self);
        if (args.length > 0) {
            update.add(args[0]);
        }
        if (keywords != null) {
            update.addItems(keywords);
        }
    }

    private void add(Object source) {
        if (source instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            addItems(dict);
            return;
        }
        Object keys = Attributes.getOrNull(source, "keys");
        if (keys != null) {
            Object iterator = Iteration.iterator(Calls.call(keys));
            for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
                set(key, Items.get(source, key));
            }
            return;
        }
        Object items = Attributes.getOrNull(source, "items");
        addPairs(items == null ? source : Calls.call(items));
    }

    private void addItems(PyDict source) {
        PyDict items = source.copy();
        for (int i = items.next(0); i >= 0; i = items.next(i + 1)) {
            set(items.keyAt(i), items.valueAt(i));
        }
    }

    private void addPairs(Object pairs) {
        Object iterator = Iteration.iterator(pairs);
        for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
            Object parts = Iteration.iterator(pair);
            Object key = Iteration.next(parts);
            Object value = key == null ? null : Iteration.next(parts);
            if (value == null) {
                throw Errors.valueError(
                        key == null ? "need more than 0 values to unpack" : "need more than 1 value to unpack");
            } else if (Iteration.next(parts) != null) {
                throw Errors.valueError("too many values to unpack (expected 2)");
            }
            set(key, value);
        }
    }

    private void set(Object key, Object value) {
        if (plain) {
            self.put(key, value);
        } else {
            Items.set(self, key, value);
        }
    }
}
