// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Objects;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyClassMethod;
import org.protopython.objects.PyMemberDescriptor;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyProperty;
import org.protopython.objects.PyStaticMethod;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PyGetSetDescriptor;

/** The descriptor protocol (Language Reference 3.3.2); the built-in descriptors are answered without a call. */
public final class Descriptors {
    private Descriptors() {}

    /** The attribute of a class if calling it with the object as first argument needs no binding, else null. */
    public static Object plainMethod(Object attribute) {
        boolean isPlain = attribute instanceof PyFunction
                || attribute instanceof PyBuiltinFunction builtin && isUnboundMethod(builtin);
        return isPlain ? attribute : null;
    }

    /** Whether a class attribute takes precedence over the instance's own. */
    public static boolean isData(Object attribute) {
        if (plainMethod(attribute) != null) {
            return false;
        } else if (attribute instanceof PyProperty
                || attribute instanceof PyGetSetDescriptor
                || attribute instanceof PyMemberDescriptor) {
            return true;
        }
        PyType type = PyType.of(attribute);
        return type.slot(Slot.SET) != null || type.slot(Slot.DELETE) != null;
    }

    /** Whether reading a class attribute computes something. */
    public static boolean hasGet(Object attribute) {
        if (attribute instanceof PyBuiltinFunction function) {
            return isUnboundMethod(function);
        }
        return attribute instanceof PyFunction || PyType.of(attribute).slot(Slot.GET) != null;
    }

    static boolean isUnboundMethod(PyBuiltinFunction function) {
        return function.self() == null && function.type() != BuiltinTypes.BUILTIN_FUNCTION;
    }

    /**
     * What reading the class attribute gives.
     *
     * @param self the instance, or null when read on the class
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object bind(Object attribute, Object self, PyType type) {
        if (attribute instanceof PyFunction function) {
            return self == null ? function : new PyMethod(function, self);
        }
        if (attribute instanceof PyBuiltinFunction function) {
            return bindBuiltin(function, self, type);
        }
        if (attribute instanceof PyStaticMethod method) {
            return method.callable();
        }
        if (attribute instanceof PyClassMethod method) {
            return bindClassMethod(method.callable(), type);
        }
        if (attribute instanceof PyProperty property && property.type() == BuiltinTypes.PROPERTY) {
            return self == null ? property : getProperty(property, self);
        }
        if (attribute instanceof PyGetSetDescriptor descriptor) {
            return self == null ? descriptor : getComputed(descriptor, self);
        }
        if (attribute instanceof PyMemberDescriptor descriptor) {
            return self == null ? descriptor : getMember(descriptor, self);
        }
        PyType attributeType = PyType.of(Objects.requireNonNull(attribute));
        Object get = attributeType.slot(Slot.GET);
        if (get == null) {
            return attribute;
        }
        return Calls.callUnbound(get, attribute, attributeType, self == null ? PyNone.NONE : self, type);
    }

    private static Object bindBuiltin(PyBuiltinFunction function, Object self, PyType type) {
        Builtin builtin = function.builtin();
        if (builtin.kind() == BuiltinKind.CLASS_METHOD && function.self() == null) {
            return new PyBuiltinFunction(BuiltinTypes.BUILTIN_FUNCTION, builtin, type, function.owner());
        } else if (self == null || !isUnboundMethod(function)) {
            return function;
        }
        PyType bound = function.type() == BuiltinTypes.WRAPPER_DESCRIPTOR
                ? BuiltinTypes.METHOD_WRAPPER
                : BuiltinTypes.BUILTIN_FUNCTION;
        return new PyBuiltinFunction(bound, builtin, self, function.owner());
    }

    /** {@code classmethod.__get__}. */
    public static Object bindClassMethod(Object callable, PyType type) {
        return new PyMethod(callable, type);
    }

    private static Object getProperty(PyProperty property, Object self) {
        if (property.getter() == PyNone.NONE) {
            throw noAccessor(property, self, "getter");
        }
        return Calls.call(property.getter(), self);
    }

    /** "property 'x' of 'C' object has no setter". */
    public static RuntimeException noAccessor(PyProperty property, Object self, String accessor) {
        Object name = nameOf(property);
        return name == null
                ? Errors.attributeError(
                        "property of '%s' object has no %s", PyType.of(self).qualifiedName(), accessor)
                : Errors.attributeError(
                        "property %s of '%s' object has no %s",
                        Texts.repr(name), PyType.of(self).qualifiedName(), accessor);
    }

    /** {@code property.__name__}: the name by which a class has it, else that of the getter, else null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object nameOf(PyProperty property) {
        if (property.name() != null) {
            return property.name();
        }
        return property.getter() == PyNone.NONE ? null : Attributes.getOrNull(property.getter(), "__name__");
    }

    private static Object getComputed(PyGetSetDescriptor descriptor, Object self) {
        checkReceiver(descriptor.name(), descriptor.owner(), self);
        return Calls.callBuiltin(descriptor.getter(), new Object[] {self}, Calls.NO_KEYWORDS);
    }

    private static void checkReceiver(String name, PyType owner, Object self) {
        if (!PyType.of(self).isSubtypeOf(owner)) {
            throw Errors.wrongReceiver(name, owner, self);
        }
    }

    private static Object getMember(PyMemberDescriptor descriptor, Object self) {
        Object value;
        synchronized (self) {
            checkReceiver(descriptor.name(), descriptor.owner(), self);
            value = ObjectFields.get((PyObject) self, descriptor);
        }
        if (value == null) {
            throw Attributes.missingMember(self, descriptor.name());
        }
        return value;
    }

    /**
     * Assigns through a data descriptor, or deletes when {@code value} is null; false when the attribute is none.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean set(Object attribute, Object self, Object value) {
        if (attribute instanceof PyProperty property && property.type() == BuiltinTypes.PROPERTY) {
            setProperty(property, self, value);
        } else if (attribute instanceof PyGetSetDescriptor descriptor) {
            setComputed(descriptor, self, value);
        } else if (attribute instanceof PyMemberDescriptor descriptor) {
            setMember(descriptor, self, value);
        } else {
            PyType type = PyType.of(Objects.requireNonNull(attribute));
            Object set = type.slot(value == null ? Slot.DELETE : Slot.SET);
            if (set == null) {
                if (!isData(attribute)) {
                    return false;
                }
                throw Errors.attributeError(value == null ? "__delete__" : "__set__");
            }
            if (value == null) {
                Calls.callUnbound(set, attribute, type, self);
            } else {
                Calls.callUnbound(set, attribute, type, self, value);
            }
        }
        return true;
    }

    private static void setProperty(PyProperty property, Object self, Object value) {
        Object accessor = value == null ? property.deleter() : property.setter();
        if (accessor == PyNone.NONE) {
            throw noAccessor(property, self, value == null ? "deleter" : "setter");
        }
        if (value == null) {
            Calls.call(accessor, self);
        } else {
            Calls.call(accessor, self, value);
        }
    }

    /** TypeError for a call of {@code __get__} that says neither for what object nor for what class. */
    public static void checkGet(Object instance, Object owner) {
        if (instance == PyNone.NONE && owner == PyNone.NONE) {
            throw Errors.typeError("__get__(None, None) is invalid");
        }
    }

    private static void setComputed(PyGetSetDescriptor descriptor, Object self, Object value) {
        checkReceiver(descriptor.name(), descriptor.owner(), self);
        if (descriptor.setter() == null) {
            if (descriptor.isMember()) {
                throw Errors.attributeError("readonly attribute");
            }
            throw Errors.attributeError(
                    "attribute '%s' of '%s' objects is not writable", descriptor.name(), descriptor.owner());
        }
        Calls.callBuiltin(descriptor.setter(), new Object[] {self, value}, Calls.NO_KEYWORDS);
    }

    private static void setMember(PyMemberDescriptor descriptor, Object self, Object value) {
        // one step, as another thread may give the object another class, whose slots it has then
        synchronized (self) {
            checkReceiver(descriptor.name(), descriptor.owner(), self);
            if (value != null) {
                ObjectFields.put((PyObject) self, descriptor, value);
            } else if (!ObjectFields.remove((PyObject) self, descriptor)) {
                throw Errors.attributeError("%s", descriptor.name());
            }
        }
    }
}
