// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.util.StringJoiner;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code SignalDict}, without what it has from {@code MutableMapping}. */
@PyTypeMethods(value = "SignalDictMixin", doc = "Mapping from the signals of a context to whether they are set.")
final class SignalDictType {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private SignalDictType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PySignalDict(cls, null, false);
    }

    private static int conditions(PySignalDict self) {
        if (!self.isValid()) {
            throw Errors.valueError("invalid signal dict");
        }
        return self.conditions();
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PySignalDict self) {
        conditions(self);
        return DecimalErrors.SIGNALS.size();
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(PySignalDict self) {
        conditions(self);
        return Iteration.iterator(DecimalErrors.signals(~0));
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static boolean getItem(PySignalDict self, Object key) {
        return (conditions(self) & DecimalErrors.conditionsOf(key)) != 0;
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void setItem(PySignalDict self, Object key, Object value) {
        int all = conditions(self);
        int given = DecimalErrors.conditionsOf(key);
        self.setConditions(Conversions.isTrue(value) ? all | given : all & ~given);
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void deleteItem(PySignalDict self, Object key) {
        throw Errors.valueError("signal keys cannot be deleted");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PySignalDict self) {
        int all = conditions(self);
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (DecimalErrors.Entry each : DecimalErrors.SIGNALS) {
            text.add(Texts.reprJava(each.type()) + ":" + ((each.conditions() & all) != 0 ? "True" : "False"));
        }
        return text.toString();
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A dict of the same signals.")
    static Object copy(PySignalDict self) {
        int all = conditions(self);
        PyDict copy = new PyDict();
        for (DecimalErrors.Entry each : DecimalErrors.SIGNALS) {
            copy.put(each.type(), (each.conditions() & all) != 0);
        }
        return copy;
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PySignalDict self, Object value) {
        int own = conditions(self);
        if (value instanceof PySignalDict other) {
            return own == conditions(other);
        } else if (value instanceof PyDict dict) {
            return hasAllSignals(dict) && own == conditionsOf(dict);
        }
        return NOT_IMPLEMENTED;
    }

    private static boolean hasAllSignals(PyDict dict) {
        return dict.size() == DecimalErrors.SIGNALS.size()
                && DecimalErrors.SIGNALS.stream().allMatch(each -> dict.contains(each.type()));
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PySignalDict self, Object value) {
        Object equal = equal(self, value);
        return equal == NOT_IMPLEMENTED ? equal : (Object) !((boolean) equal);
    }

    /** The conditions that a mapping of all signals, or a list of some, stands for. */
    static int conditionsOf(Object given) {
        if (given instanceof PySignalDict signals) {
            return conditions(signals);
        } else if (!(given instanceof PyDict dict)) {
            throw Errors.typeError("argument must be a signal dict");
        } else if (dict.size() != DecimalErrors.SIGNALS.size()) {
            throw Errors.raise(ExceptionTypes.KEY_ERROR, (Object) PyStrings.of("invalid signal dict"));
        } else {
            int all = 0;
            for (Object key : dict.keysToArray()) {
                int each = DecimalErrors.conditionsOf(key);
                all |= Conversions.isTrue(Items.get(dict, key)) ? each : 0;
            }
            return all;
        }
    }
}
