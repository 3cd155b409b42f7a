// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Directories;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.imports.LibraryModules;
import org.protopython.runtime.NameSuggestions;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyTraceback;
import org.protopython.runtime.PythonContext;

/** "Did you mean" and "did you forget to import", appended to the message of an exception. */
final class ErrorHints {
    private ErrorHints() {}

    /** What to append, empty for nothing. */
    static String of(PythonContext context, PyBaseException exception) {
        if (exception.type().isSubtypeOf(ExceptionTypes.IMPORT_ERROR)) {
            String wrong = text(exception, ExceptionField.NAME_FROM);
            return wrong == null ? "" : didYouMean(ofImport(context, exception, wrong));
        } else if (exception.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
            String wrong = text(exception, ExceptionField.NAME);
            return wrong == null ? "" : didYouMean(ofAttribute(exception, wrong));
        } else if (exception.type().isSubtypeOf(ExceptionTypes.NAME_ERROR)) {
            String wrong = text(exception, ExceptionField.NAME);
            return wrong == null ? "" : ofName(context, exception, wrong);
        }
        return "";
    }

    private static String text(PyBaseException exception, ExceptionField field) {
        Object value = exception.field(field);
        return value == null || Conversions.asText(value) == null ? null : PyStrings.toJava(Conversions.asText(value));
    }

    private static String didYouMean(String suggestion) {
        return suggestion == null ? "" : ". Did you mean: '" + suggestion + "'?";
    }

    private static String ofImport(PythonContext context, PyBaseException exception, String wrong) {
        String moduleName = text(exception, ExceptionField.NAME);
        Object module = moduleName == null ? null : context.module(moduleName);
        return module == null ? null : nearest(wrong, module);
    }

    private static String ofAttribute(PyBaseException exception, String wrong) {
        Object object = exception.field(ExceptionField.OBJ);
        return object == null ? null : nearest(wrong, object);
    }

    private static String nearest(String wrong, Object object) {
        try {
            Object names = Calls.callSpecial(object, Slot.DIR);
            List<String> candidates = new ArrayList<>();
            for (Object name : org.protopython.ops.Items.toArray(names)) {
                if (Conversions.asText(name) != null) {
                    String candidate = PyStrings.toJava(Conversions.asText(name));
                    if (wrong.startsWith("_") || !candidate.startsWith("_")) {
                        candidates.add(candidate);
                    }
                }
            }
            candidates.sort(null);
            return NameSuggestions.nearest(wrong, candidates);
        } catch (PException e) {
            return null;
        }
    }

    private static String ofName(PythonContext context, PyBaseException exception, String wrong) {
        String hint = didYouMean(nearestName(context, exception, wrong));
        if (!LibraryModules.contains(context, wrong)) {
            return hint;
        }
        return hint.isEmpty()
                ? ". Did you forget to import '" + wrong + "'?"
                : hint + " Or did you forget to import '" + wrong + "'?";
    }

    private static String nearestName(PythonContext context, PyBaseException exception, String wrong) {
        PyTraceback traceback = ExceptionState.traceback(exception);
        if (traceback == null) {
            return null;
        }
        while (traceback.next() != null) {
            traceback = traceback.next();
        }
        FramePlace place = traceback.entry() == null
                ? null
                : FramePlace.of(traceback.entry().location());
        List<String> candidates = new ArrayList<>();
        if (place != null) {
            PyCode code = place.code();
            if (code != null) {
                candidates.addAll(Arrays.asList(code.localNames()));
                candidates.addAll(Arrays.asList(code.cellNames()));
                candidates.addAll(Arrays.asList(code.freeNames()));
            }
            Directories.addKeys(candidates, globalsOf(context, place.fileName()));
        }
        Directories.addKeys(candidates, context.builtins().dict());
        return NameSuggestions.nearest(wrong, candidates);
    }

    /** The globals of the module that comes from a file; those of the main program when there is none. */
    static PyDict globalsOf(PythonContext context, String fileName) {
        PyList modules = new PyList(org.protopython.ops.Items.toArray(context.modules()));
        for (Object name : modules.toArray()) {
            if (context.modules().get(name) instanceof PyModule module) {
                Object file = Attributes.getOwn(module, "__file__");
                if (file != null
                        && file != PyNone.NONE
                        && Conversions.asText(file) != null
                        && PyStrings.toJava(Conversions.asText(file)).equals(fileName)) {
                    return module.dict();
                }
            }
        }
        return context.main().dict();
    }
}
