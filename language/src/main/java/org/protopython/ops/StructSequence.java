// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.HiddenKey;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
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
import org.protopython.runtime.TernaryBuiltinNode;
import org.protopython.runtime.UnaryBuiltinNode;

/**
 * A type of tuples whose elements also have names, like {@code sys.version_info}. Beyond the elements an instance may
 * have hidden fields, which have names only.
 */
public final class StructSequence {
    /** Where an instance keeps the array of its hidden fields. */
    private static final HiddenKey HIDDEN = new HiddenKey("hidden fields");

    /** Ends the name of a field. */
    private static final String DOC_START = ": ";

    private final PyType type;
    private final String fullName;
    private final String[] fields;
    private String[] hidden = {};
    private boolean hasInstances = true;

    /**
     * @param fields name and documentation of the elements in order, as in {@code "minor: The second number."}; there
     *     may be a name only, or null for an element without one
     */
    public StructSequence(String module, String name, String... fields) {
        this.type = BuiltinTypes.defineForModule(name, module, BuiltinTypes.TUPLE, false);
        this.fullName = module.equals("builtins") ? name : module + "." + name;
        this.fields = namesOf(fields);
        type.forbidSubclasses();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] != null) {
                addField(new FieldGetter(this.fields[i], docOf(fields[i]), i, false));
            }
        }
        Object[] names = Arrays.stream(this.fields)
                .filter(Objects::nonNull)
                .map(PyStrings::of)
                .toArray();
        type.setAttribute("n_fields", (long) fields.length);
        type.setAttribute("n_sequence_fields", (long) fields.length);
        type.setAttribute("n_unnamed_fields", (long) fields.length - names.length);
        type.setAttribute("__match_args__", new PyTuple(names));
        if (type.ownAttribute("__new__") == null) {
            addMethod(BuiltinTypes.BUILTIN_FUNCTION, new NewMethod("__new__(cls, sequence, dict=<unrepresentable>)"));
        }
        addMethod(BuiltinTypes.WRAPPER_DESCRIPTOR, new Method("__repr__", "__repr__(self, /)"));
        if (type.ownAttribute("__reduce__") == null) {
            addMethod(BuiltinTypes.METHOD_DESCRIPTOR, new Method("__reduce__", "__reduce__(self, /)"));
        }
        addMethod(BuiltinTypes.METHOD_DESCRIPTOR, new ReplaceMethod());
    }

    private static String[] namesOf(String[] fields) {
        String[] names = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            int end = fields[i] == null ? -1 : fields[i].indexOf(DOC_START);
            names[i] = fields[i] == null ? null : (end < 0 ? fields[i] : fields[i].substring(0, end)).intern();
        }
        return names;
    }

    private static String docOf(String field) {
        int end = field.indexOf(DOC_START);
        return end < 0 ? null : field.substring(end + DOC_START.length());
    }

    private void addField(FieldGetter getter) {
        BuiltinProperty property = new BuiltinProperty(getter.name(), getter, null);
        type.setAttribute(getter.name(), new PyGetSetDescriptor(type, property));
    }

    private void addMethod(PyType kind, Builtin method) {
        type.setAttribute(method.name(), new PyBuiltinFunction(kind, method, null, type));
    }

    /** Declares the hidden fields, which are None unless an instance is made with them. */
    public StructSequence withHidden(String... named) {
        hidden = namesOf(named);
        for (int i = 0; i < named.length; i++) {
            addField(new FieldGetter(hidden[i], docOf(named[i]), i, true));
        }
        type.setAttribute("n_fields", (long) fields.length + named.length);
        return this;
    }

    /** Sets what {@code __doc__} of the type answers. */
    public StructSequence withDoc(String doc) {
        type.setAttribute("__doc__", PyStrings.of(doc));
        return this;
    }

    /** A program can make no instances. */
    public StructSequence withoutInstances() {
        hasInstances = false;
        addMethod(
                BuiltinTypes.BUILTIN_FUNCTION,
                new NewMethod("__new__(cls, sequence=<unrepresentable>, dict=<unrepresentable>)"));
        return this;
    }

    public PyType type() {
        return type;
    }

    /** An instance; it takes over the array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyTuple make(Object... values) {
        return new PyTuple(type, values);
    }

    /** An instance with the values of its hidden fields; it takes over the arrays. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyTuple makeWithHidden(Object[] values, Object... hiddenValues) {
        PyTuple made = new PyTuple(type, values);
        ObjectFields.put(made, HIDDEN, hiddenValues);
        return made;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object hiddenOf(PyTuple self, int index) {
        return ObjectFields.get(self, HIDDEN) instanceof Object[] values ? values[index] : PyNone.NONE;
    }

    /** {@code cls(sequence, dict)}: a longer sequence has hidden fields, and so may the dict. */
    private Object create(Object sequence, Object dict) {
        Object[] values = Items.toArray(sequence, "constructor requires a sequence");
        if (dict != null && !(dict instanceof PyDict)) {
            throw Errors.typeError("%s() takes a dict as second arg, if any", fullName);
        }
        int most = fields.length + hidden.length;
        if (values.length < fields.length || values.length > most) {
            String bound = hidden.length == 0 ? "a" : values.length < fields.length ? "an at least" : "an at most";
            throw Errors.typeError(
                    "%s() takes %s %d-sequence (%d-sequence given)",
                    fullName, bound, values.length < fields.length ? fields.length : most, values.length);
        }
        Object[] hiddenValues = new Object[hidden.length];
        int used = 0;
        for (int i = 0; i < hidden.length; i++) {
            int index = fields.length + i;
            Object given = index < values.length ? values[index] : null;
            if (given == null && dict instanceof PyDict named) {
                given = named.get(hidden[i]);
                used += given == null ? 0 : 1;
            }
            hiddenValues[i] = given == null ? PyNone.NONE : given;
        }
        if (dict instanceof PyDict named && named.size() > used) {
            throw Errors.typeError("%s() got duplicate or unexpected field name(s)", fullName);
        }
        return makeWithHidden(Arrays.copyOf(values, fields.length), hiddenValues);
    }

    private Object repr(PyTuple self) {
        StringJoiner text = new StringJoiner(", ", fullName + "(", ")");
        for (int i = 0; i < fields.length; i++) {
            text.add((fields[i] == null ? "" : fields[i] + "=") + Texts.reprJava(self.get(i)));
        }
        return PyStrings.of(text.toString());
    }

    private Object reduce(PyTuple self) {
        PyDict rest = new PyDict();
        for (int i = 0; i < hidden.length; i++) {
            rest.put(hidden[i], hiddenOf(self, i));
        }
        return new PyTuple(type, new PyTuple(new PyTuple(self.items()), rest));
    }

    private Object changed(PyTuple self, PyDict changes) {
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = changes == null ? -1 : changes.next(0); i >= 0; i = changes.next(i + 1)) {
            unknown.add(Attributes.nameOf(changes.keyAt(i)));
        }
        Object[] values = self.items().clone();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == null) {
                throw Errors.typeError(
                        "__replace__() is not supported for %s because it has unnamed field(s)", fullName);
            } else if (unknown.remove(fields[i])) {
                values[i] = changes.get(fields[i]);
            }
        }
        Object[] hiddenValues = new Object[hidden.length];
        for (int i = 0; i < hidden.length; i++) {
            hiddenValues[i] = unknown.remove(hidden[i]) ? changes.get(hidden[i]) : hiddenOf(self, i);
        }
        if (!unknown.isEmpty()) {
            Object[] names = unknown.stream().map(PyStrings::of).toArray();
            throw Errors.typeError("Got unexpected field name(s): %s", Texts.reprJava(new PyList(names)));
        }
        return makeWithHidden(values, hiddenValues);
    }

    private static final class FieldGetter extends Builtin {
        private final int index;
        private final boolean isHidden;

        /**
         * @param doc what {@code __doc__} answers, or null
         * @param index of the element or of the hidden field
         */
        FieldGetter(String name, String doc, int index, boolean isHidden) {
            super(name, "tuple", BuiltinKind.GETTER, name + "(self, /)", doc);
            this.index = index;
            this.isHidden = isHidden;
        }

        @Override
        public BuiltinNode createNode() {
            return isHidden ? new HiddenNode(index) : new FieldNode(index);
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

    private static final class HiddenNode extends UnaryBuiltinNode {
        private final int index;

        HiddenNode(int index) {
            this.index = index;
        }

        @Override
        public Object execute(VirtualFrame frame, Object self) {
            return hiddenOf((PyTuple) self, index);
        }
    }

    /** {@code __repr__} and {@code __reduce__}. */
    private final class Method extends Builtin {
        Method(String name, String signature) {
            super(name, type.name(), BuiltinKind.METHOD, signature, null);
        }

        @Override
        public BuiltinNode createNode() {
            return new MethodNode(name().equals("__repr__"));
        }
    }

    private final class MethodNode extends UnaryBuiltinNode {
        private final boolean repr;

        MethodNode(boolean repr) {
            this.repr = repr;
        }

        @Override
        public Object execute(VirtualFrame frame, Object self) {
            return answer(receiver(self, repr ? "__repr__" : "__reduce__"));
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private Object answer(PyTuple self) {
            return repr ? repr(self) : reduce(self);
        }
    }

    private PyTuple receiver(Object self, String method) {
        if (self instanceof PyTuple tuple && tuple.type().isSubtypeOf(type)) {
            return tuple;
        }
        if (method.equals("__repr__")) {
            throw Errors.typeError(
                    "descriptor '__repr__' requires a '%s' object but received a '%s'", type, PyType.of(self));
        }
        throw Errors.wrongReceiver(method, type, self);
    }

    private final class ReplaceMethod extends Builtin {
        ReplaceMethod() {
            super(
                    "__replace__",
                    type.name(),
                    BuiltinKind.METHOD,
                    "__replace__(self, /, **changes)",
                    "The same with other values for the fields that are named.");
        }

        @Override
        public BuiltinNode createNode() {
            return new ReplaceNode();
        }
    }

    private final class ReplaceNode extends BinaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object self, Object changes) {
            return replaceSlow(receiver(self, "__replace__"), (PyDict) changes);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private Object replaceSlow(PyTuple self, PyDict changes) {
            return changed(self, changes);
        }
    }

    private final class NewMethod extends Builtin {
        NewMethod(String signature) {
            super("__new__", type.name(), BuiltinKind.STATIC_METHOD, signature, null);
        }

        @Override
        public BuiltinNode createNode() {
            return new NewNode();
        }
    }

    private final class NewNode extends TernaryBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object cls, Object sequence, Object dict) {
            return createSlow(sequence, dict);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private Object createSlow(Object sequence, Object dict) {
            if (!hasInstances) {
                throw Errors.typeError("cannot create '%s' instances", fullName);
            }
            return create(sequence, dict);
        }
    }
}
