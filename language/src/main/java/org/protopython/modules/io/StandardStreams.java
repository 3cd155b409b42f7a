// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.ImplementationOptions;
import org.protopython.ops.text.codec.TextCodec;
import org.protopython.runtime.PythonContext;

/** The streams that {@code sys} starts with; they write to what the embedder gave the context. */
public final class StandardStreams {
    private static final int STDIN = 0;
    private static final int STDERR = 2;
    private static final String[] NAMES = {"<stdin>", "<stdout>", "<stderr>"};

    private StandardStreams() {}

    /**
     * A new text stream on descriptor 0, 1 or 2, in what {@code PYTHONIOENCODING} says ({@code encoding:errors}); None
     * for one that was closed when the process began.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object create(PythonContext context, int descriptor) {
        if (context.settings().closedStreams().contains(Integer.toString(descriptor))) {
            return PyNone.NONE;
        }
        FileMode mode = FileMode.parse(descriptor == STDIN ? "r" : "w");
        PyFileIO raw = new PyFileIO(StreamTypes.FILE_IO);
        FileIOType.open(context, raw, (long) descriptor, mode, false, PyNone.NONE);
        Attributes.set(raw, "name", PyStrings.of(NAMES[descriptor]));
        boolean unbuffered = descriptor != STDIN && context.settings().unbuffered();
        boolean terminal = raw.descriptors().isTerminal(descriptor);
        // an embedder sees each line when it is printed: nobody would flush between two evaluations
        boolean embedded = !context.settings().mainMode();
        PyTextIOWrapper text = new PyTextIOWrapper(StreamTypes.TEXT_IO_WRAPPER);
        text.open(
                unbuffered ? raw : buffered(raw, descriptor),
                encoding(context),
                errors(context, descriptor),
                descriptor == STDIN ? Newlines.UNIVERSAL : Newlines.KEEP_LINE_FEEDS,
                !unbuffered && (terminal || embedded || descriptor == STDERR),
                unbuffered);
        Attributes.set(text, "mode", PyStrings.of(descriptor == STDIN ? "r" : "w"));
        return text;
    }

    private static PyBuffered buffered(PyFileIO raw, int descriptor) {
        PyBuffered binary =
                new PyBuffered(descriptor == STDIN ? StreamTypes.BUFFERED_READER : StreamTypes.BUFFERED_WRITER);
        binary.start(raw, OpenFunction.BUFFER_SIZE);
        return binary;
    }

    private static String encoding(PythonContext context) {
        String wish = ImplementationOptions.variable(context, "PYTHONIOENCODING");
        String name = wish == null ? "" : wish.split(":", 2)[0];
        if (name.isEmpty()) {
            return "utf-8";
        }
        String known = TextCodec.canonicalName(name);
        if (known == null) {
            RegisteredCodec.check(name);
        }
        return known == null ? name : known;
    }

    private static String errors(PythonContext context, int descriptor) {
        if (descriptor == STDERR) {
            return "backslashreplace";
        }
        String wish = ImplementationOptions.variable(context, "PYTHONIOENCODING");
        if (wish == null) {
            // as sys.flags.utf8_mode promises
            return "surrogateescape";
        }
        String[] parts = wish.split(":", 2);
        return parts.length < 2 || parts[1].isEmpty() ? defaultErrors(parts[0]) : parts[1];
    }

    private static String defaultErrors(String encoding) {
        return encoding.isEmpty() ? "surrogateescape" : "strict";
    }
}
