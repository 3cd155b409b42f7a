// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Iteration;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.ops.text.codec.SurrogateText;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Runs one pickle: reads instruction after instruction and does what it says to the stack. */
final class Loader {
    private static final String AS_BYTES = "bytes";

    private final PyUnpickler unpickler;
    private final PickleInput input;
    private final LoadMemo memo;
    private final LoadStack stack = new LoadStack();
    private final GlobalFinder globals;
    private final ObjectMaker objects;
    private final LineValues lines;
    private final Object persistentLoad;

    /** @param persistentLoad called for what persistent ids stand for; null when nobody knows */
    Loader(PythonContext context, PyUnpickler unpickler, Object persistentLoad) {
        this.unpickler = unpickler;
        this.persistentLoad = persistentLoad;
        input = unpickler.input();
        memo = unpickler.memo();
        globals = new GlobalFinder(unpickler, Registries.of(context));
        objects = new ObjectMaker(stack);
        lines = new LineValues(input);
        unpickler.setProtocol(0);
    }

    static PException noPersistentLoad() {
        return PickleErrors.unpickling(
                "A load persistent id instruction was encountered, but no persistent_load function was specified.");
    }

    /** The value that the pickle makes. */
    Object load() {
        int opcode = input.opcode();
        while (opcode != Opcodes.STOP) {
            run(opcode);
            opcode = input.opcode();
        }
        Object value = stack.pop();
        input.giveBack();
        return value;
    }

    /** The instructions that most pickles consist of. */
    private void run(int opcode) {
        switch (opcode) {
            case Opcodes.NONE -> stack.push(PyNone.NONE);
            case Opcodes.BININT1 -> stack.push((long) input.uint8());
            case Opcodes.BININT2 -> stack.push((long) input.uint16());
            case Opcodes.BININT -> stack.push((long) input.int32());
            case Opcodes.LONG1 -> stack.push(integer(input.uint8()));
            case Opcodes.BINFLOAT -> stack.push(Double.longBitsToDouble(Long.reverseBytes(input.int64())));
            case Opcodes.NEWTRUE -> stack.push(true);
            case Opcodes.NEWFALSE -> stack.push(false);
            case Opcodes.SHORT_BINUNICODE -> stack.push(text(input.uint8()));
            case Opcodes.BINUNICODE -> stack.push(text(input.uint32()));
            case Opcodes.SHORT_BINBYTES -> stack.push(new PyBytes(input.copy(input.uint8())));
            case Opcodes.BINBYTES -> stack.push(new PyBytes(input.copy(input.uint32())));
            case Opcodes.MEMOIZE -> memo.put(memo.size(), stack.top());
            case Opcodes.BINGET -> stack.push(known(input.uint8()));
            case Opcodes.LONG_BINGET -> stack.push(known(input.uint32()));
            case Opcodes.MARK -> stack.mark();
            case Opcodes.EMPTY_LIST -> stack.push(new PyList());
            case Opcodes.EMPTY_DICT -> stack.push(new PyDict());
            case Opcodes.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
            case Opcodes.EMPTY_SET -> stack.push(new PySet(BuiltinTypes.SET));
            case Opcodes.TUPLE1 -> stack.push(new PyTuple(stack.pop(1)));
            case Opcodes.TUPLE2 -> stack.push(new PyTuple(stack.pop(2)));
            case Opcodes.TUPLE3 -> stack.push(new PyTuple(stack.pop(3)));
            case Opcodes.TUPLE -> stack.push(new PyTuple(stack.popFrom(stack.popMark())));
            case Opcodes.APPEND -> objects.append();
            case Opcodes.APPENDS -> objects.appendFrom(stack.popMark());
            case Opcodes.SETITEM -> objects.setItem();
            case Opcodes.SETITEMS -> objects.setItemsFrom(stack.popMark());
            case Opcodes.ADDITEMS -> objects.addFrom(stack.popMark());
            case Opcodes.NEWOBJ -> objects.newObject();
            case Opcodes.REDUCE -> objects.reduce();
            case Opcodes.BUILD -> objects.build();
            case Opcodes.FRAME -> frame();
            default -> runOther(opcode);
        }
    }

    private void runOther(int opcode) {
        switch (opcode) {
            case Opcodes.PROTO -> protocol();
            case Opcodes.BINPUT -> put(input.uint8());
            case Opcodes.LONG_BINPUT -> put(input.uint32());
            case Opcodes.POP -> stack.drop();
            case Opcodes.POP_MARK -> stack.truncate(stack.popMark());
            case Opcodes.DUP -> stack.push(stack.top());
            case Opcodes.LIST -> stack.push(new PyList(stack.popFrom(stack.popMark())));
            case Opcodes.DICT -> objects.dictFrom(stack.popMark());
            case Opcodes.FROZENSET -> objects.frozenSetFrom(stack.popMark());
            case Opcodes.NEWOBJ_EX -> objects.newObjectWithKeywords();
            case Opcodes.OBJ -> objects.instance(stack.popMark());
            case Opcodes.LONG4 -> stack.push(integer(notNegative("LONG", input.int32())));
            case Opcodes.BINUNICODE8 -> stack.push(text(size("BINUNICODE")));
            case Opcodes.BINBYTES8 -> stack.push(new PyBytes(input.copy(size("BINBYTES"))));
            case Opcodes.BYTEARRAY8 -> stack.push(new PyByteArray(input.copy(size("BYTEARRAY8"))));
            case Opcodes.SHORT_BINSTRING -> stack.push(oldString(input.copy(input.uint8())));
            case Opcodes.BINSTRING -> stack.push(oldString(input.copy(notNegative("BINSTRING", input.int32()))));
            case Opcodes.STACK_GLOBAL -> stackGlobal();
            case Opcodes.EXT1 -> stack.push(globals.extension(input.uint8()));
            case Opcodes.EXT2 -> stack.push(globals.extension(input.uint16()));
            case Opcodes.EXT4 -> stack.push(globals.extension(input.int32()));
            case Opcodes.BINPERSID -> stack.push(persistent(stack.pop()));
            case Opcodes.NEXT_BUFFER -> stack.push(nextBuffer());
            case Opcodes.READONLY_BUFFER -> makeReadOnly();
            default -> runText(opcode);
        }
    }

    /** The instructions of protocol 0, whose operands are lines of text. */
    private void runText(int opcode) {
        switch (opcode) {
            case Opcodes.INT -> stack.push(lines.integerOrBool());
            case Opcodes.LONG -> stack.push(lines.integer());
            case Opcodes.FLOAT -> stack.push(lines.floating());
            case Opcodes.STRING -> stack.push(oldString(lines.quoted()));
            case Opcodes.UNICODE -> stack.push(lines.escapedText());
            case Opcodes.GET -> stack.push(known(lines.number()));
            case Opcodes.PUT -> putLine();
            case Opcodes.PERSID -> stack.push(persistent(lines.persistentId()));
            case Opcodes.GLOBAL -> {
                TruffleString module = lines.utf8();
                stack.push(globals.call(module, lines.utf8()));
            }
            case Opcodes.INST -> {
                int start = stack.popMark();
                TruffleString module = lines.ascii();
                Object cls = globals.call(module, lines.ascii());
                stack.push(ObjectMaker.instance(cls, stack.popFrom(start)));
            }
            default -> throw invalid(opcode);
        }
    }

    private static PException invalid(int opcode) {
        boolean shown = opcode >= ' ' && opcode < 0x7f && opcode != '\'' && opcode != '\\';
        return PickleErrors.unpickling(
                "invalid load key, '%s'.", shown ? String.valueOf((char) opcode) : String.format("\\x%02x", opcode));
    }

    private void protocol() {
        int protocol = input.uint8();
        if (protocol > Opcodes.LATEST_PROTOCOL) {
            throw Errors.valueError("unsupported pickle protocol: %d", protocol);
        }
        unpickler.setProtocol(protocol);
    }

    private void frame() {
        long length = input.int64();
        if (length < 0) {
            throw Errors.overflowError("FRAME length exceeds system's maximum of %s bytes", Long.MAX_VALUE);
        }
        input.load(length);
    }

    private long size(String what) {
        long size = input.int64();
        if (size < 0) {
            throw Errors.overflowError("%s exceeds system's maximum size of %s bytes", what, Long.MAX_VALUE);
        }
        return size;
    }

    private static int notNegative(String what, int count) {
        if (count < 0) {
            throw PickleErrors.unpickling("%s pickle has negative byte count", what);
        }
        return count;
    }

    /** An int in two's complement, the lowest byte first. */
    private Object integer(int count) {
        if (count == 0) {
            return 0L;
        }
        int start = input.take(count);
        byte[] source = input.array();
        if (count <= Long.BYTES) {
            long value = source[start + count - 1];
            for (int i = count - 2; i >= 0; i--) {
                value = value << Byte.SIZE | source[start + i] & 0xff;
            }
            return value;
        }
        byte[] digits = new byte[count];
        for (int i = 0; i < count; i++) {
            digits[i] = source[start + count - 1 - i];
        }
        return PyInt.of(new BigInteger(digits));
    }

    private TruffleString text(long length) {
        int start = input.take(length);
        return SurrogateText.decode(input.array(), start, start + (int) length);
    }

    /** A str of Python 2, which had bytes for text. */
    private Object oldString(byte[] bytes) {
        return unpickler.encoding().equals(AS_BYTES)
                ? new PyBytes(bytes)
                : Codecs.decode(bytes, unpickler.encoding(), unpickler.errors());
    }

    private Object known(long number) {
        Object value = memo.get(number);
        if (value == null) {
            throw PickleErrors.unpickling("Memo value not found at index %s", number);
        }
        return value;
    }

    private void put(long number) {
        memo.put(number, stack.top());
    }

    private void putLine() {
        long number = lines.number();
        Object value = stack.top();
        if (number < 0) {
            throw Errors.valueError("negative PUT argument");
        }
        memo.put(number, value);
    }

    private void stackGlobal() {
        Object name = stack.pop();
        Object module = stack.pop();
        if (!(name instanceof TruffleString) || !(module instanceof TruffleString)) {
            throw PickleErrors.unpickling("STACK_GLOBAL requires str");
        }
        stack.push(globals.call(module, name));
    }

    private Object persistent(Object id) {
        if (persistentLoad == null) {
            throw noPersistentLoad();
        }
        return Calls.call(persistentLoad, id);
    }

    private Object nextBuffer() {
        if (unpickler.buffers() == null) {
            throw PickleErrors.unpickling(
                    "pickle stream refers to out-of-band data but no *buffers* argument was given");
        }
        Object buffer = Iteration.next(unpickler.buffers());
        if (buffer == null) {
            throw PickleErrors.unpickling("not enough out-of-band buffers");
        }
        return buffer;
    }

    private void makeReadOnly() {
        Object buffer = stack.top();
        PyMemoryView view = BufferRequests.viewOrNull(buffer, BufferRequests.FULL_READ_ONLY);
        if (view == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", PyType.of(buffer));
        } else if (view.isReadOnly()) {
            view.release();
        } else {
            stack.pop();
            stack.push(view.whole(true));
            view.release();
        }
    }
}
