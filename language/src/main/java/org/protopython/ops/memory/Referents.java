// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import java.util.Collection;
import java.util.Collections;
import org.protopython.objects.HashTable;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyClassMethod;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyProperty;
import org.protopython.objects.PyStaticMethod;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.ReferringObject;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PyTraceback;

/**
 * What an object refers to, as far as programs could get there from it. What lies behind the iterators of built-in
 * types, and in objects of modules written in Java that are no {@link ReferringObject}, is not told.
 */
public final class Referents {
    private final Collection<Object> found;

    private Referents(Collection<Object> found) {
        this.found = found;
    }

    /** Adds what an object refers to directly. */
    @TruffleBoundary
    public static void addOf(Object object, Collection<Object> found) {
        Referents referents = new Referents(found);
        for (ExtensionLoader loader : ExtensionLoader.all()) {
            Collections.addAll(found, loader.referents(object));
        }
        if (object instanceof PyObject known) {
            referents.addContents(known);
            referents.addAttributes(known);
        }
    }

    private void add(Object value) {
        if (value != null) {
            found.add(value);
        }
    }

    private void addAll(Object[] values) {
        if (values != null) {
            for (Object value : values) {
                add(value);
            }
        }
    }

    private void addContents(PyObject object) {
        switch (object) {
            case PyDict dict ->
                dict.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            case HashTable set -> addAll(set.keysToArray());
            case PyList list -> addAll(list.toArray());
            case PyTuple tuple -> addAll(tuple.items());
            case PyCell cell -> add(cell.get());
            case PyModule module -> add(module.dict());
            case PyMethod method -> {
                add(method.function());
                add(method.self());
            }
            case PyBuiltinFunction function -> add(function.self());
            case PyStaticMethod method -> add(method.callable());
            case PyClassMethod method -> add(method.callable());
            case PyProperty property -> {
                add(property.getter());
                add(property.setter());
                add(property.deleter());
            }
            case PyFunction function -> addFunction(function);
            case PyGenerator generator -> addGenerator(generator);
            case PyFrame frame -> addFrame(frame);
            case PyTraceback traceback -> {
                add(traceback.next());
                add(traceback.entry().frame());
            }
            case PyBaseException exception -> {
                add(exception.args());
                add(exception.cause());
                add(exception.context());
            }
            case PyType type -> addType(type);
            case ReferringObject referring -> referring.addReferents(found);
            default -> {}
        }
    }

    private void addFunction(PyFunction function) {
        add(function.code());
        add(function.globals());
        addAll(function.closure());
        addAll(function.defaults());
        add(function.keywordDefaults());
        add(function.name());
        add(function.qualifiedName());
    }

    private void addGenerator(PyGenerator generator) {
        add(generator.function());
        add(generator.delegate());
        add(generator.handled());
        if (!generator.isFinished()) {
            addVariables(generator.frame());
        }
    }

    private void addFrame(PyFrame frame) {
        add(frame.code());
        add(frame.function());
        add(frame.extras());
        add(frame.trace());
        add(frame.back());
        addAll(frame.values());
        addVariables(frame.frame());
    }

    private void addVariables(Frame frame) {
        if (frame != null && PyArguments.isPython(frame)) {
            if (PyArguments.function(frame).code().hasNamespace()) {
                add(PyArguments.namespace(frame));
            }
            addAll(FrameVariables.of(frame).values(frame));
        }
    }

    /** The attributes of built-in types are not those of a program, and most of them are not even made yet. */
    private void addType(PyType type) {
        if (!type.isBuiltin()) {
            add(type.namespace());
        }
        addAll(type.mro());
        addAll(type.bases());
    }

    private void addAttributes(PyObject object) {
        if (!(object instanceof PyType) && !(object instanceof PyModule)) {
            ObjectFields.addValues(object, found);
        }
        // an extension's type is no referent of its instances unless their tp_traverse says so
        if (!object.type().isBuiltin() && object.type().nativeData() == null) {
            add(object.type());
        }
    }
}
