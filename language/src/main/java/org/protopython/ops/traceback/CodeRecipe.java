// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * What one code object can be compiled from again: a text, how it was compiled, and which part of it the code is. As bytes it
 * ends the exception table of the code, so that libraries which pickle functions by the parts of their code, as cloudpickle
 * and dill do, take along what makes the code anew, maybe in another process.
 *
 * <p>The bytes look like a number of the table that does not end, which readers of such tables leave out.
 *
 * @param lastExpression whether the value of the last expression is what the unit returns
 * @param number of the code within its unit
 * @param start offset of its section
 * @param end offset behind its section
 */
public record CodeRecipe(String text, CompileRequest request, boolean lastExpression, int number, int start, int end) {
    private static final int MORE = 0x40;
    private static final int MARKS = 0xc0;
    private static final int DIGIT_BITS = 6;
    private static final int DIGIT_MASK = 0x3f;
    private static final int CHECK_SUM_BYTES = Integer.BYTES;

    /** That of a code or of what it was made from; null for code without a source and for that of trees. */
    public static CodeRecipe of(PyCode code) {
        CodeUnit unit = code.unit();
        if (unit == null || unit.tree() != null) {
            return null;
        }
        SourceSection section = code.section();
        return new CodeRecipe(
                unit.source().getCharacters().toString(),
                unit.request().again(),
                unit.lastExpression(),
                code.number(),
                section.getCharIndex(),
                section.getCharEndIndex());
    }

    /**
     * Compiles the code again; ValueError when the text has no such code, as when another version of protoPython has
     * written the recipe.
     */
    public PyCode compile() {
        return compile(null);
    }

    /** The same, with the syntax tree of the text as {@link PythonContext#storedTree} gave it, or null. */
    public PyCode compile(byte[] stored) {
        PythonContext context = PythonContext.get(null);
        Source source = context.sourceOf(text, request.fileName());
        CodeUnit unit = new CodeUnit(source, request, lastExpression, null);
        return find(context.recompile(unit, stored), number, start, end);
    }

    /** The code with a number and a place in a unit, which were written down; ValueError when there is none. */
    public static PyCode find(PyCode unit, int number, int start, int end) {
        Source source = unit.section().getSource();
        PyCode found = 0 <= start && start <= end && end <= source.getLength()
                ? CodeUnit.findOrNull(unit, source.createSection(start, end - start), number)
                : null;
        if (found == null) {
            throw Errors.valueError("code of another version of Python");
        }
        return found;
    }

    /** An exception table with the recipe behind it. */
    @TruffleBoundary
    byte[] appendTo(byte[] table) {
        byte[] packed = packed();
        byte[] checked = ByteBuffer.allocate(CHECK_SUM_BYTES + packed.length)
                .putInt(checkSum(packed))
                .put(packed)
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(table);
        SixBits digits = new SixBits(out);
        for (byte each : checked) {
            digits.write(each & 0xff);
        }
        digits.finish();
        return out.toByteArray();
    }

    private byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
            out.writeInt(text.length());
            out.writeChars(text);
            out.writeUTF(request.fileName());
            out.writeUTF(request.mode());
            out.writeInt(request.flags());
            out.writeInt(request.optimise());
            out.writeInt(request.featureVersion());
            out.writeBoolean(request.namespaced());
            out.writeBoolean(lastExpression);
            out.writeInt(number);
            out.writeInt(start);
            out.writeInt(end);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be written", e);
        }
        return packed.toByteArray();
    }

    /** The recipe behind an exception table, or null. */
    @TruffleBoundary
    static CodeRecipe behind(byte[] table) {
        int begin = table.length;
        while (begin > 0 && (table[begin - 1] & MARKS) == MORE) {
            begin--;
        }
        byte[] bytes = SixBits.read(table, begin);
        if (bytes.length <= CHECK_SUM_BYTES) {
            return null;
        }
        byte[] packed = Arrays.copyOfRange(bytes, CHECK_SUM_BYTES, bytes.length);
        return ByteBuffer.wrap(bytes).getInt() == checkSum(packed) ? unpacked(packed) : null;
    }

    private static int checkSum(byte[] packed) {
        CRC32 sum = new CRC32();
        sum.update(packed);
        return (int) sum.getValue();
    }

    private static CodeRecipe unpacked(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            char[] text = new char[in.readInt()];
            for (int i = 0; i < text.length; i++) {
                text[i] = in.readChar();
            }
            CompileRequest request = new CompileRequest(
                    in.readUTF(), in.readUTF(), in.readInt(), in.readInt(), in.readInt(), in.readBoolean());
            return new CodeRecipe(
                    new String(text), request, in.readBoolean(), in.readInt(), in.readInt(), in.readInt());
        } catch (IOException e) {
            throw new IllegalStateException("a checked code recipe cannot be read", e);
        }
    }

    /** Bytes as digits of a number that goes on. */
    private static final class SixBits {
        private final ByteArrayOutputStream out;
        private int pending;
        private int bits;

        SixBits(ByteArrayOutputStream out) {
            this.out = out;
        }

        void write(int value) {
            pending = pending << Byte.SIZE | value;
            for (bits += Byte.SIZE; bits >= DIGIT_BITS; bits -= DIGIT_BITS) {
                out.write(MORE | pending >>> bits - DIGIT_BITS & DIGIT_MASK);
            }
            pending &= (1 << bits) - 1;
        }

        void finish() {
            if (bits > 0) {
                out.write(MORE | pending << DIGIT_BITS - bits & DIGIT_MASK);
            }
        }

        static byte[] read(byte[] digits, int begin) {
            byte[] bytes = new byte[(digits.length - begin) * DIGIT_BITS / Byte.SIZE];
            int pending = 0;
            int bits = 0;
            int count = 0;
            for (int i = begin; i < digits.length; i++) {
                pending = pending << DIGIT_BITS | digits[i] & DIGIT_MASK;
                bits += DIGIT_BITS;
                if (bits >= Byte.SIZE) {
                    bits -= Byte.SIZE;
                    bytes[count++] = (byte) (pending >>> bits);
                    pending &= (1 << bits) - 1;
                }
            }
            return bytes;
        }
    }
}
