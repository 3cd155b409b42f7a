// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.BuiltinNode;
import org.protopython.runtime.BuiltinProperty;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyGetSetDescriptor;
import org.protopython.runtime.UnaryBuiltinNode;

/** A type of tuples whose elements also have names, like {@code sys.version_info}. */
public final class StructSequence {
    private final PyType type;
    private final String fullName;
    private final String[] fields;

    /** @param fields names of the elements in order */
    public StructSequence(String module, String name, String... fields) {
        this.type = BuiltinTypes.defineForModule(name, module, BuiltinTypes.TUPLE, false);
        this.fullName = module.equals("builtins") ? name : module + "." + name;
        this.fields = fields.clone();
        for (int i = 0; i < fields.length; i++) {
            BuiltinProperty property =
                    new BuiltinProperty(fields[i].intern(), new FieldGetter(fields[i].intern(), i), null);
            type.setAttribute(property.name(), new PyGetSetDescriptor(type, property));
        }
        Object[] names = Arrays.stream(fields).map(PyStrings::of).toArray();
        type.setAttribute("n_fields", (long) fields.length);
        type.setAttribute("n_sequence_fields", (long) fields.length);
        type.setAttribute("n_unnamed_fields", 0L);
        type.setAttribute("__match_args__", new PyTuple(names));
        type.setAttribute(
                "__repr__", new PyBuiltinFunction(BuiltinTypes.WRAPPER_DESCRIPTOR, new ReprMethod(), null, type));
        type.setAttribute("__new__", new PyBuiltinFunction(BuiltinTypes.BUILTIN_FUNCTION, new NewMethod(), null, type));
    }

    public PyType type() {
        return type;
    }

    /** An instance; it takes over the array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyTuple make(Object... values) {
        return new PyTuple(type, values);
    }

    /** Gives an instance an attribute beyond its elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void addAttribute(PyTuple instance, String name, Object value) {
        Attributes.setOwn(instance, name.intern(), value);
    }

    private static final class FieldGetter extends Builtin {
        private final int index;

        FieldGetter(String name, int index) {
            super(name, "tuple", BuiltinKind.GETTER, name + "(self, /)", null);
            this.index = index;
        }

        @Override
        public BuiltinNode createNode() {
            return new FieldNode(index);
        }
    }

    private static final class FieldNode extends UnaryBuiltinNode {
        private final int index;

        FieldNode(int index) {
            this.index = index;
        }

        @Override
        public Object execute(VirtualFrame frame, Object self) {
            return ((PyTuple) self).get(index);
        }
    }

    private final class ReprMethod extends Builtin {
        ReprMethod() {
            super("__repr__", type.name(), BuiltinKind.METHOD, "__repr__(self, /)", null);
        }

        @Override
        public BuiltinNode createNode() {
            return new ReprNode();
        }
    }

    private final class ReprNode extends UnaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object self) {
            return repr((PyTuple) self);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private Object repr(PyTuple self) {
            StringBuilder text = new StringBuilder(fullName).append('(');
            for (int i = 0; i < fields.length; i++) {
                text.append(i == 0 ? "" : ", ").append(fields[i]).append('=').append(Texts.reprJava(self.get(i)));
            }
            return PyStrings.of(text.append(')').toString());
        }
    }

    private final class NewMethod extends Builtin {
        NewMethod() {
            super("__new__", type.name(), BuiltinKind.STATIC_METHOD, "__new__(cls, sequence, /)", null);
        }

        @Override
        public BuiltinNode createNode() {
            return new NewNode();
        }
    }

    private final class NewNode extends BinaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object cls, Object sequence) {
            return create((PyType) cls, sequence);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private Object create(PyType cls, Object sequence) {
            Object[] values = Items.toArray(sequence);
            if (values.length < fields.length) {
                throw Errors.typeError(
                        "%s() takes at least %d-sequence (%d-sequence given)", fullName, fields.length, values.length);
            }
            return new PyTuple(cls, Arrays.copyOf(values, fields.length));
        }
    }
}
