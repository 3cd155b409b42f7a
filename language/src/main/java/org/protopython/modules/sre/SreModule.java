// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** The module {@code _sre}. */
@PyModule(value = "_sre", doc = "What executes regular expressions, on which the module re is built.")
public final class SreModule {
    @PyConstant("MAGIC")
    static final long MAGIC = Opcodes.MAGIC;

    /** The bytes of a number of the code. */
    @PyConstant("CODESIZE")
    static final long CODE_SIZE = Integer.BYTES;

    @PyConstant("MAXREPEAT")
    static final long MAX_REPEAT = 0xffff_ffffL;

    @PyConstant("MAXGROUPS")
    static final long MAX_GROUPS = Integer.MAX_VALUE / 2;

    private SreModule() {}

    @PyBuiltin(
            value = "compile(pattern, flags, code, groups, groupindex, indexgroup)",
            doc = "The pattern that the code says, which re._compiler makes.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object compile(Object pattern, int flags, PyList code, long groups, PyDict groupindex, PyTuple indexgroup) {
        int[] numbers = new int[code.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = codeOf(code.get(i));
        }
        if (pattern != PyNone.NONE) {
            Subject.of(pattern);
        }
        try {
            Program program = SreCompiler.compile(numbers, (int) Math.min(groups, MAX_GROUPS));
            return new PyPattern(pattern, flags, numbers, groupindex, indexgroup, program);
        } catch (SreCompiler.InvalidCodeException e) {
            throw Errors.runtimeError("invalid SRE code");
        }
    }

    private static int codeOf(Object number) {
        if (!Items.isInt(number)) {
            throw Errors.typeError("an integer is required");
        }
        if (Conversions.toIndex(number) instanceof Long value && value >= 0 && value <= MAX_REPEAT) {
            return (int) (long) value;
        }
        throw Errors.overflowError("regular expression code size limit exceeded");
    }

    @PyBuiltin(
            value = "template(pattern, template, /)",
            doc = "What re.sub() puts for a match, from a list of texts with numbers of groups between them.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object template(Object pattern, PyList template) {
        Object[] parts = template.toArray();
        if (parts.length % 2 == 0) {
            throw Errors.typeError("invalid template");
        }
        Object[] literals = new Object[parts.length / 2 + 1];
        int[] groups = new int[parts.length / 2];
        literals[0] = parts[0];
        for (int i = 0; i < groups.length; i++) {
            Object group = parts[2 * i + 1];
            if (!Items.isInt(group)) {
                throw Errors.typeError("an integer is required");
            } else if (!(Conversions.toIndex(group) instanceof Long number)
                    || number < 0
                    || number > Integer.MAX_VALUE) {
                throw Errors.typeError("invalid template");
            } else {
                groups[i] = (int) (long) number;
            }
            literals[i + 1] = parts[2 * i + 2];
        }
        return new PyTemplate(literals, groups);
    }

    @PyBuiltin(value = "getcodesize()", doc = "How many bytes a number in the code takes.")
    static long codeSize() {
        return CODE_SIZE;
    }

    @PyBuiltin(value = "ascii_iscased(character, /)", doc = "Whether a character, by its number, is an ASCII letter.")
    static boolean asciiIsCased(int character) {
        return Letters.isAsciiCased(character);
    }

    @PyBuiltin(
            value = "unicode_iscased(character, /)",
            doc = "Whether a character, by its number, differs between upper and lower case.")
    static boolean unicodeIsCased(int character) {
        return Letters.isUnicodeCased(character);
    }

    @PyBuiltin(
            value = "ascii_tolower(character, /)",
            doc = "The number of a character in lower case, if it is an ASCII letter.")
    static long asciiToLower(int character) {
        return Letters.asciiLower(character);
    }

    @PyBuiltin(value = "unicode_tolower(character, /)", doc = "The number of a character in lower case.")
    static long unicodeToLower(int character) {
        return Letters.unicodeLower(character);
    }
}
