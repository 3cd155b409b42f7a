// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Identity;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code CFuncPtr}: functions of libraries, and callables that C can call. */
@PyTypeMethods(
        value = "CFuncPtr",
        doc = "A function of C that can be called from here, or a function from here that C can call.")
final class FunctionPointerType {
    private FunctionPointerType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PythonContext context, PyType cls, Object[] args, PyDict kwargs) {
        CDataType.checkConcrete(cls);
        PyCFunction self = new PyCFunction(cls);
        if (args.length == 0) {
            return self;
        }
        MemorySegment memory = self.memory();
        if (args[0] instanceof PyTuple place) {
            NativeMemory.setPointer(memory, addressOf(self, place));
            if (args.length > 1) {
                self.setParameters(Parameters.checked(args[1], self.prototype()));
            }
        } else if (args.length == 1 && Items.isInt(args[0])) {
            NativeMemory.setPointer(memory, SimpleValues.mask(args[0]));
        } else if (Prototype.isCallable(args[0])) {
            MemorySegment code = Callback.make(context, args[0], self.prototype());
            NativeMemory.setPointer(memory, code.address());
            self.keep(0, new PyKeptMemory(code));
        } else {
            throw Errors.typeError("argument must be callable or integer function address");
        }
        return self;
    }

    private static long addressOf(PyCFunction self, PyTuple place) {
        if (place.size() != 2) {
            throw Errors.typeError("argument must be a tuple of a name and a library");
        }
        Object handle = Attributes.get(place.get(1), "_handle");
        TruffleString name = place.get(0) instanceof PyBytes bytes
                ? PyStrings.of(new String(bytes.value(), StandardCharsets.UTF_8))
                : Conversions.asText(place.get(0));
        if (name == null) {
            throw Errors.typeError("function name must be string, bytes object or integer");
        } else if (!Items.isInt(handle)) {
            throw Errors.typeError("the _handle attribute of the second argument must be an integer");
        }
        long address = Libraries.symbol(SimpleValues.mask(handle), name);
        if (address == 0 && Attributes.getOrNull(place.get(1), "_name") == PyNone.NONE) {
            address = PythonApi.address(name);
        }
        if (address == 0) {
            throw Errors.raise(ExceptionTypes.ATTRIBUTE_ERROR, Libraries.error("function '" + name + "' not found"));
        }
        self.keep(0, place.get(1));
        return address;
    }

    @PyBuiltin("__bool__(self, /)")
    static boolean isTrue(PyCFunction self) {
        return NativeMemory.pointer(self.memory()) != 0;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCFunction self) {
        return "<" + self.type().name() + " object at 0x" + Long.toHexString(Identity.id(self)) + ">";
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    static Object call(PythonContext context, PyCFunction self, Object[] args, PyDict kwargs) {
        Parameters parameters = Parameters.of(self, args, kwargs);
        Object[] given = parameters.arguments();
        Prototype prototype = self.prototype();
        if (prototype.converters() != null) {
            Parameters.checkCount(prototype.converters().length, given.length);
        }
        long address = NativeMemory.pointer(self.memory());
        Object result = ForeignCall.call(context, address, prototype, given);
        if (self.errorCheck() != PyNone.NONE) {
            PyTuple all = new PyTuple(given);
            Object checked = Calls.call(self.errorCheck(), result, self, all);
            if (checked != all) {
                return checked;
            }
        }
        return parameters.results(result);
    }

    @PyGetter(value = "argtypes", doc = "A sequence of the arguments' types; None when none are declared.")
    static Object argumentTypes(PyCFunction self) {
        return self.prototype().given();
    }

    @PySetter("argtypes")
    static void setArgumentTypes(PyCFunction self, Object value) {
        Prototype changed = self.prototype().withArguments(value == null ? PyNone.NONE : value);
        if (self.parameters() != null) {
            Parameters.checked(self.parameters(), changed);
        }
        self.setPrototype(changed);
    }

    @PyGetter(
            value = "restype",
            doc = "The type of the result, or something to call with the int that comes back; None for no result.")
    static Object resultType(PyCFunction self) {
        return self.prototype().result();
    }

    @PySetter("restype")
    static void setResultType(PyCFunction self, Object value) {
        Object type = value == null ? self.info().prototype.result() : value;
        self.setPrototype(self.prototype().withResult(type, "restype"));
    }

    @PyGetter(
            value = "errcheck",
            doc = "What is called with the result, the function and the arguments; what it returns is the result then.")
    static Object errorCheck(PyCFunction self) {
        return self.errorCheck();
    }

    @PySetter("errcheck")
    static void setErrorCheck(PyCFunction self, Object value) {
        if (value != null && !Prototype.isCallable(value)) {
            throw Errors.typeError("the errcheck attribute must be callable");
        }
        self.setErrorCheck(value == null ? PyNone.NONE : value);
    }
}
