// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;

/** {@code operator.attrgetter}: names that may have dots. */
final class PyAttributeGetter extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("attrgetter", "operator");

    private final TruffleString[] names;
    /** The attributes to follow for each name. */
    @CompilationFinal(dimensions = 2)
    private final String[][] paths;

    PyAttributeGetter(TruffleString[] names) {
        super(TYPE);
        this.names = names;
        this.paths = new String[names.length][];
        for (int i = 0; i < names.length; i++) {
            paths[i] = PyStrings.toJava(names[i]).split("\\.", -1);
            for (int k = 0; k < paths[i].length; k++) {
                paths[i][k] = paths[i][k].intern();
            }
        }
    }

    TruffleString[] names() {
        return names;
    }

    String[][] paths() {
        return paths;
    }

    /** The attribute when there is only one, without dots; else null. */
    String single() {
        return paths.length == 1 && paths[0].length == 1 ? paths[0][0] : null;
    }
}
