// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** The types of the module {@code _io}. */
final class StreamTypes {
    static final PyType IO_BASE = define("_IOBase", BuiltinTypes.OBJECT).stateless();
    static final PyType RAW_IO_BASE = define("_RawIOBase", IO_BASE).stateless();
    static final PyType BUFFERED_IO_BASE = define("_BufferedIOBase", IO_BASE).stateless();
    static final PyType TEXT_IO_BASE = define("_TextIOBase", IO_BASE).stateless();
    static final PyType FILE_IO = define("FileIO", RAW_IO_BASE);
    static final PyType BYTES_IO = define("BytesIO", BUFFERED_IO_BASE);
    static final PyType BUFFERED_READER = define("BufferedReader", BUFFERED_IO_BASE);
    static final PyType BUFFERED_WRITER = define("BufferedWriter", BUFFERED_IO_BASE);
    static final PyType BUFFERED_RANDOM = define("BufferedRandom", BUFFERED_IO_BASE);
    static final PyType BUFFERED_RW_PAIR = define("BufferedRWPair", BUFFERED_IO_BASE);
    static final PyType STRING_IO = define("StringIO", TEXT_IO_BASE);
    static final PyType TEXT_IO_WRAPPER = define("TextIOWrapper", TEXT_IO_BASE);

    static final PyType INCREMENTAL_NEWLINE_DECODER = define("IncrementalNewlineDecoder", BuiltinTypes.OBJECT);

    private StreamTypes() {}

    private static PyType define(String name, PyType base) {
        return BuiltinTypes.defineForModule(name, "_io", base, true);
    }
}
