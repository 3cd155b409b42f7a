// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.ExceptionState;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyTraceback;
import org.protopython.runtime.PythonContext;

/** Writes an exception with its traceback to {@code sys.stderr}. */
public final class TracebackPrinter {
    private static final int SAME_LINES_SHOWN = 3;

    private TracebackPrinter() {}

    /** Prints what CPython prints for an exception that nobody catches. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void print(PythonContext context, PyBaseException exception) {
        Object sys = context.module("sys");
        write(context, format(context, exception, sys == null ? null : Attributes.getOrNull(sys, "stderr")));
    }

    /** The text of an exception with its traceback, causes and contexts, never in colours. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String plain(PythonContext context, PyBaseException exception) {
        return new ExceptionText(context, TracebackColors.NONE).format(exception);
    }

    /** The text of an exception with its traceback, causes and contexts, in the colours that suit a stream. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String format(PythonContext context, PyBaseException exception, Object stream) {
        TracebackColors colors;
        try {
            colors = TracebackColors.of(context, stream);
        } catch (PException e) {
            // A stream or a theme that answers by exceptions must not hide the one to be shown.
            colors = TracebackColors.NONE;
        }
        return new ExceptionText(context, colors).format(exception);
    }

    /** Writes to {@code sys.stderr}; to the context's own stream when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void write(PythonContext context, String text) {
        Object sys = context.module("sys");
        Object stream = sys == null ? null : Attributes.getOrNull(sys, "stderr");
        if (stream == PyNone.NONE) {
            return;
        } else if (stream != null) {
            try {
                Calls.callMethod(stream, "write", PyStrings.of(text));
                Calls.callMethod(stream, "flush");
                return;
            } catch (PException e) {
                writeDirectly(context, text);
                return;
            }
        }
        writeDirectly(context, text);
    }

    private static void writeDirectly(PythonContext context, String text) {
        try {
            context.err().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("no place left to report an error", e);
        }
    }

    /** The frames of a traceback, a line repeated many times shown three times; empty without frames. */
    static String frames(PythonContext context, PyBaseException exception, TracebackColors colors) {
        return frames(
                context,
                ExceptionState.traceback(exception),
                place -> FrameText.of(place, showsSource(context, place), colors));
    }

    /** The same with the text of each frame given. */
    static String frames(PythonContext context, PyTraceback first, Function<FramePlace, String> frameText) {
        PyTraceback traceback = innermost(first, limit(context));
        StringBuilder text = new StringBuilder();
        String last = null;
        int count = 0;
        for (PyTraceback each = traceback; each != null; each = each.next()) {
            FramePlace place =
                    each.entry() == null ? null : FramePlace.of(each.entry().location());
            if (place == null) {
                continue;
            }
            String key = place.fileName() + "\0" + place.line() + "\0" + place.name();
            if (!key.equals(last)) {
                addRepeated(text, count);
                last = key;
                count = 0;
            }
            if (++count <= SAME_LINES_SHOWN) {
                text.append(frameText.apply(place));
            }
        }
        addRepeated(text, count);
        return text.toString();
    }

    /** {@code sys.tracebacklimit}: how many frames are shown, those where the exception was raised. */
    private static long limit(PythonContext context) {
        Object sys = context.module("sys");
        Object limit = sys == null ? null : Attributes.getOrNull(sys, "tracebacklimit");
        if (limit instanceof Long number) {
            return Math.max(0, number);
        }
        if (limit instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (limit instanceof PyInt number && number.value().signum() < 0) {
            return 0;
        }
        return limit instanceof PyInt number && number.fitsLong()
                ? number.value().longValue()
                : Long.MAX_VALUE;
    }

    private static PyTraceback innermost(PyTraceback traceback, long limit) {
        long count = 0;
        for (PyTraceback each = traceback; each != null; each = each.next()) {
            count++;
        }
        PyTraceback first = traceback;
        for (; count > limit; count--) {
            first = first.next();
        }
        return first;
    }

    private static void addRepeated(StringBuilder text, int count) {
        int more = count - SAME_LINES_SHOWN;
        if (more > 0) {
            text.append("  [Previous line repeated ")
                    .append(more)
                    .append(more > 1 ? " more times]\n" : " more time]\n");
        }
    }

    /** The lines of a file are shown, and those of the program itself; not those of text given to exec. */
    private static boolean showsSource(PythonContext context, FramePlace place) {
        Source source = place.source();
        return source != null && (source.getPath() != null || MainSource.is(context, source));
    }
}
