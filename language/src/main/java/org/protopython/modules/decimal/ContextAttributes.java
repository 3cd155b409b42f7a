// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.StringJoiner;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.TernaryBuiltinNode;

/** What a {@code Context} consists of, and how it is made. */
@PyTypeMethods(
        value = PyDecimalContext.METHODS,
        doc = "How decimal numbers are limited and rounded, and which conditions are errors.\n\n"
                + "What is not given is as in the default context, and no flags are set.")
final class ContextAttributes {
    /** Attributes and arguments, in the order of both. */
    private static final String[] NAMES = {"prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"};

    private static final int FLAGS = 6;

    private ContextAttributes() {}

    /** Named as programs see the type, since subclasses are known by that name. */
    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static final class NewNode extends TernaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object cls, Object args, Object kwargs) {
            PyType type = ArgumentConversions.newType(cls, PyDecimalContext.NAME);
            PyDecimalContext standard = DecimalState.of(PythonContext.get(this)).defaultContext();
            return new PyDecimalContext(type, standard.limits(), standard.capitals(), standard.traps());
        }
    }

    @PyBuiltin("__init__(self, /, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,"
            + " flags=None, traps=None)")
    static void initialize(
            PyDecimalContext self,
            Object prec,
            Object rounding,
            Object minExponent,
            Object maxExponent,
            Object capitals,
            Object clamp,
            Object flags,
            Object traps) {
        setAll(self, prec, rounding, minExponent, maxExponent, capitals, clamp, flags, traps);
    }

    /** Sets the attributes that are not None. */
    static void setAll(PyDecimalContext self, Object... values) {
        for (int i = 0; i < NAMES.length; i++) {
            Object value = values[i];
            if (value == PyNone.NONE || value == null) {
                continue;
            } else if (value instanceof PyList list && i >= FLAGS) {
                int conditions = 0;
                for (Object each : Items.toArray(list)) {
                    conditions |= DecimalErrors.conditionsOf(each);
                }
                if (i == FLAGS) {
                    self.setFlags(conditions);
                } else {
                    self.setTraps(conditions);
                }
            } else {
                set(self, i, value);
            }
        }
    }

    private static void set(PyDecimalContext self, int index, Object value) {
        switch (index) {
            case 0 -> setPrecision(self, value);
            case 1 -> setRounding(self, value);
            case 2 -> setMinExponent(self, value);
            case 3 -> setMaxExponent(self, value);
            case 4 -> setCapitals(self, value);
            case 5 -> setClamp(self, value);
            case FLAGS -> self.setFlags(SignalDictType.conditionsOf(value));
            default -> self.setTraps(SignalDictType.conditionsOf(value));
        }
    }

    /** Sets the attributes that keywords name. */
    static void setNamed(PyDecimalContext self, PyDict keywords) {
        Object[] values = new Object[NAMES.length];
        for (Object key : keywords == null ? new Object[0] : keywords.keysToArray()) {
            String name = Attributes.nameOf(key);
            int index = Arrays.asList(NAMES).indexOf(name);
            if (index < 0) {
                throw Errors.typeError("this function got an unexpected keyword argument '%s'", name);
            }
            values[index] = keywords.get(key);
        }
        setAll(self, values);
    }

    /** An int that C reads as one of the size of a pointer. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long size(Object value) {
        if (!Items.isInt(value)) {
            throw Errors.typeError("an integer is required");
        }
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.bitLength() >= Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return number.longValue();
    }

    private static long size(Object value, String range, long least, long most) {
        long number = size(present(value));
        if (number < least || number > most) {
            throw Errors.valueError(range);
        }
        return number;
    }

    private static Object present(Object value) {
        if (value == null) {
            throw notDeletable();
        }
        return value;
    }

    private static RuntimeException notDeletable() {
        return Errors.attributeError("context attributes cannot be deleted");
    }

    @PyGetter(value = "prec", doc = "How many digits results have at most.")
    static long precision(PyDecimalContext self) {
        return self.limits().precision();
    }

    @PySetter("prec")
    static void setPrecision(PyDecimalContext self, Object value) {
        long number = size(value, "valid range for prec is [1, MAX_PREC]", 1, Limits.MAX_PRECISION);
        self.setLimits(self.limits().withPrecision(number));
    }

    @PyGetter(value = "rounding", doc = "How results are rounded: one of the constants ROUND_.")
    static Object rounding(PyDecimalContext self) {
        return PyStrings.ofName(self.limits().rounding().pythonName());
    }

    @PySetter("rounding")
    static void setRounding(PyDecimalContext self, Object value) {
        self.setLimits(self.limits().withRounding(Evaluation.rounding(present(value))));
    }

    @PyGetter(value = "Emin", doc = "The least exponent of results in scientific notation, 0 or below.")
    static long minExponent(PyDecimalContext self) {
        return self.limits().minExponent();
    }

    @PySetter("Emin")
    static void setMinExponent(PyDecimalContext self, Object value) {
        long number = size(value, "valid range for Emin is [MIN_EMIN, 0]", -Limits.MAX_EXPONENT, 0);
        self.setLimits(self.limits().withMinExponent(number));
    }

    @PyGetter(value = "Emax", doc = "The greatest exponent of results in scientific notation, 0 or above.")
    static long maxExponent(PyDecimalContext self) {
        return self.limits().maxExponent();
    }

    @PySetter("Emax")
    static void setMaxExponent(PyDecimalContext self, Object value) {
        long number = size(value, "valid range for Emax is [0, MAX_EMAX]", 0, Limits.MAX_EXPONENT);
        self.setLimits(self.limits().withMaxExponent(number));
    }

    @PyGetter(value = "capitals", doc = "1 if exponents are written with E, 0 if with e.")
    static long capitals(PyDecimalContext self) {
        return self.capitals() ? 1 : 0;
    }

    @PySetter("capitals")
    static void setCapitals(PyDecimalContext self, Object value) {
        self.setCapitals(size(value, "valid values for capitals are 0 or 1", 0, 1) == 1);
    }

    @PyGetter(
            value = "clamp",
            doc = "1 if the exponent of the last digit may be at most Emax - prec + 1, 0 for no such limit.")
    static long clamp(PyDecimalContext self) {
        return self.limits().clamp() ? 1 : 0;
    }

    @PySetter("clamp")
    static void setClamp(PyDecimalContext self, Object value) {
        boolean clamp = size(value, "valid values for clamp are 0 or 1", 0, 1) == 1;
        self.setLimits(self.limits().withClamp(clamp));
    }

    @PyGetter(value = "flags", doc = "A mapping from signals to whether they have occurred.")
    static Object flags(PythonContext context, PyDecimalContext self) {
        return new PySignalDict(DecimalState.of(context).signalDictType(), self, false);
    }

    @PySetter("flags")
    static void setFlags(PyDecimalContext self, Object value) {
        self.setFlags(SignalDictType.conditionsOf(present(value)));
    }

    @PyGetter(value = "traps", doc = "A mapping from signals to whether they raise an exception.")
    static Object traps(PythonContext context, PyDecimalContext self) {
        return new PySignalDict(DecimalState.of(context).signalDictType(), self, true);
    }

    @PySetter("traps")
    static void setTraps(PyDecimalContext self, Object value) {
        self.setTraps(SignalDictType.conditionsOf(present(value)));
    }

    @PyBuiltin("__delattr__(self, name, /)")
    static void deleteAttribute(PyDecimalContext self, Object name) {
        throw notDeletable();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDecimalContext self) {
        Limits limits = self.limits();
        return "Context(prec=" + limits.precision() + ", rounding="
                + limits.rounding().pythonName() + ", Emin=" + limits.minExponent() + ", Emax="
                + limits.maxExponent() + ", capitals=" + (self.capitals() ? 1 : 0) + ", clamp="
                + (limits.clamp() ? 1 : 0) + ", flags=" + names(self.flags()) + ", traps=" + names(self.traps())
                + ")";
    }

    /** Names of signals in the order of their bits, those of all conditions of an invalid operation once. */
    private static String names(int conditions) {
        StringJoiner names = new StringJoiner(", ", "[", "]");
        int rest = conditions;
        while (rest != 0) {
            int lowest = Integer.lowestOneBit(rest);
            for (DecimalErrors.Entry each : DecimalErrors.SIGNALS) {
                if ((each.conditions() & lowest) != 0) {
                    names.add(each.type().name());
                    rest &= ~each.conditions();
                }
            }
        }
        return names.toString();
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyDecimalContext self) {
        Limits limits = self.limits();
        return new PyTuple(
                self.type(),
                new PyTuple(
                        limits.precision(),
                        PyStrings.of(limits.rounding().pythonName()),
                        limits.minExponent(),
                        limits.maxExponent(),
                        self.capitals() ? 1L : 0L,
                        limits.clamp() ? 1L : 0L,
                        DecimalErrors.signals(self.flags()),
                        DecimalErrors.signals(self.traps())));
    }

    @PyBuiltin(value = "copy(self, /)", doc = "Return a duplicate of the context, its flags included.")
    static Object copy(PyDecimalContext self) {
        return self.copy();
    }

    @PyBuiltin("__copy__(self, /)")
    static Object shallowCopy(PyDecimalContext self) {
        return self.copy();
    }

    @PyBuiltin(value = "clear_flags(self, /)", doc = "Forget which signals there have been.")
    static void clearFlags(PyDecimalContext self) {
        self.setFlags(0);
    }

    @PyBuiltin(value = "clear_traps(self, /)", doc = "Let no signal raise an exception.")
    static void clearTraps(PyDecimalContext self) {
        self.setTraps(0);
    }

    @PyBuiltin(value = "Etiny(self, /)", doc = "Return Emin - prec + 1, the least exponent of subnormal results.")
    static long tiny(PyDecimalContext self) {
        return self.limits().tiny();
    }

    @PyBuiltin(value = "Etop(self, /)", doc = "Return Emax - prec + 1, the largest exponent of a full coefficient.")
    static long top(PyDecimalContext self) {
        return self.limits().top();
    }

    @PyBuiltin(value = "radix(self, /)", doc = "Return 10, the base of all numbers.")
    static Object radix(PyDecimalContext self) {
        return PyDecimal.TEN;
    }
}
