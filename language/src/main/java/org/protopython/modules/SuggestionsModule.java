// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.NameSuggestions;

/** {@code _suggestions}: what {@code traceback} asks for the names that somebody may have meant. */
@PyModule(value = "_suggestions", doc = "What the module traceback asks for the name that somebody may have meant.")
public final class SuggestionsModule {
    private SuggestionsModule() {}

    @PyBuiltin(
            value = "_generate_suggestions(candidates, item, /)",
            doc = "The text among the list candidates that is nearest to item; None when none is near.")
    static Object nearest(Object candidates, TruffleString item) {
        if (!(candidates instanceof PyList list)) {
            throw Errors.typeError("candidates must be a list");
        }
        List<String> names = new ArrayList<>();
        for (Object candidate : list.toArray()) {
            TruffleString name = Conversions.asText(candidate);
            if (name == null) {
                throw Errors.typeError("all elements in 'candidates' must be strings");
            }
            names.add(PyStrings.toJava(name));
        }
        String nearest = NameSuggestions.nearest(PyStrings.toJava(item), names);
        return nearest == null ? PyNone.NONE : PyStrings.of(nearest);
    }
}
