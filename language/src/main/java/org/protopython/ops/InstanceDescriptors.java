// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.memory.WeakReferences;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.BuiltinProperty;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyGetSetDescriptor;
import org.protopython.runtime.UnaryBuiltinNode;

/** The attributes {@code __dict__} and {@code __weakref__} that a class gets when its instances first have them. */
final class InstanceDescriptors {
    private static final String DICT = "__dict__";
    private static final String WEAKREF = "__weakref__";

    private static final BuiltinProperty DICT_PROPERTY =
            new BuiltinProperty(DICT, new Getter(DICT, "dictionary for instance variables"), new DictSetter());
    private static final BuiltinProperty WEAKREF_PROPERTY =
            new BuiltinProperty(WEAKREF, new Getter(WEAKREF, "list of weak references to the object"), null);

    private InstanceDescriptors() {}

    static void addDict(PyType type) {
        type.setAttribute(DICT, new PyGetSetDescriptor(type, DICT_PROPERTY));
    }

    static void addWeakref(PyType type) {
        type.setAttribute(WEAKREF, new PyGetSetDescriptor(type, WEAKREF_PROPERTY));
    }

    /** Classes, modules and exceptions have dictionaries of another kind; null for all else. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PyGetSetDescriptor ofOwnKind(Object self) {
        return self instanceof PyType || self instanceof PyModule || self instanceof PyBaseException
                ? (PyGetSetDescriptor) PyType.of(self).layoutBase().ownAttribute(DICT)
                : null;
    }

    private static final class Getter extends Builtin {
        private final boolean dict;

        Getter(String name, String doc) {
            super(name, "object", BuiltinKind.GETTER, name + "(self, /)", doc);
            dict = name.equals(DICT);
        }

        @Override
        public BuiltinNode createNode() {
            return dict ? new DictNode() : new WeakrefNode();
        }
    }

    private static final class DictSetter extends Builtin {
        DictSetter() {
            super(DICT, "object", BuiltinKind.SETTER, "__dict__(self, value, /)", null);
        }

        @Override
        public BuiltinNode createNode() {
            return new SetDictNode();
        }
    }

    private static final class DictNode extends UnaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object self) {
            PyGetSetDescriptor ownKind = ofOwnKind(self);
            return ownKind == null
                    ? Attributes.dictOf((PyObject) self)
                    : Descriptors.bind(ownKind, self, PyType.of(self));
        }
    }

    private static final class WeakrefNode extends UnaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object self) {
            List<PyObject> references = WeakReferences.of(self);
            return references.isEmpty() ? PyNone.NONE : references.getFirst();
        }
    }

    private static final class SetDictNode extends BinaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object self, Object value) {
            PyGetSetDescriptor ownKind = ofOwnKind(self);
            if (ownKind != null) {
                Descriptors.set(ownKind, self, value);
            } else if (value == null) {
                Attributes.setDict((PyObject) self, new PyDict());
            } else if (value instanceof PyDict dict) {
                Attributes.setDict((PyObject) self, dict);
            } else {
                throw Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", PyType.of(value));
            }
            return PyNone.NONE;
        }
    }
}
