// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** How {@code open} makes the streams of a file, one on top of the other. */
final class OpenFunction {
    static final int BUFFER_SIZE = 131072;

    private OpenFunction() {}

    static Object open(
            PythonContext context,
            Object file,
            TruffleString mode,
            int buffering,
            TruffleString encoding,
            TruffleString errors,
            Object newline,
            boolean closefd,
            Object opener) {
        FileMode parsed = FileMode.parse(PyStrings.toJava(mode));
        if (parsed.binary()) {
            if (encoding != null) {
                throw Errors.valueError("binary mode doesn't take an encoding argument");
            } else if (errors != null) {
                throw Errors.valueError("binary mode doesn't take an errors argument");
            } else if (newline != PyNone.NONE) {
                throw Errors.valueError("binary mode doesn't take a newline argument");
            }
        }
        PyFileIO raw = new PyFileIO(StreamTypes.FILE_IO);
        Object path = PyType.of(file).slot(Slot.FSPATH) == null ? file : Conversions.pathOf(file);
        FileIOType.open(context, raw, path, parsed, closefd, opener);
        try {
            PyStream stream = wrap(raw, parsed, mode, buffering, encoding, errors, newline);
            DeadObjects.guardAny(stream);
            return stream;
        } catch (PException e) {
            raw.close();
            throw e;
        }
    }

    private static PyStream wrap(
            PyFileIO raw,
            FileMode parsed,
            TruffleString mode,
            int buffering,
            TruffleString encoding,
            TruffleString errors,
            Object newline) {
        boolean byLine = buffering == 1 && !parsed.binary()
                || buffering < 0 && raw.descriptors().isTerminal(raw.descriptor());
        int size = buffering < 0 || buffering == 1 ? BUFFER_SIZE : buffering;
        if (size == 0) {
            if (parsed.binary()) {
                return raw;
            }
            throw Errors.valueError("can't have unbuffered text I/O");
        }
        PyType type = parsed.update()
                ? StreamTypes.BUFFERED_RANDOM
                : parsed.writable() ? StreamTypes.BUFFERED_WRITER : StreamTypes.BUFFERED_READER;
        PyBuffered binary = new PyBuffered(type);
        binary.start(raw, size);
        if (parsed.binary()) {
            return binary;
        }
        if (encoding == null) {
            IoModule.warnOfDefaultEncoding(1);
        }
        PyTextIOWrapper text = new PyTextIOWrapper(StreamTypes.TEXT_IO_WRAPPER);
        text.open(
                binary,
                TextIOWrapperType.encodingOf(encoding),
                errors == null ? "strict" : Codecs.name(errors),
                TextIOWrapperType.newlinesOf(newline),
                byLine,
                false);
        Attributes.set(text, "mode", mode);
        return text;
    }
}
