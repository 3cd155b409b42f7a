// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyMappingProxy;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Annotations;
import org.protopython.ops.Attributes;
import org.protopython.ops.ClassBuilder;
import org.protopython.ops.ClassLayout;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Rebasing;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.SignedDocumentation;

/** The computed attributes of {@code type}. */
@PyTypeMethods("type")
public final class ClassAttributes {
    private static final String ABSTRACT_METHODS = "__abstractmethods__";
    private static final String ANNOTATE = "__annotate_func__";
    private static final String ANNOTATIONS = "__annotations_cache__";
    private static final String TYPE_PARAMETERS = "__type_params__";
    private static final long HEAP_TYPE = 1L << 9;
    private static final long INLINE_VALUES = 1 << 2;
    private static final long MANAGED_DICT = 1 << 4;
    private static final long SEQUENCE = 1 << 5;
    private static final long MAPPING = 1 << 6;
    private static final long IMMUTABLE = 1 << 8;
    private static final long BASE_TYPE = 1L << 10;
    private static final long READY = 1 << 12;
    private static final long ABSTRACT = 1L << 20;
    private static final long FIRST_MARKED = 1L << 24;

    /** The types whose subclasses have a bit each, in the order of the bits. */
    private static final PyType[] MARKED_SUBCLASSES = {
        BuiltinTypes.INT,
        BuiltinTypes.LIST,
        BuiltinTypes.TUPLE,
        BuiltinTypes.BYTES,
        BuiltinTypes.STR,
        BuiltinTypes.DICT,
        ExceptionTypes.BASE_EXCEPTION,
        BuiltinTypes.TYPE
    };

    private ClassAttributes() {}

    @PyGetter("__name__")
    static Object name(PyType self) {
        return PyStrings.ofName(self.name());
    }

    @PySetter("__name__")
    static void setName(PyType self, Object value) {
        TruffleString text = assignedName(self, "__name__", value);
        ClassBuilder.checkName(text);
        self.setName(PyStrings.toName(text));
    }

    @PyGetter("__qualname__")
    static Object qualifiedName(PyType self) {
        return PyStrings.ofName(self.qualifiedName());
    }

    @PySetter("__qualname__")
    static void setQualifiedName(PyType self, Object value) {
        self.setQualifiedName(PyStrings.toName(assignedName(self, "__qualname__", value)));
    }

    private static TruffleString assignedName(PyType self, String attribute, Object value) {
        checkDeleted(self, attribute, value);
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("can only assign string to %s.%s, not '%s'", self, attribute, PyType.of(value));
        }
        return text;
    }

    private static void checkDeleted(PyType self, String attribute, Object value) {
        checkMutable(self, attribute);
        if (value == null) {
            throw Errors.typeError("cannot delete '%s' attribute of immutable type '%s'", attribute, self);
        }
    }

    @PyGetter("__module__")
    static Object module(PyType self) {
        return TypeNames.module(self);
    }

    @PySetter("__module__")
    static void setModule(PyType self, Object value) {
        checkDeleted(self, "__module__", value);
        self.setAttribute("__module__", value);
        self.deleteAttribute("__firstlineno__");
    }

    @PyGetter("__bases__")
    static Object bases(PyType self) {
        return new PyTuple((Object[]) self.bases().clone());
    }

    @PySetter("__bases__")
    static void setBases(PyType self, Object value) {
        checkDeleted(self, "__bases__", value);
        Rebasing.assign(self, value);
    }

    @PyGetter("__base__")
    static Object base(PyType self) {
        return self.bases().length == 0 ? PyNone.NONE : self.isBuiltin() ? self.base() : bestBase(self);
    }

    private static Object bestBase(PyType self) {
        return ClassLayout.bestBase(self.bases());
    }

    @PyGetter("__mro__")
    static Object order(PyType self) {
        return self.isOrdered() ? new PyTuple((Object[]) self.mro().clone()) : PyNone.NONE;
    }

    @PyGetter("__dict__")
    static Object dict(PyType self) {
        return new PyMappingProxy(self);
    }

    @PyGetter("__abstractmethods__")
    static Object abstractMethods(PyType self) {
        Object methods = self == BuiltinTypes.TYPE ? null : self.ownAttribute(ABSTRACT_METHODS);
        if (methods == null) {
            throw Attributes.missing(self, ABSTRACT_METHODS);
        }
        return methods;
    }

    @PySetter("__abstractmethods__")
    static void setAbstractMethods(PyType self, Object value) {
        if (value != null) {
            self.setAttribute(ABSTRACT_METHODS, value);
        } else if (!self.deleteAttribute(ABSTRACT_METHODS)) {
            throw Attributes.missing(self, ABSTRACT_METHODS);
        }
    }

    @PyGetter("__annotate__")
    static Object annotate(PyType self) {
        if (self.isBuiltin()) {
            throw Attributes.missing(self, "__annotate__");
        }
        Object annotate = annotateOf(self);
        return annotate == null ? PyNone.NONE : annotate;
    }

    /** The annotate function that the class gave itself, else that of its statement; null when there is none. */
    private static Object annotateOf(PyType self) {
        Object explicit = self.ownAttribute("__annotate__");
        Object found = explicit == null ? self.ownAttribute(ANNOTATE) : explicit;
        return found == null ? null : Descriptors.bind(found, null, self);
    }

    @PySetter("__annotate__")
    static void setAnnotate(PyType self, Object value) {
        if (value == null) {
            throw Errors.typeError("cannot delete __annotate__ attribute");
        }
        checkMutable(self, "__annotate__");
        Annotations.checkAnnotate(value);
        self.setAttribute(ANNOTATE, value);
        if (value != PyNone.NONE) {
            self.deleteAttribute(ANNOTATIONS);
        }
    }

    private static void checkMutable(PyType self, String attribute) {
        if (self.isBuiltin()) {
            throw Errors.typeError("cannot set '%s' attribute of immutable type '%s'", attribute, self);
        }
    }

    @PyGetter("__annotations__")
    static Object annotations(PyType self) {
        if (self.isBuiltin()) {
            throw Attributes.missing(self, "__annotations__");
        }
        Object explicit = self.ownAttribute("__annotations__");
        Object cached = explicit == null ? self.ownAttribute(ANNOTATIONS) : Descriptors.bind(explicit, null, self);
        if (cached == null) {
            cached = Annotations.evaluate(annotateOf(self));
            self.setAttribute(ANNOTATIONS, cached);
        }
        return cached;
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyType self, Object value) {
        checkMutable(self, "__annotations__");
        String place = self.ownAttribute("__annotations__") == null ? ANNOTATIONS : "__annotations__";
        if (value != null) {
            self.setAttribute(place, value);
        } else if (!self.deleteAttribute(place)) {
            throw Errors.attributeError("__annotations__");
        }
        self.deleteAttribute(ANNOTATE);
        self.deleteAttribute("__annotate__");
    }

    @PyGetter("__type_params__")
    static Object typeParameters(PyType self) {
        Object parameters = self.isBuiltin() ? null : self.ownAttribute(TYPE_PARAMETERS);
        return parameters == null ? PyTuple.EMPTY : parameters;
    }

    @PySetter("__type_params__")
    static void setTypeParameters(PyType self, Object value) {
        checkDeleted(self, TYPE_PARAMETERS, value);
        self.setAttribute(TYPE_PARAMETERS, value);
    }

    @PyGetter("__text_signature__")
    static Object textSignature(PyType self) {
        String own = self.textSignature();
        String signature = own == null && !self.isBuiltin() ? signatureIn(self) : own;
        return signature == null ? PyNone.NONE : PyStrings.of(signature);
    }

    /** What the documentation of a class begins with when it is written as that of built-in ones, or null. */
    private static String signatureIn(PyType self) {
        TruffleString documentation = Conversions.asText(self.ownAttribute("__doc__"));
        String text = documentation == null ? null : PyStrings.toJava(documentation);
        return SignedDocumentation.of(self.name(), text).signature();
    }

    @PyGetter("__doc__")
    static Object doc(PyType self) {
        String documentation = self.isBuiltin() ? self.documentation() : null;
        if (documentation != null) {
            return PyStrings.of(documentation);
        }
        Object doc = self.ownAttribute("__doc__");
        return doc == null ? PyNone.NONE : Descriptors.bind(doc, null, self);
    }

    @PySetter("__doc__")
    static void setDoc(PyType self, Object value) {
        if (value == null || self.isBuiltin()) {
            String action = value == null ? "delete" : "set";
            throw Errors.typeError("cannot %s '__doc__' attribute of immutable type '%s'", action, self);
        }
        self.setAttribute("__doc__", value);
    }

    @PyGetter("__flags__")
    static long flags(PyType self) {
        long flags = READY | (self.isBuiltin() ? IMMUTABLE : 0) | (isStatic(self) ? 0 : HEAP_TYPE);
        flags |= self.isSubclassable() ? BASE_TYPE : 0;
        flags |= switch (self.collection()) {
            case NONE -> 0;
            case SEQUENCE -> SEQUENCE;
            case MAPPING -> MAPPING;
        };
        if (!self.isBuiltin() && self.hasInstanceDict()) {
            flags |= self.layoutBase() == BuiltinTypes.OBJECT ? MANAGED_DICT | INLINE_VALUES : MANAGED_DICT;
        }
        for (int i = 0; i < MARKED_SUBCLASSES.length; i++) {
            if (self.isSubtypeOf(MARKED_SUBCLASSES[i])) {
                flags |= FIRST_MARKED << i;
            }
        }
        Object methods = self.isBuiltin() ? null : self.ownAttribute(ABSTRACT_METHODS);
        return methods != null && Conversions.isTrue(methods) ? flags | ABSTRACT : flags;
    }

    /** The types of the interpreter itself; those of its extension modules are made like classes. */
    private static boolean isStatic(PyType type) {
        return type.isBuiltin()
                && !type.module().startsWith("_")
                && !type.module().equals("typing");
    }

    @PyGetter("__basicsize__")
    static long basicSize(PyType self) {
        return 16;
    }

    @PyGetter("__itemsize__")
    static long itemSize(PyType self) {
        PyType layout = self.layoutBase();
        return layout == BuiltinTypes.TUPLE ? 8 : layout == BuiltinTypes.INT ? 4 : layout == BuiltinTypes.BYTES ? 1 : 0;
    }

    @PyGetter("__dictoffset__")
    static long dictOffset(PyType self) {
        return self.hasInstanceDict() ? -1 : 0;
    }

    @PyGetter("__weakrefoffset__")
    static long weakrefOffset(PyType self) {
        return self.isBuiltin() || self.lookup("__weakref__") == null ? 0 : -32;
    }
}
