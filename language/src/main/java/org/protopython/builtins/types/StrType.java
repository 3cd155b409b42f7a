// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.HashKeys;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyStringIterator;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.ops.FieldArguments;
import org.protopython.ops.Items;
import org.protopython.ops.PercentValues;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.Texts;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.TextRepr;
import org.protopython.ops.text.TextSearch;
import org.protopython.ops.text.TextShape;
import org.protopython.ops.text.format.FieldFormat;
import org.protopython.ops.text.format.PercentFormat;
import org.protopython.ops.text.format.TextFormat;
import org.protopython.runtime.Errors;
import org.protopython.runtime.QuaternaryBuiltinNode;

/** {@code str}: construction, the data model and formatting; searching and text methods have files of their own. */
@PyTypeMethods(value = "str", doc = """
    str(object='') -> text of an object
    str(bytes_or_buffer[, encoding[, errors]]) -> decoded text

    The text of an object is what its __str__() gives, or else repr(object).\
    """)
public final class StrType {
    private StrType() {}

    @PyBuiltin("__new__(cls, /, object=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)")
    abstract static class CreateNode extends QuaternaryBuiltinNode {
        static final Object STR = BuiltinTypes.STR;

        @Specialization(
                guards = {"cls == STR", "encoding == null", "errors == null", "object.type() == type", "method != null"
                },
                assumptions = "type.stable()",
                limit = "3")
        static Object byMethod(
                VirtualFrame frame,
                Object cls,
                PyObject object,
                Object encoding,
                Object errors,
                @Cached("object.type()") PyType type,
                @Cached("method(type)") Object method,
                @Cached CallNode call) {
            return Texts.strOf(call.execute(frame, method, new Object[] {object}, Calls.NO_KEYWORDS));
        }

        static Object method(PyType type) {
            return Descriptors.plainMethod(type.slot(Slot.STR));
        }

        @Specialization(guards = "!isObject(object)")
        static Object ofValue(Object cls, Object object, Object encoding, Object errors) {
            return create(cls, object, encoding, errors);
        }

        static boolean isObject(Object object) {
            return object instanceof PyObject;
        }

        @Specialization(replaces = {"byMethod", "ofValue"})
        static Object create(Object cls, Object object, Object encoding, Object errors) {
            PyType type = cls == STR ? BuiltinTypes.STR : ArgumentConversions.newType(cls, "str");
            if (type == STR && object != null && encoding == null && errors == null) {
                return Texts.strObject(object);
            }
            TruffleString text = text(object, encoding, errors);
            return type == STR ? text : new PyStr(type, text);
        }
    }

    private static TruffleString text(Object object, Object encoding, Object errors) {
        if (object == null) {
            return PyStrings.EMPTY;
        }
        return encoding == null && errors == null ? Texts.str(object) : decode(object, encoding, errors);
    }

    private static TruffleString decode(Object object, Object encoding, Object errors) {
        String encodingName = Codecs.nameOrDefault(encoding, "utf-8", "str() argument 'encoding'");
        String errorsName = Codecs.nameOrDefault(errors, "strict", "str() argument 'errors'");
        TruffleString text = Conversions.asText(object);
        if (text != null) {
            throw Errors.typeError("decoding str is not supported");
        }
        byte[] bytes = Buffers.bytesOrNull(object);
        if (bytes == null) {
            throw Errors.typeError("decoding to str: need a bytes-like object, %s found", PyType.of(object));
        }
        return Codecs.decode(bytes, encodingName, errorsName);
    }

    @PyBuiltin("__repr__(self, /)")
    static TruffleString repr(TruffleString self) {
        return TextRepr.repr(self);
    }

    @PyBuiltin(value = "__str__(self, /)", inline = true)
    static TruffleString str(TruffleString self) {
        return self;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(TruffleString self) {
        return HashKeys.hash(self);
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(TruffleString self, Object value) {
        TruffleString other = Conversions.asText(value);
        return other == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) PyStrings.equal(self, other);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(TruffleString self, Object value) {
        TruffleString other = Conversions.asText(value);
        return other == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) !PyStrings.equal(self, other);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object less(TruffleString self, Object value) {
        TruffleString other = Conversions.asText(value);
        return other == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (compare(self, other) < 0);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(TruffleString self, Object value) {
        TruffleString other = Conversions.asText(value);
        return other == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (compare(self, other) <= 0);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greater(TruffleString self, Object value) {
        TruffleString other = Conversions.asText(value);
        return other == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (compare(self, other) > 0);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(TruffleString self, Object value) {
        TruffleString other = Conversions.asText(value);
        return other == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (compare(self, other) >= 0);
    }

    private static int compare(TruffleString left, TruffleString right) {
        return left.compareIntsUTF32Uncached(right);
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(TruffleString self) {
        return CodePoints.length(self);
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(TruffleString self) {
        return new PyStringIterator(self);
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(TruffleString self, Object key) {
        TruffleString part = Conversions.asText(key);
        if (part == null) {
            throw Errors.typeError("'in <string>' requires string as left operand, not %s", PyType.of(key));
        }
        return TextSearch.contains(self, part);
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(TruffleString self, Object key) {
        int length = CodePoints.length(self);
        if (key instanceof PySlice slice) {
            SliceBounds bounds = SliceBounds.of(slice, length);
            return TextShape.slice(self, bounds.start(), bounds.step(), bounds.count());
        }
        int index = Items.normalise(Conversions.toIndexLong(key, "string indices must be integers, not '%s'"), length);
        if (index < 0) {
            throw Errors.indexError("string index out of range");
        }
        return PyStrings.ofCodePoint(CodePoints.at(self, index));
    }

    @PyBuiltin("__add__(self, value, /)")
    static Object add(TruffleString self, Object value) {
        TruffleString other = Conversions.asText(value);
        if (other == null) {
            if (SequenceOperands.isReflected(value, Slot.RADD)) {
                return PyNotImplemented.NOT_IMPLEMENTED;
            }
            throw SequenceOperands.cannotConcatenate(self, value);
        }
        return self.concatUncached(other, PyStrings.ENCODING, true);
    }

    @PyBuiltin("__mul__(self, value, /)")
    static Object multiply(TruffleString self, Object value) {
        int count = SequenceOperands.countOf(value);
        return count == SequenceOperands.NOT_MINE ? PyNotImplemented.NOT_IMPLEMENTED : TextShape.repeat(self, count);
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object multiplyReflected(TruffleString self, Object value) {
        return multiply(self, value);
    }

    @PyBuiltin("__mod__(self, value, /)")
    static Object mod(TruffleString self, Object value) {
        return PercentFormat.format(self, value, PercentValues.INSTANCE);
    }

    @PyBuiltin("__rmod__(self, value, /)")
    static Object modReflected(TruffleString self, Object value) {
        TruffleString template = Conversions.asText(value);
        return template == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : PercentFormat.format(template, self, PercentValues.INSTANCE);
    }

    @PyBuiltin(
            value = "__format__(self, format_spec, /)",
            doc = "The string in a format, as format() and f-strings want it.")
    static TruffleString format(Object self, TruffleString formatSpec) {
        TruffleString text = Conversions.asText(self);
        if (text == null) {
            throw Errors.typeError(
                    "descriptor '__format__' requires a 'str' object but received a '%s'", PyType.of(self));
        }
        // A subclass decides with its __str__, but only when there is nothing to format.
        return formatSpec.isEmpty()
                ? Texts.str(self)
                : TextFormat.format(text, formatSpec, PyType.of(self).name());
    }

    @PyBuiltin(
            value = "format(self, /, *args, **kwargs)",
            doc = "A copy with the arguments in place of the fields in braces.")
    static TruffleString formatFields(TruffleString self, Object[] args, PyDict kwargs) {
        return FieldFormat.format(self, new FieldArguments(args, kwargs));
    }

    @PyBuiltin(
            value = "format_map(self, mapping, /)",
            doc = "A copy with the values of a mapping in place of the fields in braces, which are keys.")
    static TruffleString formatMap(TruffleString self, Object mapping) {
        return FieldFormat.format(self, new FieldArguments(null, mapping));
    }

    @PyBuiltin("__getnewargs__(self, /)")
    static Object newArguments(TruffleString self) {
        return new PyTuple(self);
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "Memory that the object takes, in bytes.")
    static long sizeOf(TruffleString self) {
        return 40 + (CodePoints.isAscii(self) ? 1 : 4) * (CodePoints.length(self) + 1L);
    }

    @PyBuiltin(value = "encode(self, /, encoding='utf-8', errors='strict')", doc = """
        The bytes that the string is in an encoding.

        errors says what becomes of characters that the encoding lacks: 'strict' raises UnicodeEncodeError, 'ignore'
        leaves them out, 'replace' puts a question mark, 'xmlcharrefreplace' and 'backslashreplace' an escape;
        codecs.register_error() adds other names.\
        """)
    static Object encode(TruffleString self, TruffleString encoding, TruffleString errors) {
        return Codecs.encode(self, Codecs.name(encoding), Codecs.name(errors));
    }
}
