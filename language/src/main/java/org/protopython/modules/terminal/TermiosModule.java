// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.terminal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.ModuleErrors;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code termios}. */
@PyModule(
        value = "termios",
        doc = "Settings of terminals. The first argument is a descriptor or an object with fileno().")
public final class TermiosModule {
    @PyConstant("error")
    static final PyType ERROR = ModuleErrors.define("termios", "error", ExceptionTypes.EXCEPTION);

    /** Four ints of flags, a line discipline, the characters, and two speeds. */
    private static final long BYTES = 60;

    private static final int FLAGS = 4;
    private static final int CHARACTERS = 32;
    private static final long FIRST_CHARACTER = 17;
    private static final long INPUT_SPEED = 52;
    private static final long OUTPUT_SPEED = 56;
    private static final int VMIN = 6;
    private static final int VTIME = 5;
    private static final int ICANON = 2;

    private TermiosModule() {}

    private static long call(PythonContext context, LibcFunction function, long... arguments) {
        SystemCalls.descriptors(context);
        long result = Libc.retry(function, arguments);
        if (result < 0) {
            throw Errors.raise(ERROR, new Object[] {-result, PyStrings.of(OsErrors.text(-result))});
        }
        return result;
    }

    @PyBuiltin(value = "tcgetattr(fd, /)", doc = """
        The settings of a terminal: [iflag, oflag, cflag, lflag, ispeed, ospeed, cc].

        cc is the list of control characters, as bytes or, for VMIN and VTIME when ICANON is off, as numbers.\
        """)
    static Object attributes(PythonContext context, Object fd) {
        int descriptor = SystemCalls.descriptorOf(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(BYTES, Long.BYTES);
            call(context, LibcFunction.TCGETATTR, descriptor, state.address());
            Object[] result = new Object[FLAGS + 3];
            for (int i = 0; i < FLAGS; i++) {
                result[i] = state.getAtIndex(ValueLayout.JAVA_INT, i) & 0xFFFFFFFFL;
            }
            boolean canonical = ((long) result[3] & ICANON) != 0;
            result[FLAGS] = state.get(ValueLayout.JAVA_INT, INPUT_SPEED) & 0xFFFFFFFFL;
            result[FLAGS + 1] = state.get(ValueLayout.JAVA_INT, OUTPUT_SPEED) & 0xFFFFFFFFL;
            Object[] characters = new Object[CHARACTERS];
            for (int i = 0; i < CHARACTERS; i++) {
                byte character = state.get(ValueLayout.JAVA_BYTE, FIRST_CHARACTER + i);
                boolean number = !canonical && (i == VMIN || i == VTIME);
                characters[i] = number ? (Object) (character & 0xFFL) : new PyBytes(new byte[] {character});
            }
            result[FLAGS + 2] = new PyList(characters);
            return new PyList(result);
        }
    }

    @PyBuiltin(value = "tcsetattr(fd, when, attributes, /)", doc = """
        Set what tcgetattr() gives.

        when is TCSANOW for at once, TCSADRAIN for after the output or TCSAFLUSH for after the output and
        without the input that waits.\
        """)
    static void setAttributes(PythonContext context, Object fd, int when, Object attributes) {
        int descriptor = SystemCalls.descriptorOf(fd);
        if (!(attributes instanceof PyList list) || list.size() != FLAGS + 3) {
            throw Errors.typeError("tcsetattr, arg 3: must be 7 element list");
        }
        Object[] values = Items.toArray(list);
        if (!(values[FLAGS + 2] instanceof PyList characters) || characters.size() != CHARACTERS) {
            throw Errors.typeError("tcsetattr: attributes[6] must be %d element list", CHARACTERS);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(BYTES, Long.BYTES);
            call(context, LibcFunction.TCGETATTR, descriptor, state.address());
            for (int i = 0; i < FLAGS; i++) {
                state.setAtIndex(ValueLayout.JAVA_INT, i, (int) Conversions.toIndexLong(values[i]));
            }
            state.set(ValueLayout.JAVA_INT, INPUT_SPEED, (int) Conversions.toIndexLong(values[FLAGS]));
            state.set(ValueLayout.JAVA_INT, OUTPUT_SPEED, (int) Conversions.toIndexLong(values[FLAGS + 1]));
            for (int i = 0; i < CHARACTERS; i++) {
                state.set(ValueLayout.JAVA_BYTE, FIRST_CHARACTER + i, character(Items.get(characters, (long) i)));
            }
            call(context, LibcFunction.TCSETATTR, descriptor, when, state.address());
        }
    }

    private static byte character(Object value) {
        if (value instanceof PyBytes bytes && bytes.value().length == 1) {
            return bytes.value()[0];
        } else if (Items.isInt(value)) {
            return (byte) ArgumentConversions.toInt(value);
        }
        throw Errors.typeError("tcsetattr: elements of attributes must be characters or integers");
    }

    @PyBuiltin(
            value = "tcsendbreak(fd, duration, /)",
            doc = "Send a break. A duration of 0 stands for a quarter to half a second, others depend on the system.")
    static void sendBreak(PythonContext context, Object fd, int duration) {
        call(context, LibcFunction.TCSENDBREAK, SystemCalls.descriptorOf(fd), duration);
    }

    @PyBuiltin(value = "tcdrain(fd, /)", doc = "Wait until all output has been sent.")
    static void drain(PythonContext context, Object fd) {
        call(context, LibcFunction.TCDRAIN, SystemCalls.descriptorOf(fd));
    }

    @PyBuiltin(value = "tcflush(fd, queue, /)", doc = """
        Throw away what waits in a queue: TCIFLUSH for the input, TCOFLUSH for the output or TCIOFLUSH for both.\
        """)
    static void flush(PythonContext context, Object fd, int queue) {
        call(context, LibcFunction.TCFLUSH, SystemCalls.descriptorOf(fd), queue);
    }

    @PyBuiltin(
            value = "tcflow(fd, action, /)",
            doc = "Stop or go on: TCOOFF and TCOON with the output, TCIOFF and TCION with the input.")
    static void control(PythonContext context, Object fd, int action) {
        call(context, LibcFunction.TCFLOW, SystemCalls.descriptorOf(fd), action);
    }

    @PyBuiltin(value = "tcgetwinsize(fd, /)", doc = "The size of a terminal, as a tuple of rows and columns.")
    static Object size(PythonContext context, Object fd) {
        int descriptor = SystemCalls.descriptorOf(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(ValueLayout.JAVA_SHORT, 4);
            call(context, LibcFunction.IOCTL, descriptor, TerminalConstants.TIOCGWINSZ, size.address());
            return new PyTuple(
                    size.getAtIndex(ValueLayout.JAVA_SHORT, 0) & 0xFFFFL,
                    size.getAtIndex(ValueLayout.JAVA_SHORT, 1) & 0xFFFFL);
        }
    }

    @PyBuiltin(
            value = "tcsetwinsize(fd, winsize, /)",
            doc = "Set the size of a terminal to a pair of rows and columns.")
    static void setSize(PythonContext context, Object fd, Object winsize) {
        int descriptor = SystemCalls.descriptorOf(fd);
        Object[] pair = Items.toArrayOrNull(winsize);
        if (pair == null || pair.length != 2) {
            throw Errors.typeError("tcsetwinsize, arg 2: must be a two-item sequence");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(ValueLayout.JAVA_SHORT, 4);
            call(context, LibcFunction.IOCTL, descriptor, TerminalConstants.TIOCGWINSZ, size.address());
            for (int i = 0; i < pair.length; i++) {
                size.setAtIndex(ValueLayout.JAVA_SHORT, i, (short) Conversions.toIndexLong(pair[i]));
            }
            call(context, LibcFunction.IOCTL, descriptor, TerminalConstants.TIOCSWINSZ, size.address());
        }
    }
}
