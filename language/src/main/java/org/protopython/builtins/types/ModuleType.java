// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.LinkedHashSet;
import java.util.Set;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Annotations;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Directories;
import org.protopython.ops.imports.ModuleSpecs;
import org.protopython.ops.imports.ModuleTexts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code module}. */
@PyTypeMethods(value = "module", doc = "A module of that name, without attributes but those the import system sets.")
public final class ModuleType {
    private static final String ANNOTATE = "__annotate__";

    private ModuleType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyModule(cls, new PyDict());
    }

    @PyBuiltin("__init__(self, /, name, doc=None)")
    static void initialise(PyModule self, TruffleString name, Object doc) {
        PyDict dict = self.dict();
        dict.put("__name__", name);
        dict.put("__doc__", doc);
        dict.put("__package__", PyNone.NONE);
        dict.put("__loader__", PyNone.NONE);
        dict.put("__spec__", PyNone.NONE);
    }

    @PyBuiltin("__getattribute__(self, name, /)")
    static Object getAttribute(PyModule self, Object name) {
        String attribute = Attributes.nameOf(name);
        Object found = Attributes.getOfModule(self, attribute);
        if (found == null) {
            throw Attributes.missing(self, attribute);
        }
        return found;
    }

    @PyBuiltin(
            value = "__dir__(self, /)",
            doc = "Names of the module's attributes: what its __dir__ function gives, if it has one.")
    static Object dir(PyModule self) {
        if (!(Attributes.get(self, "__dict__") instanceof PyDict)) {
            throw Errors.typeError("<module>.__dict__ is not a dictionary");
        }
        Object method = self.dict().get("__dir__");
        if (method != null) {
            return Calls.call(method);
        }
        Set<String> names = new LinkedHashSet<>();
        Directories.addKeys(names, self.dict());
        return Directories.toList(names);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PythonContext context, PyModule self) {
        return ModuleTexts.repr(context, self);
    }

    @PyGetter("__dict__")
    static Object dict(PyModule self) {
        return self.dict();
    }

    @PyGetter("__annotations__")
    static Object annotations(PyModule self) {
        Object own = self.dict().get("__annotations__");
        if (own == null) {
            own = Annotations.evaluate(self.dict().get(ANNOTATE));
            if (!ModuleSpecs.isInitialising(self)) {
                self.dict().put("__annotations__", own);
            }
        }
        return own;
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyModule self, Object value) {
        if (value != null) {
            self.dict().put("__annotations__", value);
        } else if (self.dict().remove(PyStrings.of("__annotations__")) == null) {
            throw Errors.attributeError("__annotations__");
        }
        self.dict().remove(PyStrings.of(ANNOTATE));
    }

    @PyGetter("__annotate__")
    static Object annotate(PyModule self) {
        Object own = self.dict().get(ANNOTATE);
        if (own == null) {
            own = PyNone.NONE;
            self.dict().put(ANNOTATE, own);
        }
        return own;
    }

    @PySetter("__annotate__")
    static void setAnnotate(PyModule self, Object value) {
        if (value == null) {
            throw Errors.typeError("cannot delete __annotate__ attribute");
        }
        Annotations.checkAnnotate(value);
        self.dict().put(ANNOTATE, value);
        if (value != PyNone.NONE) {
            self.dict().remove(PyStrings.of("__annotations__"));
        }
    }
}
