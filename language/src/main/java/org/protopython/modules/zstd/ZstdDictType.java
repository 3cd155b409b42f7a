// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.runtime.Errors;

/** {@code compression.zstd.ZstdDict}. */
@PyTypeMethods(value = "ZstdDict", doc = """
    Holds a dictionary, from which small data is compressed better.

    With is_raw the content may be any bytes, otherwise it must be what train_dict
    or the command makes. Compressors and decompressors may share a dictionary.\
    """)
final class ZstdDictType {
    private static final int SHORTEST = 8;

    private ZstdDictType() {}

    @PyBuiltin("__new__(cls, dict_content, /, *, is_raw=False)")
    static Object create(PyType cls, Object content, boolean raw) {
        byte[] bytes = Buffers.contiguousBytes(content);
        if (bytes.length < SHORTEST) {
            throw Errors.valueError("Zstandard dictionary content too short (must have at least eight bytes)");
        }
        PyZstdDict dict = new PyZstdDict(new PyBytes(bytes.clone()));
        if (!raw && dict.id() == 0) {
            throw Errors.valueError("invalid Zstandard dictionary");
        }
        return dict;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyZstdDict self) {
        return String.format("<ZstdDict dict_id=%d dict_size=%d>", self.id(), self.size());
    }

    @PyBuiltin("__len__(self, /)")
    static int length(PyZstdDict self) {
        return self.size();
    }

    @PyGetter(value = "dict_id", doc = "Identifier of the dictionary, 0 if the content has none.")
    static long id(PyZstdDict self) {
        return self.id();
    }

    @PyGetter(value = "dict_content", doc = "What the dictionary holds, as bytes.")
    static Object content(PyZstdDict self) {
        return self.content();
    }

    @PyGetter(value = "as_digested_dict", doc = """
        An argument zstd_dict that loads a digested dictionary.

        That is fast when it is done again for the same level, but the level's own
        parameters come before those of the compressor.\
        """)
    static Object asDigested(PyZstdDict self) {
        return new DictUse(self, DictUse.Way.DIGESTED).toTuple();
    }

    @PyGetter(value = "as_undigested_dict", doc = """
        An argument zstd_dict that loads a dictionary as it is.

        That takes time, and leaves the parameters of the compressor alone.\
        """)
    static Object asUndigested(PyZstdDict self) {
        return new DictUse(self, DictUse.Way.UNDIGESTED).toTuple();
    }

    @PyGetter(value = "as_prefix", doc = """
        An argument zstd_dict that loads the content as what stood before the data.

        That holds for the first frame, and must be done for both ways. Long matches
        are found in it, too.\
        """)
    static Object asPrefix(PyZstdDict self) {
        return new DictUse(self, DictUse.Way.PREFIX).toTuple();
    }
}
