// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/**
 * Writes one graph of objects: decides for each value who writes it. Values of exactly a built-in type are written
 * without a call of Python code.
 */
final class Saver {
    private static final int WITH_PROTO = 2;
    private static final int WITH_FRAMES = 4;
    private static final int SHORT = 256;

    private final PyPickler pickler;
    private final PickleOutput output;
    private final PickleMemo memo;
    private final Object persistentId;
    private final Object reducerOverride;
    private final ThreadState thread;

    private final int protocol;
    private final boolean binary;
    private final boolean fast;

    private final AtomSaver atoms;
    private final CollectionSaver collections;
    private final GlobalSaver globals;
    private final ReductionSaver reductions;

    /**
     * @param persistentId called with each value for what stands for it in the pickle; null for nobody
     * @param reducerOverride called with each value of no built-in type first; null for nobody
     */
    Saver(PythonContext context, PyPickler pickler, PickleOutput output, Object persistentId, Object reducerOverride) {
        this.pickler = pickler;
        this.output = output;
        this.persistentId = persistentId;
        this.reducerOverride = reducerOverride;
        thread = context.threadState();
        memo = pickler.memo();
        protocol = pickler.protocol();
        binary = pickler.binary != 0;
        fast = pickler.fast != 0;
        Registries registries = Registries.of(context);
        atoms = new AtomSaver(this, output);
        collections = new CollectionSaver(this, output);
        globals = new GlobalSaver(this, output, registries);
        reductions = new ReductionSaver(this, output, registries);
    }

    int protocol() {
        return protocol;
    }

    /** Whether instructions that are not text may be used. */
    boolean isBinary() {
        return binary;
    }

    /** Whether nothing is remembered. */
    boolean isFast() {
        return fast;
    }

    PyPickler pickler() {
        return pickler;
    }

    AtomSaver atoms() {
        return atoms;
    }

    CollectionSaver collections() {
        return collections;
    }

    GlobalSaver globals() {
        return globals;
    }

    ReductionSaver reductions() {
        return reductions;
    }

    /** The whole pickle of a value. */
    void dump(Object value) {
        if (protocol >= WITH_PROTO) {
            output.put(Opcodes.PROTO, protocol, 1);
        }
        if (protocol >= WITH_FRAMES) {
            output.startFraming();
        }
        save(value);
        output.put(Opcodes.STOP);
        output.endFraming();
    }

    /** Writes a value, or a reference to it if it has been written. */
    void save(Object value) {
        output.boundary();
        if (persistentId == null || !savePersistent(value)) {
            saveItself(value);
        }
    }

    private boolean savePersistent(Object value) {
        Object id = Calls.call(persistentId, value);
        if (id == PyNone.NONE) {
            return false;
        } else if (binary) {
            output.boundary();
            saveItself(id);
            output.put(Opcodes.BINPERSID);
            return true;
        }
        TruffleString text = Texts.str(id);
        if (!CodePoints.isAscii(text)) {
            throw PickleErrors.pickling("persistent IDs in protocol 0 must be ASCII strings");
        }
        output.putLine(Opcodes.PERSID, PyStrings.toJava(text));
        return true;
    }

    private void saveItself(Object value) {
        if (value instanceof Long number) {
            atoms.integer(number);
        } else if (value == PyNone.NONE) {
            output.put(Opcodes.NONE);
        } else if (value instanceof Double number) {
            atoms.floating(number);
        } else if (value instanceof Boolean flag) {
            atoms.bool(flag);
        } else if (value instanceof PyInt number && number.type() == BuiltinTypes.INT) {
            atoms.integer(number.value());
        } else if (!saveReference(value)) {
            saveNew(value);
        }
    }

    private void saveNew(Object value) {
        if (value instanceof TruffleString text) {
            atoms.text(text);
            remember(text);
            return;
        }
        PyType type = PyType.of(value);
        if (type == BuiltinTypes.BYTES) {
            reductions.bytes((PyBytes) value);
            return;
        }
        thread.enterNative();
        try {
            if (!saveCollection(value, type)) {
                saveByType(value, type);
            }
        } finally {
            thread.leaveNative();
        }
    }

    private boolean saveCollection(Object value, PyType type) {
        if (type == BuiltinTypes.DICT) {
            collections.dict((PyDict) value);
        } else if (type == BuiltinTypes.LIST) {
            collections.list((PyList) value);
        } else if (type == BuiltinTypes.TUPLE) {
            collections.tuple((PyTuple) value);
        } else if (type == BuiltinTypes.SET) {
            collections.set((PySet) value);
        } else if (type == BuiltinTypes.FROZENSET) {
            collections.frozenSet((PySet) value);
        } else if (type == BuiltinTypes.BYTEARRAY) {
            reductions.byteArray((PyByteArray) value);
        } else if (type == PyPickleBuffer.TYPE) {
            atoms.buffer((PyPickleBuffer) value);
        } else {
            return false;
        }
        return true;
    }

    private void saveByType(Object value, PyType type) {
        if (reducerOverride != null) {
            Object reduced = Calls.call(reducerOverride, value);
            if (reduced != PyNotImplemented.NOT_IMPLEMENTED) {
                reductions.saveReduced(value, reduced);
                return;
            }
        }
        if (type == BuiltinTypes.TYPE) {
            globals.type((PyType) value);
        } else if (type == BuiltinTypes.FUNCTION) {
            globals.save(value);
        } else {
            reductions.save(value, type);
        }
    }

    /** Writes a reference to a value if it has been written. */
    boolean saveReference(Object value) {
        int number = memo.numberOf(value);
        if (number < 0) {
            return false;
        } else if (!binary) {
            output.putLine(Opcodes.GET, Integer.toString(number));
        } else if (number < SHORT) {
            output.put(Opcodes.BINGET, number, 1);
        } else {
            output.put(Opcodes.LONG_BINGET, number, Integer.BYTES);
        }
        return true;
    }

    /** Whether the value has been written. */
    boolean isKnown(Object value) {
        return memo.numberOf(value) >= 0;
    }

    /** Lets values met again refer to this one, which lies on top of the reader's stack. */
    void remember(Object value) {
        if (fast) {
            return;
        }
        int number = memo.add(value);
        if (protocol >= WITH_FRAMES) {
            output.put(Opcodes.MEMOIZE);
        } else if (!binary) {
            output.putLine(Opcodes.PUT, Integer.toString(number));
        } else if (number < SHORT) {
            output.put(Opcodes.BINPUT, number, 1);
        } else {
            output.put(Opcodes.LONG_BINPUT, number, Integer.BYTES);
        }
    }
}
