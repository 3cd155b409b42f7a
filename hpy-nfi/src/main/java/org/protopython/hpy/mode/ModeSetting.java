// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.mode;

import java.util.Locale;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.runtime.Errors;

/**
 * The environment variable HPY: one mode for all extensions, or a list such as {@code numpy:debug,ujson:trace}, in
 * which an entry without a name is for those not listed.
 */
public final class ModeSetting {
    private ModeSetting() {}

    /**
     * The mode of an extension.
     *
     * @param name full name of the module
     * @param setting the variable's value, null where it is not set
     * @throws org.protopython.runtime.PException ValueError for a mode that does not exist
     */
    public static HPyMode of(String name, String setting) {
        HPyMode other = HPyMode.UNIVERSAL;
        HPyMode own = null;
        for (String entry : (setting == null ? "" : setting).split(",", -1)) {
            if (entry.isBlank()) {
                continue;
            }
            int colon = entry.indexOf(':');
            HPyMode mode = mode(entry.substring(colon + 1).strip());
            if (colon < 0) {
                other = mode;
            } else if (entry.substring(0, colon).strip().equals(name)) {
                own = mode;
            }
        }
        return own == null ? other : own;
    }

    private static HPyMode mode(String text) {
        for (HPyMode mode : HPyMode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(text)) {
                return mode;
            }
        }
        throw Errors.valueError("invalid HPy mode: %s", text);
    }
}
