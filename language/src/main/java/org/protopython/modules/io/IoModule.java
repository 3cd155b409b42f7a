// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.ImplementationOptions;
import org.protopython.ops.Warnings;
import org.protopython.runtime.PythonContext;

/** {@code _io}: what the module {@code io} re-exports. */
@PyModule(value = "_io", doc = """
    Streams: raw ones of FileIO, buffered ones of bytes, and TextIOWrapper around these for text.

    open() combines them as its mode demands.\
    """)
final class IoModule {
    @PyConstant("DEFAULT_BUFFER_SIZE")
    static final int DEFAULT_BUFFER_SIZE = OpenFunction.BUFFER_SIZE;

    @PyConstant("BlockingIOError")
    static final PyType BLOCKING_IO_ERROR = ExceptionTypes.BLOCKING_IO_ERROR;

    @PyConstant("UnsupportedOperation")
    static final PyType UNSUPPORTED_OPERATION = StreamErrors.UNSUPPORTED_OPERATION;

    @PyConstant("_IOBase")
    static final PyType IO_BASE = StreamTypes.IO_BASE;

    @PyConstant("_RawIOBase")
    static final PyType RAW_IO_BASE = StreamTypes.RAW_IO_BASE;

    @PyConstant("_BufferedIOBase")
    static final PyType BUFFERED_IO_BASE = StreamTypes.BUFFERED_IO_BASE;

    @PyConstant("_TextIOBase")
    static final PyType TEXT_IO_BASE = StreamTypes.TEXT_IO_BASE;

    @PyConstant("FileIO")
    static final PyType FILE_IO = StreamTypes.FILE_IO;

    @PyConstant("BytesIO")
    static final PyType BYTES_IO = StreamTypes.BYTES_IO;

    @PyConstant("StringIO")
    static final PyType STRING_IO = StreamTypes.STRING_IO;

    @PyConstant("BufferedReader")
    static final PyType BUFFERED_READER = StreamTypes.BUFFERED_READER;

    @PyConstant("BufferedWriter")
    static final PyType BUFFERED_WRITER = StreamTypes.BUFFERED_WRITER;

    @PyConstant("BufferedRandom")
    static final PyType BUFFERED_RANDOM = StreamTypes.BUFFERED_RANDOM;

    @PyConstant("BufferedRWPair")
    static final PyType BUFFERED_RW_PAIR = StreamTypes.BUFFERED_RW_PAIR;

    @PyConstant("TextIOWrapper")
    static final PyType TEXT_IO_WRAPPER = StreamTypes.TEXT_IO_WRAPPER;

    @PyConstant("IncrementalNewlineDecoder")
    static final PyType INCREMENTAL_NEWLINE_DECODER = StreamTypes.INCREMENTAL_NEWLINE_DECODER;

    private IoModule() {}

    @PyBuiltin(
            value = "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
                    + " opener=None)",
            doc = "Stream of a file, given by its path or descriptor. Raises OSError when it cannot be opened.")
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
        return OpenFunction.open(context, file, mode, buffering, encoding, errors, newline, closefd, opener);
    }

    @PyBuiltin(value = "open_code(path)", doc = "Stream of the bytes of a file whose content is to be run.")
    static Object openCode(PythonContext context, Object path) {
        if (Conversions.asText(path) == null) {
            throw ArgumentConversions.wrongType(path, "str", "open_code() argument 'path'");
        }
        return OpenFunction.open(context, path, PyStrings.of("rb"), -1, null, null, PyNone.NONE, true, PyNone.NONE);
    }

    @PyBuiltin(
            value = "text_encoding(encoding, stacklevel=2, /)",
            doc = "encoding, or for None the one that open() would choose.")
    static Object textEncoding(Object encoding, long stackLevel) {
        if (encoding != PyNone.NONE) {
            return encoding;
        }
        warnOfDefaultEncoding(stackLevel);
        return PyStrings.of("locale");
    }

    /** EncodingWarning where nobody has named the encoding of a text, if the user wants to know. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void warnOfDefaultEncoding(long stackLevel) {
        if (ImplementationOptions.warnsOfDefaultEncoding(PythonContext.get(null))) {
            Warnings.warn(ExceptionTypes.ENCODING_WARNING, "'encoding' argument not specified", stackLevel);
        }
    }
}
