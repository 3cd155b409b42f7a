// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code <?xml version=… encoding=… standalone=…?>}.
 *
 * @param encodingPlace where the name of the encoding begins
 * @param standalone 1 for yes, 0 for no, -1 when it is not there
 */
record XmlDeclaration(String version, String encoding, int encodingPlace, int standalone) {
    private static final Pattern FORM = Pattern.compile("<\\?xml"
            + "(?:\\s+version\\s*=\\s*(?:'([A-Za-z0-9._:-]+)'|\"([A-Za-z0-9._:-]+)\"))?"
            + "(?:\\s+encoding\\s*=\\s*(?:'([A-Za-z][A-Za-z0-9._-]*)'|\"([A-Za-z][A-Za-z0-9._-]*)\"))?"
            + "(?:\\s+standalone\\s*=\\s*(?:'(yes|no)'|\"(yes|no)\"))?\\s*\\?>");

    /** Null when it has not that form. */
    static XmlDeclaration of(String text, boolean isEntity) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String version = either(parts, 1);
        String encoding = either(parts, 3);
        String standalone = either(parts, 5);
        boolean isComplete = isEntity ? encoding != null && standalone == null : version != null;
        int place = Math.max(parts.start(3), parts.start(4));
        return isComplete
                ? new XmlDeclaration(
                        version, encoding, place, standalone == null ? -1 : standalone.equals("yes") ? 1 : 0)
                : null;
    }

    private static String either(Matcher parts, int group) {
        return parts.group(group) == null ? parts.group(group + 1) : parts.group(group);
    }
}
