// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.utilities.TriState;
import java.math.BigInteger;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.Foreign;
import org.protopython.ops.Identity;
import org.protopython.ops.Texts;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/**
 * What other languages see of a Python object: what its protocols imply. A sequence has array elements, a dict hash
 * entries, a callable executes, an iterable iterates, everything has its attributes as members.
 */
@ExportLibrary(value = InteropLibrary.class, receiverType = PyObject.class)
@SuppressWarnings("static-method")
public final class ObjectInterop {
    private ObjectInterop() {}

    @ExportMessage
    static boolean hasLanguage(@SuppressWarnings("unused") PyObject self) {
        return true;
    }

    @ExportMessage
    @SuppressWarnings("unchecked")
    static Class<? extends TruffleLanguage<?>> getLanguage(@SuppressWarnings("unused") PyObject self) {
        return (Class<? extends TruffleLanguage<?>>) PythonContext.languageClass();
    }

    @ExportMessage
    @TruffleBoundary
    static Object toDisplayString(PyObject self, boolean allowSideEffects) {
        return allowSideEffects || self.type().isBuiltin()
                ? Texts.repr(self)
                : "<" + self.type().qualifiedName() + " object>";
    }

    @ExportMessage
    static TriState isIdenticalOrUndefined(PyObject self, Object other) {
        return other instanceof PyObject ? TriState.valueOf(self == other) : TriState.UNDEFINED;
    }

    @ExportMessage
    @TruffleBoundary
    static int identityHashCode(PyObject self) {
        return Long.hashCode(Identity.id(self));
    }

    @ExportMessage
    static boolean isNull(PyObject self) {
        return self == PyNone.NONE;
    }

    // numbers and text: instances of subclasses, and ints beyond long

    @ExportMessage
    static boolean isNumber(PyObject self) {
        return self instanceof PyInt || self instanceof PyFloat;
    }

    @ExportMessage
    static boolean fitsInByte(PyObject self) {
        return Numbers.isInt(self) && Numbers.fits(self, Byte.SIZE);
    }

    @ExportMessage
    static boolean fitsInShort(PyObject self) {
        return Numbers.isInt(self) && Numbers.fits(self, Short.SIZE);
    }

    @ExportMessage
    static boolean fitsInInt(PyObject self) {
        return Numbers.isInt(self) && Numbers.fits(self, Integer.SIZE);
    }

    @ExportMessage
    static boolean fitsInLong(PyObject self) {
        return Numbers.isInt(self) && Numbers.fits(self, Long.SIZE);
    }

    @ExportMessage
    static boolean fitsInBigInteger(PyObject self) {
        return Numbers.isInt(self);
    }

    @ExportMessage
    @TruffleBoundary
    static boolean fitsInFloat(PyObject self) {
        return isNumber(self) && Numbers.fitsFloat(self);
    }

    @ExportMessage
    @TruffleBoundary
    static boolean fitsInDouble(PyObject self) {
        return isNumber(self) && Numbers.fitsDouble(self);
    }

    @ExportMessage
    static byte asByte(PyObject self) throws UnsupportedMessageException {
        check(fitsInByte(self));
        return (byte) Numbers.longValue(self);
    }

    @ExportMessage
    static short asShort(PyObject self) throws UnsupportedMessageException {
        check(fitsInShort(self));
        return (short) Numbers.longValue(self);
    }

    @ExportMessage
    static int asInt(PyObject self) throws UnsupportedMessageException {
        check(fitsInInt(self));
        return (int) Numbers.longValue(self);
    }

    @ExportMessage
    static long asLong(PyObject self) throws UnsupportedMessageException {
        check(fitsInLong(self));
        return Numbers.longValue(self);
    }

    @ExportMessage
    static BigInteger asBigInteger(PyObject self) throws UnsupportedMessageException {
        check(Numbers.isInt(self));
        return Numbers.bigValue(self);
    }

    @ExportMessage
    static float asFloat(PyObject self) throws UnsupportedMessageException {
        check(fitsInFloat(self));
        return (float) Numbers.doubleValue(self);
    }

    @ExportMessage
    static double asDouble(PyObject self) throws UnsupportedMessageException {
        check(fitsInDouble(self));
        return Numbers.doubleValue(self);
    }

    @ExportMessage
    static boolean isString(PyObject self) {
        return self instanceof PyStr;
    }

    @ExportMessage
    static String asString(PyObject self) throws UnsupportedMessageException {
        check(isString(self));
        return org.protopython.objects.PyStrings.toJava(((PyStr) self).value());
    }

    static void check(boolean supported) throws UnsupportedMessageException {
        if (!supported) {
            throw UnsupportedMessageException.create();
        }
    }

    // calls

    @ExportMessage
    @TruffleBoundary
    static boolean isExecutable(PyObject self) {
        return self.type().slot(Slot.CALL) != null;
    }

    @ExportMessage
    @TruffleBoundary
    static Object execute(PyObject self, Object[] arguments) throws UnsupportedMessageException {
        check(isExecutable(self));
        Object[] args = new Object[arguments.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = Foreign.toPython(arguments[i]);
        }
        return Calls.call(self, args);
    }

    @ExportMessage
    static boolean isInstantiable(PyObject self) {
        return self instanceof PyType;
    }

    @ExportMessage
    static Object instantiate(PyObject self, Object[] arguments) throws UnsupportedMessageException {
        check(isInstantiable(self));
        return execute(self, arguments);
    }

    // members are attributes

    @ExportMessage
    static boolean hasMembers(PyObject self) {
        return self != PyNone.NONE;
    }

    @ExportMessage
    static Object getMembers(PyObject self, boolean includeInternal) throws UnsupportedMessageException {
        check(hasMembers(self));
        return Members.names(self, includeInternal);
    }

    @ExportMessage
    static boolean isMemberReadable(PyObject self, String member) {
        return hasMembers(self) && Members.has(self, member);
    }

    @ExportMessage
    static Object readMember(PyObject self, String member)
            throws UnsupportedMessageException, UnknownIdentifierException {
        check(hasMembers(self));
        return Members.read(self, member);
    }

    @ExportMessage
    static boolean isMemberInvocable(PyObject self, String member) {
        return hasMembers(self) && Members.isCallable(self, member);
    }

    @ExportMessage
    static Object invokeMember(PyObject self, String member, Object[] arguments)
            throws UnsupportedMessageException, UnknownIdentifierException {
        check(hasMembers(self));
        return Members.invoke(self, member, arguments);
    }

    @ExportMessage
    static boolean isMemberModifiable(PyObject self, String member) {
        return hasMembers(self) && Members.isWritable(self, member) && Members.has(self, member);
    }

    @ExportMessage
    static boolean isMemberInsertable(PyObject self, String member) {
        return hasMembers(self) && Members.isWritable(self, member) && !Members.has(self, member);
    }

    @ExportMessage
    static void writeMember(PyObject self, String member, Object value)
            throws UnsupportedMessageException, UnknownIdentifierException {
        check(hasMembers(self) && Members.isWritable(self, member));
        Members.write(self, member, Foreign.toPython(value));
    }

    @ExportMessage
    static boolean isMemberRemovable(PyObject self, String member) {
        return hasMembers(self) && Members.isWritable(self, member) && Members.isOwn(self, member);
    }

    @ExportMessage
    static void removeMember(PyObject self, String member)
            throws UnsupportedMessageException, UnknownIdentifierException {
        check(hasMembers(self));
        Members.remove(self, member);
    }

    // sequences

    @ExportMessage
    static boolean hasArrayElements(PyObject self) {
        return Sequences.is(self);
    }

    @ExportMessage
    static long getArraySize(PyObject self) throws UnsupportedMessageException {
        check(Sequences.is(self));
        return Sequences.size(self);
    }

    @ExportMessage
    static boolean isArrayElementReadable(PyObject self, long index) {
        return Sequences.is(self) && index >= 0 && index < Sequences.size(self);
    }

    @ExportMessage
    static boolean isArrayElementModifiable(PyObject self, long index) {
        return isArrayElementReadable(self, index) && Sequences.isMutable(self);
    }

    @ExportMessage
    static boolean isArrayElementInsertable(PyObject self, long index) {
        return Sequences.isMutable(self) && index == Sequences.size(self);
    }

    @ExportMessage
    static boolean isArrayElementRemovable(PyObject self, long index) {
        return isArrayElementModifiable(self, index);
    }

    @ExportMessage
    static Object readArrayElement(PyObject self, long index)
            throws UnsupportedMessageException, InvalidArrayIndexException {
        check(Sequences.is(self));
        return Sequences.read(self, index);
    }

    @ExportMessage
    static void writeArrayElement(PyObject self, long index, Object value)
            throws UnsupportedMessageException, InvalidArrayIndexException {
        check(Sequences.isMutable(self));
        Sequences.write(self, index, Foreign.toPython(value));
    }

    @ExportMessage
    static void removeArrayElement(PyObject self, long index)
            throws UnsupportedMessageException, InvalidArrayIndexException {
        check(Sequences.isMutable(self));
        Sequences.remove(self, index);
    }

    // dictionaries

    @ExportMessage
    static boolean hasHashEntries(PyObject self) {
        return self instanceof PyDict;
    }

    @ExportMessage
    static long getHashSize(PyObject self) throws UnsupportedMessageException {
        return Entries.of(self).size();
    }

    @ExportMessage
    static boolean isHashEntryReadable(PyObject self, Object key) {
        return self instanceof PyDict dict && Entries.contains(dict, key);
    }

    @ExportMessage
    static boolean isHashEntryModifiable(PyObject self, Object key) {
        return isHashEntryReadable(self, key);
    }

    @ExportMessage
    static boolean isHashEntryInsertable(PyObject self, Object key) {
        return self instanceof PyDict dict && Entries.isHashable(key) && !Entries.contains(dict, key);
    }

    @ExportMessage
    static boolean isHashEntryRemovable(PyObject self, Object key) {
        return isHashEntryReadable(self, key);
    }

    @ExportMessage
    static Object readHashValue(PyObject self, Object key) throws UnsupportedMessageException, UnknownKeyException {
        return Entries.read(Entries.of(self), key);
    }

    @ExportMessage
    static void writeHashEntry(PyObject self, Object key, Object value)
            throws UnsupportedMessageException, UnsupportedTypeException {
        Entries.write(Entries.of(self), key, value);
    }

    @ExportMessage
    static void removeHashEntry(PyObject self, Object key) throws UnsupportedMessageException, UnknownKeyException {
        Entries.remove(Entries.of(self), key);
    }

    @ExportMessage
    static Object getHashEntriesIterator(PyObject self) throws UnsupportedMessageException {
        return Entries.iterator(Entries.of(self));
    }

    // iteration

    @ExportMessage
    @TruffleBoundary
    static boolean hasIterator(PyObject self) {
        PyType type = self.type();
        return type.slot(Slot.ITER) != null && type.slot(Slot.ITER) != PyNone.NONE;
    }

    @ExportMessage
    static Object getIterator(PyObject self) throws UnsupportedMessageException {
        check(hasIterator(self));
        return new LookaheadIterator(org.protopython.ops.Iteration.iterator(self));
    }

    // classes

    @ExportMessage
    static boolean hasMetaObject(PyObject self) {
        return self != PyNone.NONE;
    }

    @ExportMessage
    static Object getMetaObject(PyObject self) throws UnsupportedMessageException {
        check(hasMetaObject(self));
        return self.type();
    }

    @ExportMessage
    static boolean isMetaObject(PyObject self) {
        return self instanceof PyType;
    }

    @ExportMessage
    static Object getMetaSimpleName(PyObject self) throws UnsupportedMessageException {
        check(isMetaObject(self));
        return ((PyType) self).name();
    }

    @ExportMessage
    static Object getMetaQualifiedName(PyObject self) throws UnsupportedMessageException {
        check(isMetaObject(self));
        return ((PyType) self).qualifiedName();
    }

    @ExportMessage
    @TruffleBoundary
    static boolean isMetaInstance(PyObject self, Object instance) throws UnsupportedMessageException {
        check(isMetaObject(self));
        return PyType.of(Foreign.toPython(instance)).isSubtypeOf((PyType) self);
    }

    @ExportMessage
    static boolean hasMetaParents(PyObject self) {
        return self instanceof PyType type && type.bases().length > 0;
    }

    @ExportMessage
    static Object getMetaParents(PyObject self) throws UnsupportedMessageException {
        check(hasMetaParents(self));
        return new org.protopython.objects.PyTuple(
                (Object[]) ((PyType) self).bases().clone());
    }

    // exceptions

    @ExportMessage
    static boolean isException(PyObject self) {
        return self instanceof PyBaseException;
    }

    @ExportMessage
    static RuntimeException throwException(PyObject self) throws UnsupportedMessageException {
        check(isException(self));
        throw new PException((PyBaseException) self, null);
    }

    @ExportMessage
    @TruffleBoundary
    static ExceptionType getExceptionType(PyObject self) throws UnsupportedMessageException {
        check(isException(self));
        if (self.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)) {
            return ExceptionType.PARSE_ERROR;
        }
        return self.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT) ? ExceptionType.EXIT : ExceptionType.RUNTIME_ERROR;
    }

    @ExportMessage
    static boolean hasExceptionMessage(PyObject self) {
        return isException(self);
    }

    @ExportMessage
    @TruffleBoundary
    static Object getExceptionMessage(PyObject self) throws UnsupportedMessageException {
        check(isException(self));
        return self.type().qualifiedName() + ": " + Texts.strJava(self);
    }

    @ExportMessage
    static boolean hasSourceLocation(PyObject self) {
        return self instanceof PyFunction function && function.code().section() != null;
    }

    @ExportMessage
    static SourceSection getSourceLocation(PyObject self) throws UnsupportedMessageException {
        check(hasSourceLocation(self));
        return ((PyFunction) self).code().section();
    }
}
