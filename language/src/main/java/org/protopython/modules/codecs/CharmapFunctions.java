// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.CodecRegistry;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.codec.ByteArrayBuilder;
import org.protopython.ops.text.codec.CharacterMapCodec;
import org.protopython.ops.text.codec.CodecErrorHandler;
import org.protopython.ops.text.codec.TextCodec;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Encodings given as a mapping between bytes and characters, and the escapes of bytes literals. */
@PyModule("_codecs")
public final class CharmapFunctions {
    private static final int UNDEFINED = 0xfffe;

    private CharmapFunctions() {}

    private static CodecErrorHandler handler(TruffleString errors) {
        return CodecRegistry.handlerOf(errors == null ? "strict" : PyStrings.toJava(errors));
    }

    @PyBuiltin(
            value = "charmap_build(map, /)",
            doc = "The mapping from characters to bytes that belongs to a decoding table, for charmap_encode().")
    static Object buildMap(TruffleString map) {
        PyDict result = new PyDict();
        int[] characters = CodePoints.of(map);
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] != UNDEFINED) {
                result.put((long) characters[i], (long) i);
            }
        }
        return result;
    }

    @PyBuiltin(value = "charmap_decode(data, errors=None, mapping=None, /)", doc = """
        Decode by a str or mapping that says the characters for each byte; None is for Latin-1.

        Gives the text and the number of bytes that were used up.\
        """)
    static Object decode(byte[] bytes, TruffleString errors, Object mapping) {
        TruffleString table = Conversions.asText(mapping);
        int[] characters = table == null ? null : CodePoints.of(table);
        CodePointBuilder out = new CodePointBuilder(bytes.length);
        CharacterMapCodec.decode(
                bytes,
                handler(errors),
                out,
                b -> mapping == PyNone.NONE
                        ? new int[] {b}
                        : characters != null ? fromTable(characters, b) : fromMapping(mapping, b));
        return new PyTuple(out.toText(), (long) bytes.length);
    }

    private static int[] fromTable(int[] characters, int b) {
        return b < characters.length && characters[b] != UNDEFINED ? new int[] {characters[b]} : null;
    }

    private static Object lookup(Object mapping, long key) {
        try {
            Object value = Items.get(mapping, key);
            return value == PyNone.NONE ? null : value;
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.LOOKUP_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private static int[] fromMapping(Object mapping, int b) {
        Object value = lookup(mapping, b);
        if (value == null) {
            return null;
        }
        TruffleString text = Conversions.asText(value);
        if (text != null) {
            int[] characters = CodePoints.of(text);
            return characters.length == 1 && characters[0] == UNDEFINED ? null : characters;
        }
        if (!Items.isInt(value)) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        int c = Conversions.toIndexClamped(value);
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw Errors.typeError("character mapping must be in range(0x110000)");
        }
        return c == UNDEFINED ? null : new int[] {c};
    }

    @PyBuiltin(value = "charmap_encode(str, errors=None, mapping=None, /)", doc = """
        Encode by a mapping from characters' numbers to bytes; None is for Latin-1.

        Gives the bytes and the length of the text.\
        """)
    static Object encode(TruffleString text, TruffleString errors, Object mapping) {
        int[] characters = CodePoints.of(text);
        if (mapping == PyNone.NONE) {
            byte[] bytes = TextCodec.encode(text, "latin-1", handler(errors));
            return new PyTuple(new PyBytes(bytes), (long) characters.length);
        }
        ByteArrayBuilder out = new ByteArrayBuilder(characters.length);
        CharacterMapCodec.encode(characters, handler(errors), out, c -> toBytes(mapping, c));
        return new PyTuple(new PyBytes(out.toArray()), (long) characters.length);
    }

    private static byte[] toBytes(Object mapping, int c) {
        Object value = lookup(mapping, c);
        if (value == null) {
            return null;
        }
        if (value instanceof PyBytes bytes) {
            return bytes.value();
        }
        if (!Items.isInt(value)) {
            throw Errors.typeError("character mapping must return integer, bytes or None, not %s", PyType.of(value));
        }
        int b = Conversions.toIndexClamped(value);
        if (b < 0 || b > 0xff) {
            throw Errors.typeError("character mapping must be in range(256)");
        }
        return new byte[] {(byte) b};
    }
}
