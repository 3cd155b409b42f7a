// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** The types of this module, of which none can be made by calling it or be inherited from. */
final class SreTypes {
    static final PyType PATTERN = BuiltinTypes.defineFinalForModule("Pattern", "re");
    static final PyType MATCH = BuiltinTypes.defineFinalForModule("Match", "re");
    static final PyType SCANNER = BuiltinTypes.defineFinalForModule("SRE_Scanner", "_sre");
    static final PyType TEMPLATE = BuiltinTypes.defineFinalForModule("SRE_Template", "_sre");

    private SreTypes() {}
}
