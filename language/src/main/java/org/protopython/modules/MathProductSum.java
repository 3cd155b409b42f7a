// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyInt;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.number.ProductSum;
import org.protopython.runtime.Errors;

/** {@code math.sumprod}. */
@PyModule("math")
public final class MathProductSum {
    private MathProductSum() {}

    @PyBuiltin(value = "sumprod(p, q, /)", doc = """
        p[0] * q[0] + p[1] * q[1] + ..., exact for integers, with extra precision for floats.

        Raises ValueError when the lengths differ.\
        """)
    static Object sumprod(Object p, Object q) {
        Object left = Iteration.iterator(p);
        Object right = Iteration.iterator(q);
        Total total = new Total();
        while (true) {
            Object a = Iteration.next(left);
            Object b = Iteration.next(right);
            if ((a == null) != (b == null)) {
                throw Errors.valueError("Inputs are not the same length");
            } else if (a == null) {
                return total.value();
            }
            total.add(a, b);
        }
    }

    /**
     * The sum so far. Products with floats are collected with more digits, from the first one on until a product comes
     * that is none or leaves their range. From then on, and after ints that need more than 64 bits, everything goes
     * through the operators.
     */
    private static final class Total {
        private Object sum = 0L;
        private ProductSum floats;
        private boolean collects = true;

        void add(Object a, Object b) {
            if (collects && isFloatProduct(a, b)) {
                if (floats == null) {
                    floats = new ProductSum();
                }
                if (floats.add(toDouble(a), toDouble(b))) {
                    return;
                }
            }
            boolean isStillSmall = floats == null && a instanceof Long && b instanceof Long;
            takeFloats();
            Object product = Operators.binary(BinaryOperator.MUL, a, b);
            sum = plus(sum, product);
            collects &= isStillSmall && product instanceof Long && sum instanceof Long;
        }

        Object value() {
            takeFloats();
            return sum;
        }

        private void takeFloats() {
            if (floats != null) {
                sum = plus(sum, floats.value());
                floats = null;
            }
        }

        private static Object plus(Object a, Object b) {
            return Operators.binary(BinaryOperator.ADD, a, b);
        }

        /** Instances of subclasses are left to the operators, which they may have defined. */
        private static boolean isFloatProduct(Object a, Object b) {
            return a instanceof Double && (b instanceof Double || isInt(b)) || b instanceof Double && isInt(a);
        }

        private static boolean isInt(Object value) {
            return value instanceof Long
                    || value instanceof Boolean
                    || value instanceof PyInt number && number.type() == BuiltinTypes.INT;
        }

        /** Not finite, which ends the collecting, for an int out of range. */
        private static double toDouble(Object value) {
            return value instanceof PyInt number ? number.value().doubleValue() : Conversions.toDouble(value);
        }
    }
}
