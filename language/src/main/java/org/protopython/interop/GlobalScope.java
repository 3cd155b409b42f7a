// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Foreign;
import org.protopython.runtime.PythonContext;

/** The namespace of {@code __main__} as the bindings of the language. */
@ExportLibrary(InteropLibrary.class)
public final class GlobalScope implements TruffleObject {
    private final PyDict names;

    public GlobalScope(PyDict names) {
        this.names = names;
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    @SuppressWarnings("unchecked")
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return (Class<? extends TruffleLanguage<?>>) PythonContext.languageClass();
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "__main__";
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return new PyTuple(names.keysToArray());
    }

    @ExportMessage(name = "isMemberReadable")
    @ExportMessage(name = "isMemberModifiable")
    @ExportMessage(name = "isMemberRemovable")
    @TruffleBoundary
    boolean contains(String member) {
        return names.get(member) != null;
    }

    @ExportMessage
    boolean isMemberInsertable(String member) {
        return !contains(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        Object value = names.get(member);
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return value;
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) {
        names.put(member, Foreign.toPython(value));
    }

    @ExportMessage
    @TruffleBoundary
    void removeMember(String member) throws UnknownIdentifierException {
        if (names.remove(PyStrings.of(member)) == null) {
            throw UnknownIdentifierException.create(member);
        }
    }
}
