// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The special method names that exist: those of {@code objects.Slot}, and few that only library code looks up. */
final class DunderNames {
    private static final Set<String> LIBRARY = Set.of(
            "__alloc__",
            "__deepcopy__",
            "__getformat__",
            "__getinitargs__",
            "__typing_prepare_subst__",
            "__typing_is_unpacked_typevartuple__",
            "__from_number__",
            "__ctypes_from_outparam__");

    private final Set<String> names = new HashSet<>(LIBRARY);

    /** Reads the enumeration of slots; its constants are named after the slots. */
    DunderNames(Elements elements) {
        TypeElement slots = elements.getTypeElement(LanguageNames.SLOT);
        if (slots != null) {
            for (Element constant : slots.getEnclosedElements()) {
                if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                    names.add("__" + constant.getSimpleName().toString().toLowerCase(Locale.ROOT) + "__");
                }
            }
        }
    }

    boolean isUnknown(String name) {
        return name.startsWith("__") && name.endsWith("__") && !names.contains(name);
    }
}
