// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/**
 * A documentation taken apart that may begin with the signature of what it describes, as CPython writes those of its own
 * functions and classes: {@code name(signature)}, a line of two dashes, a blank line.
 *
 * @param signature in its parentheses, null when the documentation begins with none
 * @param text what follows the signature; null without documentation
 */
public record SignedDocumentation(String signature, String text) {
    private static final String SIGNATURE_END = ")\n--\n\n";

    /** @param documentation of what has that name; may be null */
    public static SignedDocumentation of(String name, String documentation) {
        if (documentation != null && documentation.startsWith(name + "(")) {
            int end = documentation.indexOf(SIGNATURE_END);
            // a blank line before it ends what can be a signature
            if (end >= 0 && documentation.indexOf("\n\n") > end) {
                String text = documentation.substring(end + SIGNATURE_END.length());
                return new SignedDocumentation(documentation.substring(name.length(), end + 1), text);
            }
        }
        return new SignedDocumentation(null, documentation);
    }
}
