// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.LinkedHashSet;
import java.util.Set;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Foreign;
import org.protopython.runtime.PException;

/** Attributes as members. Names with two leading underscores are internal. */
final class Members {
    private Members() {}

    @TruffleBoundary
    static Object names(PyObject self, boolean includeInternal) {
        Set<String> names = new LinkedHashSet<>();
        if (self instanceof PyType type) {
            for (PyType base : type.mro()) {
                names.addAll(base.ownAttributes().keySet());
            }
        } else {
            PyDict dict = Attributes.dictOf(self);
            for (Object key : dict == null ? PyTuple.NO_ITEMS : dict.keysToArray()) {
                if (key instanceof TruffleString text) {
                    names.add(PyStrings.toJava(text));
                }
            }
        }
        for (PyType base : self.type().mro()) {
            names.addAll(base.ownAttributes().keySet());
        }
        Object[] shown = names.stream()
                .filter(name -> includeInternal || !name.startsWith("__"))
                .map(PyStrings::of)
                .toArray();
        return new PyTuple(shown);
    }

    @TruffleBoundary
    static boolean has(PyObject self, String member) {
        String name = member.intern();
        return self.type().lookup(name) != null
                || isOwn(self, name)
                || self instanceof PyType type && type.lookup(name) != null
                || self.type().slot(Slot.GETATTR) != null && Attributes.getOrNull(self, name) != null;
    }

    @TruffleBoundary
    static boolean isOwn(PyObject self, String member) {
        return self instanceof PyType type
                ? type.ownAttribute(member) != null
                : Attributes.getOwn(self, member.intern()) != null;
    }

    @TruffleBoundary
    static Object read(PyObject self, String member) throws UnknownIdentifierException {
        Object found = Attributes.getOrNull(self, member.intern());
        if (found == null) {
            throw UnknownIdentifierException.create(member);
        }
        return found;
    }

    @TruffleBoundary
    static boolean isCallable(PyObject self, String member) {
        if (!has(self, member)) {
            return false;
        }
        try {
            Object found = Attributes.getOrNull(self, member.intern());
            return found != null && PyType.of(found).slot(Slot.CALL) != null;
        } catch (PException e) {
            return false;
        }
    }

    @TruffleBoundary
    static Object invoke(PyObject self, String member, Object[] arguments) throws UnknownIdentifierException {
        Object callable = read(self, member);
        Object[] args = new Object[arguments.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = Foreign.toPython(arguments[i]);
        }
        return Calls.call(callable, args);
    }

    /** Whether assigning makes or changes an entry of the object's own dictionary. */
    @TruffleBoundary
    static boolean isWritable(PyObject self, String member) {
        if (self instanceof PyType type) {
            return !type.isBuiltin() && Slot.of(member) == null;
        }
        Object attribute = self.type().lookup(member.intern());
        return self.type().hasInstanceDict()
                && (attribute == null || !org.protopython.ops.Descriptors.isData(attribute));
    }

    @TruffleBoundary
    static void write(PyObject self, String member, Object value)
            throws UnsupportedMessageException, UnknownIdentifierException {
        try {
            Attributes.set(self, member.intern(), value);
        } catch (PException e) {
            throw UnsupportedMessageException.create(e);
        }
    }

    @TruffleBoundary
    static void remove(PyObject self, String member) throws UnsupportedMessageException, UnknownIdentifierException {
        if (!isWritable(self, member)) {
            throw UnsupportedMessageException.create();
        } else if (!isOwn(self, member)) {
            throw UnknownIdentifierException.create(member);
        }
        Attributes.delete(self, member.intern());
    }
}
