// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMappingProxy;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;

/** {@code re.Pattern} but for its searches. */
@PyTypeMethods(value = "Pattern", doc = "A regular expression, as re.compile() gives it.")
final class PatternType {
    private static final String[] FLAG_NAMES = {
        null, "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"
    };
    private static final int SHOWN = 200;

    private PatternType() {}

    @PyGetter(value = "pattern", doc = "The text from which the pattern was compiled.")
    static Object pattern(PyPattern self) {
        return self.pattern();
    }

    @PyGetter(value = "flags", doc = "The flags given to compile() and those in the pattern, joined with |.")
    static long flags(PyPattern self) {
        return self.flags();
    }

    @PyGetter(value = "groups", doc = "How many groups the pattern has.")
    static long groups(PyPattern self) {
        return self.groups();
    }

    @PyGetter(value = "groupindex", doc = "A mapping from the names of groups to their numbers.")
    static Object groupIndex(PyPattern self) {
        return self.groupIndex().size() == 0 ? new PyDict() : new PyMappingProxy(self.groupIndex());
    }

    @PyBuiltin("__repr__(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String repr(PyPattern self) {
        String pattern = Texts.reprJava(self.pattern());
        int shown = Math.min(SHOWN, pattern.codePointCount(0, pattern.length()));
        String start = pattern.substring(0, pattern.offsetByCodePoints(0, shown));
        String flags = flagNames(self);
        return "re.compile(" + start + (flags.isEmpty() ? "" : ", " + flags) + ")";
    }

    private static String flagNames(PyPattern self) {
        int flags = self.flags();
        boolean usual = Conversions.asText(self.pattern()) != null
                && (flags & (Opcodes.FLAG_LOCALE | Opcodes.FLAG_UNICODE | Opcodes.FLAG_ASCII)) == Opcodes.FLAG_UNICODE;
        if (usual) {
            flags &= ~Opcodes.FLAG_UNICODE;
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i < FLAG_NAMES.length; i++) {
            if ((flags & 1 << i) != 0) {
                names.add("re." + FLAG_NAMES[i]);
                flags &= ~(1 << i);
            }
        }
        if (flags != 0) {
            names.add("0x" + Integer.toHexString(flags));
        }
        return String.join("|", names);
    }

    @PyBuiltin("__hash__(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long hash(PyPattern self) {
        return Conversions.hash(self.pattern()) ^ Arrays.hashCode(self.code()) ^ self.flags() ^ self.groups();
    }

    @PyBuiltin("__eq__(self, value, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object equal(PyPattern self, Object value) {
        return value instanceof PyPattern other ? (Object) same(self, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object notEqual(PyPattern self, Object value) {
        return value instanceof PyPattern other ? (Object) !same(self, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static boolean same(PyPattern self, PyPattern other) {
        return self == other
                || self.flags() == other.flags()
                        && self.isForBytes() == other.isForBytes()
                        && self.groups() == other.groups()
                        && Arrays.equals(self.code(), other.code())
                        && Operators.equal(self.pattern(), other.pattern());
    }

    @PyBuiltin("__copy__(self, /)")
    static Object copy(PyPattern self) {
        return self;
    }

    @PyBuiltin("__deepcopy__(self, memo, /)")
    static Object deepCopy(PyPattern self, Object memo) {
        return self;
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
