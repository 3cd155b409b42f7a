// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Keywords;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PException;

/** Writes objects as the call that makes them anew and what is then done with the result (PEP 307). */
final class ReductionSaver {
    private static final int WITH_NEWOBJ = 2;
    private static final int WITH_BYTES = 3;
    private static final int WITH_NEWOBJ_EX = 4;
    private static final int WITH_BYTEARRAY = 5;
    private static final int LEAST_PARTS = 2;
    private static final int MOST_PARTS = 6;
    private static final TruffleString LATIN1 = PyStrings.ofName("latin1");

    private final Saver saver;
    private final PickleOutput output;
    private final Registries registries;
    private final PlainInstances plainInstances;

    ReductionSaver(Saver saver, PickleOutput output, Registries registries) {
        this.saver = saver;
        this.output = output;
        this.registries = registries;
        plainInstances = new PlainInstances(registries);
    }

    /** An object of no built-in type, by the first of: a table of reducing functions, its class being a metaclass, its methods. */
    void save(Object value, PyType type) {
        Object table = saver.pickler().dispatchTable;
        Object reducer = table == null ? plainInstances.reducer(type) : Items.getOrNull(table, type);
        if (reducer != null) {
            saveReduced(value, Calls.call(reducer, value));
        } else if (type.isSubtypeOf(BuiltinTypes.TYPE)) {
            saver.globals().save(value);
        } else {
            PyDict attributes = saver.protocol() >= WITH_NEWOBJ ? plainInstances.attributesOrNull(value, type) : null;
            if (attributes == null) {
                saveReduced(value, reduced(value));
            } else {
                saveInstance(value, type, attributes);
            }
        }
    }

    private Object reduced(Object value) {
        Object method = Attributes.getOrNull(value, Slot.REDUCE_EX.dunder());
        if (method != null) {
            return Calls.call(method, (long) saver.protocol());
        }
        method = Attributes.getOrNull(value, Slot.REDUCE.dunder());
        if (method == null) {
            throw PickleErrors.pickling("Can't pickle %s object", PickleErrors.typeName(value));
        }
        return Calls.call(method);
    }

    /** What {@code object.__reduce_ex__} would say of the object. */
    private void saveInstance(Object value, PyType type, PyDict attributes) {
        try {
            saveNewObject(value, type, PyTuple.EMPTY);
            rememberMade(value);
            if (attributes.size() > 0) {
                saveState(value, attributes);
            }
        } catch (PException e) {
            throw PickleErrors.noted(e, value, "object");
        }
    }

    /** What a reducing function has returned: the name of a global object, or a tuple of parts. */
    void saveReduced(Object value, Object reduced) {
        if (Conversions.asText(reduced) != null) {
            saver.globals().save(value, reduced);
            return;
        }
        try {
            if (!(reduced instanceof PyTuple parts)) {
                throw PickleErrors.pickling(
                        "__reduce__ must return a string or tuple, not %s", PickleErrors.typeName(reduced));
            }
            saveParts(value, parts);
        } catch (PException e) {
            throw PickleErrors.noted(e, value, "object");
        }
    }

    private void saveParts(Object value, PyTuple parts) {
        if (parts.size() < LEAST_PARTS || parts.size() > MOST_PARTS) {
            throw PickleErrors.pickling("tuple returned by __reduce__ must contain 2 through 6 elements");
        }
        Object function = parts.get(0);
        checkPart(isCallable(function), "first", "callable", function);
        checkPart(parts.get(1) instanceof PyTuple, "second", "a tuple", parts.get(1));
        Object state = part(parts, 2);
        Object items = part(parts, 3);
        checkPart(items == null || isIterator(items), "fourth", "an iterator", items);
        Object entries = part(parts, 4);
        checkPart(entries == null || isIterator(entries), "fifth", "an iterator", entries);
        Object stateSetter = part(parts, 5);
        checkPart(stateSetter == null || isCallable(stateSetter), "sixth", "callable", stateSetter);

        saveCall(value, function, (PyTuple) parts.get(1));
        if (items != null) {
            saver.collections().appends(items, value);
        }
        if (entries != null) {
            saver.collections().setItems(entries, value);
        }
        if (stateSetter != null && state != null) {
            saveStateBy(stateSetter, value, state);
        } else if (state != null) {
            saveState(value, state);
        }
    }

    /** Null for None and what is not there. */
    private static Object part(PyTuple parts, int index) {
        return index >= parts.size() || parts.get(index) == PyNone.NONE ? null : parts.get(index);
    }

    private static void checkPart(boolean right, String which, String wanted, Object part) {
        if (!right) {
            throw PickleErrors.pickling(
                    "%s item of the tuple returned by __reduce__ must be %s, not %s",
                    which, wanted, PickleErrors.typeName(part));
        }
    }

    private static boolean isCallable(Object value) {
        return PyType.of(value).slot(Slot.CALL) != null;
    }

    private static boolean isIterator(Object value) {
        return value instanceof PyIterator || PyType.of(value).slot(Slot.NEXT) != null;
    }

    /** Writes the call of a function that makes the value. */
    void saveCall(Object value, Object function, PyTuple arguments) {
        String name = saver.protocol() >= WITH_NEWOBJ ? nameOf(function) : "";
        if (name.equals("__newobj_ex__")) {
            saveNewObjectWithKeywords(value, arguments);
        } else if (name.equals("__newobj__")) {
            saveNewObject(value, classToMake(value, arguments), tail(arguments));
        } else {
            savePart(value, function, "reconstructor");
            savePart(value, arguments, "reconstructor arguments");
            output.put(Opcodes.REDUCE);
        }
        rememberMade(value);
    }

    private static String nameOf(Object function) {
        TruffleString name = Conversions.asText(Attributes.getOrNull(function, "__name__"));
        return name == null ? "" : PyStrings.toName(name);
    }

    private static PyTuple tail(PyTuple tuple) {
        return tuple.size() == 1 ? PyTuple.EMPTY : new PyTuple(Arrays.copyOfRange(tuple.items(), 1, tuple.size()));
    }

    private void savePart(Object value, Object part, String what) {
        try {
            saver.save(part);
        } catch (PException e) {
            throw PickleErrors.noted(e, value, what);
        }
    }

    private static PyType classToMake(Object value, PyTuple arguments) {
        if (arguments.size() == 0) {
            throw PickleErrors.pickling("__newobj__ expected at least 1 argument, got 0");
        } else if (!(arguments.get(0) instanceof PyType cls)) {
            throw PickleErrors.pickling(
                    "first argument to __newobj__() must be a class, not %s", PickleErrors.typeName(arguments.get(0)));
        } else {
            Object own = Attributes.get(value, "__class__");
            if (own != cls) {
                throw PickleErrors.pickling(
                        "first argument to __newobj__() must be %s, not %s", Texts.reprJava(own), Texts.reprJava(cls));
            }
            return cls;
        }
    }

    private void saveNewObject(Object value, PyType cls, PyTuple arguments) {
        savePart(value, cls, "class");
        savePart(value, arguments, "__new__ arguments");
        output.put(Opcodes.NEWOBJ);
    }

    private void saveNewObjectWithKeywords(Object value, PyTuple all) {
        if (all.size() != 3) {
            throw PickleErrors.pickling("__newobj_ex__ expected 3 arguments, got %d", all.size());
        }
        Object cls = all.get(0);
        checkNewArgument(cls instanceof PyType, "first", "class", cls);
        checkNewArgument(all.get(1) instanceof PyTuple, "second", "tuple", all.get(1));
        checkNewArgument(all.get(2) instanceof PyDict, "third", "dict", all.get(2));
        if (saver.protocol() >= WITH_NEWOBJ_EX) {
            savePart(value, cls, "class");
            savePart(value, all.get(1), "__new__ arguments");
            savePart(value, all.get(2), "__new__ arguments");
            output.put(Opcodes.NEWOBJ_EX);
            return;
        }
        Object[] rest = Calls.prepend(cls, ((PyTuple) all.get(1)).items());
        Object[] positional = Calls.prepend(Attributes.get(cls, Slot.NEW.dunder()), rest);
        Object partial = Attributes.get(ImportSystem.importModule(registries.context(), "functools"), "partial");
        savePart(value, Keywords.call(partial, positional, (PyDict) all.get(2)), "reconstructor");
        saver.save(PyTuple.EMPTY);
        output.put(Opcodes.REDUCE);
    }

    private static void checkNewArgument(boolean right, String which, String wanted, Object argument) {
        if (!right) {
            throw PickleErrors.pickling(
                    "%s argument to __newobj_ex__() must be a %s, not %s",
                    which, wanted, PickleErrors.typeName(argument));
        }
    }

    /** The value has been made on top of the stack, perhaps for the second time if it is part of what it is made of. */
    private void rememberMade(Object value) {
        if (saver.isKnown(value)) {
            output.put(Opcodes.POP);
            saver.saveReference(value);
        } else {
            saver.remember(value);
        }
    }

    private void saveState(Object value, Object state) {
        savePart(value, state, "state");
        output.put(Opcodes.BUILD);
    }

    private void saveStateBy(Object setter, Object value, Object state) {
        savePart(value, setter, "state setter");
        saver.save(value);
        savePart(value, state, "state");
        output.put(Opcodes.TUPLE2);
        output.put(Opcodes.REDUCE);
        output.put(Opcodes.POP);
    }

    void bytes(PyBytes bytes) {
        if (saver.protocol() >= WITH_BYTES) {
            saver.atoms().bytes(bytes.value());
            saver.remember(bytes);
        } else if (bytes.value().length == 0) {
            saveCall(bytes, BuiltinTypes.BYTES, PyTuple.EMPTY);
        } else {
            Object encode = Attributes.get(ImportSystem.importModule(registries.context(), "codecs"), "encode");
            TruffleString text = PyStrings.of(new String(bytes.value(), StandardCharsets.ISO_8859_1));
            saveCall(bytes, encode, new PyTuple(text, LATIN1));
        }
    }

    void byteArray(PyByteArray array) {
        if (saver.protocol() >= WITH_BYTEARRAY) {
            saver.atoms().byteArray(array.toArray());
            saver.remember(array);
        } else if (array.size() == 0) {
            saveCall(array, BuiltinTypes.BYTEARRAY, PyTuple.EMPTY);
        } else {
            saveCall(array, BuiltinTypes.BYTEARRAY, new PyTuple(new PyBytes(array.toArray())));
        }
    }
}
