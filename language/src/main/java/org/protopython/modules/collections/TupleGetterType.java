// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyTupleGetter;
import org.protopython.objects.PyType;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code _tuplegetter}, the descriptor of a field of a named tuple. */
@PyTypeMethods(
        value = "_tuplegetter",
        doc = "Descriptor that reads one item of a tuple by its index: a field of a named tuple.")
final class TupleGetterType {
    private TupleGetterType() {}

    @PyBuiltin(value = "__new__(cls, index, doc, /)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, long index, Object doc) {
        return new PyTupleGetter(cls, index, doc);
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyTupleGetter self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        if (instance == PyNone.NONE) {
            return self;
        }
        if (!(instance instanceof PyTuple tuple)) {
            throw Errors.typeError(
                    "descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object",
                    self.index(), PyType.of(instance));
        }
        Object element = self.of(tuple);
        if (element == null) {
            throw Errors.indexError("tuple index out of range");
        }
        return element;
    }

    @PyBuiltin("__set__(self, instance, value, /)")
    static void set(PyTupleGetter self, Object instance, Object value) {
        throw Errors.raise(ExceptionTypes.ATTRIBUTE_ERROR, "can't set attribute");
    }

    @PyBuiltin("__delete__(self, instance, /)")
    static void delete(PyTupleGetter self, Object instance) {
        throw Errors.raise(ExceptionTypes.ATTRIBUTE_ERROR, "can't delete attribute");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTupleGetter self) {
        String doc = self.doc() == null ? "<NULL>" : Texts.reprJava(self.doc());
        return "_tuplegetter(" + self.index() + ", " + doc + ")";
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyTupleGetter self) {
        return new PyTuple(self.type(), new PyTuple(self.index(), doc(self)));
    }

    @PyGetter("__doc__")
    static Object doc(PyTupleGetter self) {
        return self.doc() == null ? PyNone.NONE : self.doc();
    }

    @PySetter("__doc__")
    static void setDoc(PyTupleGetter self, Object value) {
        self.setDoc(value);
    }
}
