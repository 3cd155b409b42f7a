// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import org.protopython.objects.PyObject;

/** {@code _sre.SRE_Template}: a text in which groups of a match are to be replaced. */
final class PyTemplate extends PyObject {
    private final Object[] literals;
    private final int[] groups;

    /**
     * @param literals what stands before, between and after the groups, as str or bytes
     * @param groups one fewer
     */
    PyTemplate(Object[] literals, int[] groups) {
        super(SreTypes.TEMPLATE);
        this.literals = literals;
        this.groups = groups;
    }

    /** The text itself if no group stands in it, else null. */
    Object literal() {
        return groups.length == 0 ? literals[0] : null;
    }

    void appendTo(Pieces pieces, PyMatch match) {
        pieces.add(literals[0]);
        for (int i = 0; i < groups.length; i++) {
            int group = groups[i];
            if (group > match.pattern().groups()) {
                throw org.protopython.runtime.Errors.indexError("no such group");
            }
            pieces.addSlice(match.subject(), match.start(group), match.end(group));
            pieces.add(literals[i + 1]);
        }
    }
}
