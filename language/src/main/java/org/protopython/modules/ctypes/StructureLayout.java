// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Keywords;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Gives a class its fields. Where they lie is computed by {@code ctypes._layout}. */
final class StructureLayout {
    private StructureLayout() {}

    /** AttributeError for a class that cannot change any more. */
    static void checkNotFinal(PyType self) {
        CType known = CType.of(self);
        if (known != null && known.isFinal) {
            throw Errors.attributeError("_fields_ is final");
        }
    }

    static void apply(PythonContext context, PyType self, Object fields) {
        CType known = CType.of(self);
        if (known == null) {
            throw Errors.typeError("ctypes state is not initialized");
        }
        CType base = CType.of(self.base());
        PyDict arguments = new PyDict();
        arguments.put("is_struct", known.kind == CType.Kind.STRUCTURE);
        arguments.put("base", base == null ? PyNone.NONE : self.base());
        Object getLayout = Attributes.get(ImportSystem.importModule(context, "ctypes._layout"), "get_layout");
        Object layout = Keywords.call(getLayout, new Object[] {self, fields}, arguments);
        List<PyCField> made = new ArrayList<>();
        for (Object each : Items.toArray(Attributes.get(layout, "fields"))) {
            made.add((PyCField) each);
        }
        boolean hasPointers = base != null && base.hasPointers;
        for (PyCField field : made) {
            CType type = CType.of(field.fieldType());
            hasPointers |= type.hasPointers;
            type.isFinal = true;
            self.setAttribute(field.name(), field);
        }
        if (known.isFinal) {
            throw Errors.attributeError("Structure or union cannot contain itself");
        }
        known.isFinal = true;
        known.hasPointers = hasPointers;
        known.fields = made;
        known.size = Conversions.toIndexLong(Attributes.get(layout, "size"));
        known.alignment = Conversions.toIndexLong(Attributes.get(layout, "align"));
        known.format = Texts.strJava(Attributes.get(layout, "format_spec"));
        known.length = (base == null ? 0 : base.length) + made.size();
        exposeAnonymous(self);
    }

    /** The fields of fields without a name of their own are also those of the structure around them. */
    private static void exposeAnonymous(PyType self) {
        Object names = Attributes.getOrNull(self, "_anonymous_");
        if (names == null) {
            return;
        }
        Object[] all = Items.toArrayOrNull(names);
        if (all == null) {
            throw Errors.typeError("_anonymous_ must be a sequence");
        }
        for (Object name : all) {
            if (!(Attributes.get(self, Attributes.nameOf(name)) instanceof PyCField field)) {
                throw Errors.attributeError("'%s' is specified in _anonymous_ but not in _fields_", Texts.str(name));
            }
            PyCField outer = field.asAnonymous();
            self.setAttribute(field.name(), outer);
            expose(self, outer);
        }
    }

    private static void expose(PyType self, PyCField outer) {
        Object fields = Attributes.getOrNull(outer.fieldType(), StructureClassType.FIELDS);
        if (fields == null) {
            throw Errors.attributeError("_fields_ must be a sequence of pairs");
        }
        for (Object entry : Items.toArray(fields)) {
            Object name = Items.get(entry, 0L);
            if (!(Attributes.get(outer.fieldType(), Attributes.nameOf(name)) instanceof PyCField inner)) {
                throw Errors.typeError("unexpected type");
            }
            PyCField moved = inner.within(outer);
            if (inner.isAnonymous()) {
                expose(self, moved);
            } else {
                self.setAttribute(PyStrings.toName(Conversions.asText(name)), moved);
            }
        }
    }
}
