// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;

/** {@code function}: code closed over globals, defaults and the cells of enclosing functions. */
public final class PyFunction extends PyObject {
    public static final PyCell[] NO_CELLS = {};
    private static final Object[] NO_DEFAULTS = {};

    private PyCode code;
    private final PyDict globals;
    private final PyCell[] closure;
    private Object[] defaults;
    private PyDict keywordDefaults;
    private Object[] bindingDefaults;
    private Object name;
    private Object qualifiedName;
    private Object doc;
    private Object module;
    private Object annotations;
    private Object annotate;
    private Object typeParameters;

    /**
     * @param defaults values of the last positional parameters
     * @param keywordDefaults values of keyword-only parameters, or null
     */
    public PyFunction(PyCode code, PyDict globals, PyCell[] closure, Object[] defaults, PyDict keywordDefaults) {
        super(BuiltinTypes.FUNCTION);
        this.code = code;
        this.globals = globals;
        this.closure = closure;
        this.defaults = defaults == null ? NO_DEFAULTS : defaults;
        this.keywordDefaults = keywordDefaults;
    }

    public PyCode code() {
        return code;
    }

    /** Names and docstring stay. */
    public void setCode(PyCode newCode) {
        name = name();
        qualifiedName = qualifiedName();
        doc = doc();
        code = newCode;
        bindingDefaults = null;
    }

    public PyDict globals() {
        return globals;
    }

    public PyCell[] closure() {
        return closure;
    }

    /** Defaults of the last positional parameters; not to be changed. */
    public Object[] defaults() {
        return defaults;
    }

    public void setDefaults(Object[] newDefaults) {
        defaults = newDefaults == null ? NO_DEFAULTS : newDefaults;
        bindingDefaults = null;
    }

    /**
     * The defaults as {@link ArgumentBinder} wants them: one per named parameter. The body of a module or class that is
     * called as a function has its globals for a namespace.
     */
    public Object[] bindingDefaults() {
        Object[] result = bindingDefaults;
        if (result == null) {
            result = alignDefaults();
            bindingDefaults = result;
        }
        return result;
    }

    @TruffleBoundary
    private Object[] alignDefaults() {
        if (code.hasNamespace()) {
            return new Object[] {globals};
        }
        Signature signature = code.signature();
        Object[] aligned = new Object[signature.namedCount()];
        Arrays.fill(aligned, Signature.REQUIRED);
        int positional = signature.positionalCount();
        for (int i = Math.max(0, defaults.length - positional); i < defaults.length; i++) {
            aligned[positional - defaults.length + i] = defaults[i];
        }
        for (int i = positional; keywordDefaults != null && i < aligned.length; i++) {
            Object value = keywordDefaults.get(signature.parameter(i));
            aligned[i] = value == null ? Signature.REQUIRED : value;
        }
        return aligned;
    }

    public PyDict keywordDefaults() {
        return keywordDefaults;
    }

    public void setKeywordDefaults(PyDict newDefaults) {
        keywordDefaults = newDefaults;
        bindingDefaults = null;
    }

    public Object name() {
        return name == null ? code.nameValue() : name;
    }

    public void setName(Object newName) {
        name = newName;
    }

    /** The qualified name as Java text, for messages. */
    public String qualifiedNameText() {
        return qualifiedName == null ? code.qualifiedName() : PyStrings.toJava((TruffleString) qualifiedName);
    }

    public Object qualifiedName() {
        return qualifiedName == null ? code.qualifiedNameValue() : qualifiedName;
    }

    public void setQualifiedName(Object newName) {
        qualifiedName = newName;
    }

    /** {@code __doc__}. */
    public Object doc() {
        if (doc == null) {
            doc = code.doc() == null ? PyNone.NONE : code.doc();
        }
        return doc;
    }

    public void setDoc(Object newDoc) {
        doc = newDoc;
    }

    /** {@code __module__}. */
    public Object module() {
        if (module == null) {
            Object found = globals.get("__name__");
            module = found == null ? PyNone.NONE : found;
        }
        return module;
    }

    public void setModule(Object newModule) {
        module = newModule;
    }

    /** The annotations dictionary, or null when it has not been made. */
    public Object annotations() {
        return annotations;
    }

    public void setAnnotations(Object newAnnotations) {
        annotations = newAnnotations;
    }

    /** The function that computes the annotations (PEP 649), or null. */
    public Object annotate() {
        return annotate;
    }

    public void setAnnotate(Object newAnnotate) {
        annotate = newAnnotate;
    }

    /** {@code __type_params__}, or null. */
    public Object typeParameters() {
        return typeParameters;
    }

    public void setTypeParameters(Object parameters) {
        typeParameters = parameters;
    }
}
