// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PySuper;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.imports.FromErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;

/**
 * Attribute access from Java code that has no node, and the general case of the nodes: complete, uncached, behind a
 * boundary (Language Reference 3.3.2).
 */
public final class Attributes {
    private Attributes() {}

    /** {@code getattr(self, name)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(Object self, String name) {
        PyType type = PyType.of(self);
        try {
            Object found = type.slot(Slot.GETATTRIBUTE) instanceof PyBuiltinFunction builtin
                    ? getBuiltinOrNull(builtin.owner(), self, type, name)
                    : getByMethod(self, type, name);
            if (found != null) {
                return found;
            }
            Object getattr = type.slot(Slot.GETATTR);
            if (getattr != null) {
                return Calls.callUnbound(getattr, self, type, PyStrings.ofName(name));
            }
        } catch (PException e) {
            throw annotateMissing(e, self, name);
        }
        throw missing(self, name);
    }

    /** {@code getattr(self, name, None)}, with null for the default. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getOrNull(Object self, String name) {
        PyType type = PyType.of(self);
        try {
            if (type.slot(Slot.GETATTRIBUTE) instanceof PyBuiltinFunction builtin) {
                Object found = getBuiltin(builtin.owner(), self, type, name);
                if (found != null || type.slot(Slot.GETATTR) == null) {
                    return found;
                }
            }
            return get(self, name);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /** An attribute that fails with AttributeError is missing when there is a {@code __getattr__} to ask. */
    private static Object getBuiltinOrNull(PyType owner, Object self, PyType type, String name) {
        try {
            return getBuiltin(owner, self, type, name);
        } catch (PException e) {
            if (type.slot(Slot.GETATTR) == null || !e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
            return null;
        }
    }

    /** A class's own {@code __getattribute__}; null when it failed and there is a {@code __getattr__} to ask. */
    private static Object getByMethod(Object self, PyType type, String name) {
        try {
            return Calls.callUnbound(type.slot(Slot.GETATTRIBUTE), self, type, PyStrings.ofName(name));
        } catch (PException e) {
            if (type.slot(Slot.GETATTR) == null || !e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
            return null;
        }
    }

    private static Object getBuiltin(PyType owner, Object self, PyType type, String name) {
        if (self instanceof PyType cls && owner == BuiltinTypes.TYPE) {
            return getOfType(cls, name);
        } else if (self instanceof PySuper proxy && owner == BuiltinTypes.SUPER) {
            return getOfSuper(proxy, name);
        } else if (self instanceof PyMethod method && owner == BuiltinTypes.METHOD) {
            Object found = getGeneric(method, type, name);
            return found != null ? found : getOrNull(method.function(), name);
        } else if (self instanceof PyModule module && owner == BuiltinTypes.MODULE) {
            return getOfModule(module, name);
        } else if (type == BuiltinTypes.FOREIGN) {
            return ForeignMembers.getOrNull(self, name);
        } else if (hasOwnAccess(owner)) {
            return Calls.callUnbound(type.slot(Slot.GETATTRIBUTE), self, type, PyStrings.ofName(name));
        }
        Object found = getGeneric(self, type, name);
        return found == null && self instanceof PyMethod method ? getOrNull(method.function(), name) : found;
    }

    /** Whether a built-in type gets or sets attributes in a way that only its own method knows. */
    static boolean hasOwnAccess(PyType owner) {
        return owner != BuiltinTypes.OBJECT
                && owner != BuiltinTypes.TYPE
                && owner != BuiltinTypes.MODULE
                && owner != BuiltinTypes.METHOD
                && owner != BuiltinTypes.SUPER;
    }

    /** {@code object.__getattribute__}, null when there is no such attribute. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getGeneric(Object self, PyType type, String name) {
        Object attribute = type.lookup(name);
        if (attribute != null && Descriptors.isData(attribute) && Descriptors.hasGet(attribute)) {
            return Descriptors.bind(attribute, self, type);
        }
        Object own = self instanceof PyObject object ? getOwn(object, name) : null;
        if (own != null) {
            return own;
        }
        return attribute == null ? null : Descriptors.bind(attribute, self, type);
    }

    /** {@code type.__getattribute__}, null when there is no such attribute. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getOfType(PyType self, String name) {
        PyType metaclass = self.type();
        Object metaAttribute = metaclass.lookup(name);
        if (metaAttribute != null && Descriptors.isData(metaAttribute) && Descriptors.hasGet(metaAttribute)) {
            return Descriptors.bind(metaAttribute, self, metaclass);
        }
        Object attribute = self.lookup(name);
        if (attribute != null) {
            return Descriptors.bind(attribute, null, self);
        }
        return metaAttribute == null ? null : Descriptors.bind(metaAttribute, self, metaclass);
    }

    /** What a super object finds in the classes behind its own, before binding; null when it finds nothing there. */
    static Object attributeOfSuper(PySuper self, String name) {
        PyType objectType = self.objectType();
        if (objectType == null || !objectType.isOrdered() || name.equals("__class__")) {
            return null;
        }
        boolean after = false;
        for (PyType type : objectType.mro()) {
            Object attribute = after ? type.ownAttribute(name) : null;
            if (attribute != null) {
                return attribute;
            }
            after |= type == self.start();
        }
        return null;
    }

    /** {@code super.__getattribute__}, null when there is no such attribute. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getOfSuper(PySuper self, String name) {
        Object attribute = attributeOfSuper(self, name);
        if (attribute != null) {
            PyType objectType = self.objectType();
            return Descriptors.bind(attribute, self.self() == objectType ? null : self.self(), objectType);
        }
        return getGeneric(self, self.type(), name);
    }

    /** {@code module.__getattribute__} with the module's own {@code __getattr__}, null when there is no attribute. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getOfModule(PyModule self, String name) {
        Object found = getGeneric(self, self.type(), name);
        if (found == null) {
            Object getattr = self.dict().get("__getattr__");
            if (getattr != null) {
                return Calls.call(getattr, PyStrings.ofName(name));
            }
        }
        return found;
    }

    /** The AttributeError for an attribute that {@link #getOrNull} did not find. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException missing(Object self, String name) {
        PException error;
        if (self instanceof PyType type) {
            error = Errors.attributeError("type object '%s' has no attribute '%s'", type, name);
        } else if (self instanceof PyModule module) {
            Object moduleName = module.dict().get("__name__");
            String special = FromErrors.missingAttribute(PythonContext.get(null), module, name);
            error = special != null
                    ? Errors.attributeError("%s", special)
                    : moduleName instanceof TruffleString text
                            ? Errors.attributeError("module '%s' has no attribute '%s'", text, name)
                            : Errors.attributeError("module has no attribute '%s'", name);
        } else if (self instanceof PySuper) {
            error = Errors.attributeError("'super' object has no attribute '%s'", name);
        } else {
            error = Errors.attributeError("'%s' object has no attribute '%s'", PyType.of(self), name);
        }
        return annotate(error, self, name);
    }

    /** The error for a name in {@code __slots__} without a value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException missingMember(Object self, String name) {
        String type = TypeNames.shown(PyType.of(self));
        return annotate(Errors.attributeError("'%s' object has no attribute '%s'", type, name), self, name);
    }

    private static PException annotate(PException error, Object self, String name) {
        PyBaseException exception = error.exception();
        exception.setField(ExceptionField.NAME, PyStrings.ofName(name));
        exception.setField(ExceptionField.OBJ, self);
        return error;
    }

    /** An AttributeError of a program's own method that does not say what is missing, saying it; any other as it is. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException annotateMissing(PException error, Object self, String name) {
        if (error.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)
                && error.exception().field(ExceptionField.NAME) == null
                && error.exception().field(ExceptionField.OBJ) == null) {
            annotate(error, self, name);
        }
        return error;
    }

    /** The attribute in the object's own dictionary, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getOwn(PyObject self, String name) {
        if (self instanceof PyModule module) {
            return module.dict().get(name);
        }
        return ObjectFields.getAttribute(self, name);
    }

    /** {@code setattr(self, name, value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(Object self, String name, Object value) {
        PyType type = PyType.of(self);
        Object setattr = type.slot(Slot.SETATTR);
        if (setattr instanceof PyBuiltinFunction builtin && !hasOwnAccess(builtin.owner())) {
            setBuiltin(self, type, name, value);
        } else {
            Calls.callUnbound(setattr, self, type, PyStrings.ofName(name), value);
        }
    }

    /** {@code delattr(self, name)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(Object self, String name) {
        PyType type = PyType.of(self);
        Object delattr = type.slot(Slot.DELATTR);
        if (delattr instanceof PyBuiltinFunction builtin && !hasOwnAccess(builtin.owner())) {
            setBuiltin(self, type, name, null);
        } else {
            Calls.callUnbound(delattr, self, type, PyStrings.ofName(name));
        }
    }

    /** {@code object.__setattr__} and {@code __delattr__} (null value), or those of type for a class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setBuiltin(Object self, PyType type, String name, Object value) {
        if (self instanceof PyType cls) {
            setOfType(cls, name, value);
            return;
        } else if (type == BuiltinTypes.FOREIGN) {
            ForeignMembers.set(self, name, value);
            return;
        }
        Object attribute = type.lookup(name);
        if (attribute != null && Descriptors.isData(attribute)) {
            Descriptors.set(attribute, self, value);
            return;
        }
        if (self instanceof PyObject object && type.hasInstanceDict()) {
            if (value != null) {
                setOwn(object, name, value);
            } else if (!deleteOwn(object, name)) {
                throw missing(self, name);
            }
        } else if (attribute != null) {
            throw Errors.attributeError("'%s' object attribute '%s' is read-only", type, name);
        } else {
            boolean ordinary = type.sharesSlot(BuiltinTypes.OBJECT, Slot.SETATTR)
                    && type.sharesSlot(BuiltinTypes.OBJECT, Slot.DELATTR);
            throw annotate(
                    Errors.attributeError(
                            ordinary
                                    ? "'%s' object has no attribute '%s' and no __dict__ for setting new attributes"
                                    : "'%s' object has no attribute '%s'",
                            type,
                            name),
                    self,
                    name);
        }
    }

    private static void setOfType(PyType self, String name, Object value) {
        if (self.isBuiltin()) {
            throw Errors.typeError("cannot set '%s' attribute of immutable type '%s'", name, self);
        }
        Object metaAttribute = self.type().lookup(name);
        if (metaAttribute != null && Descriptors.isData(metaAttribute)) {
            Descriptors.set(metaAttribute, self, value);
        } else if (value != null) {
            self.setAttribute(name, value);
        } else if (!self.deleteAttribute(name)) {
            throw missing(self, name);
        }
    }

    /** Puts into the object's own dictionary. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setOwn(PyObject self, String name, Object value) {
        if (self instanceof PyModule module) {
            module.dict().put(name, value);
        } else {
            ObjectFields.putAttribute(self, name, value);
        }
    }

    private static boolean deleteOwn(PyObject self, String name) {
        if (self instanceof PyModule module) {
            return module.dict().remove(PyStrings.ofName(name)) != null;
        }
        return ObjectFields.removeAttribute(self, name);
    }

    /** {@code self.__dict__}: from now on the attributes live in the dictionary; null when the class has none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyDict dictOf(PyObject self) {
        if (self instanceof PyModule module) {
            return module.dict();
        } else if (!self.type().hasInstanceDict() || self instanceof PyType) {
            return null;
        }
        return ObjectFields.moveToDict(self);
    }

    /** {@code self.__dict__ = dict}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setDict(PyObject self, PyDict dict) {
        dictOf(self);
        ObjectFields.setDict(self, dict);
    }

    /** Whether the shape's objects keep their attributes in a dictionary. */
    static boolean usesDict(Shape shape) {
        return (shape.getFlags() & PyObject.HAS_DICT) != 0;
    }

    /** The interned attribute name of a str; TypeError for anything else. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String nameOf(Object name) {
        if (name instanceof TruffleString text) {
            return PyStrings.toName(text);
        } else if (name instanceof PyStr text) {
            return PyStrings.toName(text.value());
        }
        throw Errors.typeError("attribute name must be string, not '%s'", PyType.of(name));
    }
}
