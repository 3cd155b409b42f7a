// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.Arrays;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** {@code io.IncrementalNewlineDecoder}: makes line feeds of all line ends of a decoder's text, piece by piece. */
@PyTypeMethods(value = "IncrementalNewlineDecoder", doc = """
    A decoder around another one, or for None around none, that knows the line ends of all systems.

    It remembers which of them it has seen and, if translate is true, makes a line feed of each.\
    """)
final class IncrementalNewlineDecoderType {
    private IncrementalNewlineDecoderType() {}

    /** The decoder below, what to do, and whether a carriage return waits for what comes after it. */
    static final class PyNewlineDecoder extends PyObject {
        /** Null before {@code __init__}, None for one that is given text. */
        private Object decoder;

        private boolean translates;
        private boolean returnWaits;
        private LineEndsSeen seen = new LineEndsSeen();

        PyNewlineDecoder(PyType type) {
            super(type);
        }

        private Object decoder() {
            if (decoder == null) {
                throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
            }
            return decoder;
        }
    }

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyNewlineDecoder(cls);
    }

    @PyBuiltin("__init__(self, /, decoder, translate, errors='strict')")
    static void init(PyNewlineDecoder self, Object decoder, Object translate, Object errors) {
        self.translates = Conversions.isTrue(translate);
        self.decoder = decoder;
        self.returnWaits = false;
        self.seen = new LineEndsSeen();
    }

    @PyBuiltin(
            value = "decode(self, /, input, final=False)",
            doc = "Decode a piece of input; final says that no more comes.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object decode(PyNewlineDecoder self, Object input, Object isLast) {
        boolean last = Conversions.isTrue(isLast);
        Object output = self.decoder() == PyNone.NONE ? input : Calls.callMethod(self.decoder, "decode", input, last);
        TruffleString text = Conversions.asText(output);
        if (text == null) {
            throw Errors.typeError("decoder should return a string result, not '%s'", PyType.of(output));
        }
        int[] points = CodePoints.of(text);
        if (self.returnWaits && (points.length > 0 || last)) {
            int[] longer = new int[points.length + 1];
            longer[0] = '\r';
            System.arraycopy(points, 0, longer, 1, points.length);
            points = longer;
            self.returnWaits = false;
        }
        if (!last && points.length > 0 && points[points.length - 1] == '\r') {
            points = Arrays.copyOf(points, points.length - 1);
            self.returnWaits = true;
        }
        self.seen.scan(points);
        if (last) {
            self.seen.end();
        }
        return CodePoints.text(
                points, 0, self.translates ? Newlines.toLineFeeds(points, points.length) : points.length);
    }

    /** What the decoder below keeps, and its flags with one more bit at their end: whether a carriage return waits. */
    @PyBuiltin(
            value = "getstate(self, /)",
            doc = "State for setstate(): what the decoder below keeps, and its flags with one more bit.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object getState(PyNewlineDecoder self) {
        Object buffer = new PyBytes(new byte[0]);
        BigInteger flags = BigInteger.ZERO;
        if (self.decoder() != PyNone.NONE) {
            if (!(Calls.callMethod(self.decoder, "getstate") instanceof PyTuple state) || state.size() != 2) {
                throw Errors.typeError("illegal decoder state");
            }
            buffer = state.get(0);
            flags = flags(state.get(1));
        }
        flags = flags.shiftLeft(1);
        return new PyTuple(buffer, PyInt.of(self.returnWaits ? flags.setBit(0) : flags));
    }

    @PyBuiltin(value = "setstate(self, state, /)", doc = "Go back to a state that getstate() gave.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setState(PyNewlineDecoder self, Object state) {
        Object decoder = self.decoder();
        if (!(state instanceof PyTuple tuple)) {
            throw Errors.typeError("state argument must be a tuple");
        } else if (tuple.size() != 2) {
            throw Errors.typeError("setstate(): illegal state argument");
        }
        BigInteger flags = flags(tuple.get(1));
        self.returnWaits = flags.testBit(0);
        if (decoder != PyNone.NONE) {
            Calls.callMethod(decoder, "setstate", new PyTuple(tuple.get(0), PyInt.of(flags.shiftRight(1))));
        }
    }

    private static BigInteger flags(Object value) {
        return switch (Conversions.toIndex(value)) {
            case Long number -> BigInteger.valueOf(number);
            case PyInt number -> number.value();
            default -> throw Errors.typeError("illegal decoder state");
        };
    }

    @PyBuiltin(value = "reset(self, /)", doc = "Start anew, as if there had been no input.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object reset(PyNewlineDecoder self) {
        self.seen = new LineEndsSeen();
        self.returnWaits = false;
        return self.decoder() == PyNone.NONE ? PyNone.NONE : Calls.callMethod(self.decoder, "reset");
    }

    @PyGetter(value = "newlines", doc = "The line ends seen so far: None, a str or a tuple of several.")
    static Object newlines(PyNewlineDecoder self) {
        self.decoder();
        return self.seen.value();
    }
}
