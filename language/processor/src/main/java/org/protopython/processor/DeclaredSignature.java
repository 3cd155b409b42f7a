// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.protopython.processor.DeclaredParameter.Passing;

/**
 * A declared Python signature, checked against the form that {@code runtime.Signature.parse} reads at run time.
 *
 * @param parameters in declared order, which is that of the bound arguments
 */
record DeclaredSignature(String name, List<DeclaredParameter> parameters) {
    private static final Pattern WHOLE = Pattern.compile("([A-Za-z_][A-Za-z_0-9]*)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(\\*{0,2})([A-Za-z_][A-Za-z_0-9]*)(?:\\s*=\\s*(.+))?");
    private static final Pattern LITERAL = Pattern.compile(
            "None|True|False|\\.\\.\\.|\\(\\)|sys\\.maxsize|<unrepresentable>"
                    + "|-?[0-9]+|-?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"");

    static DeclaredSignature parse(String text) throws DeclarationException {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw unparsable(text, "it is not of the form name(parameters)");
        }
        List<DeclaredParameter> parameters = new ArrayList<>();
        boolean slash = false;
        boolean star = false;
        for (String part : split(whole.group(2))) {
            if (!parameters.isEmpty() && parameters.getLast().passing() == Passing.VARKW) {
                throw unparsable(
                        text, "nothing may follow **" + parameters.getLast().name());
            } else if (part.equals("/")) {
                if (slash || star || parameters.isEmpty()) {
                    throw unparsable(text, "misplaced /");
                }
                slash = true;
                parameters.replaceAll(p -> new DeclaredParameter(p.name(), Passing.POSITIONAL_ONLY, p.defaultText()));
            } else if (part.startsWith("*") && !part.startsWith("**")) {
                if (star) {
                    throw unparsable(text, "second *");
                }
                star = true;
                if (!part.equals("*")) {
                    parameters.add(parameter(text, part, Passing.VARARGS));
                }
            } else if (part.startsWith("**")) {
                parameters.add(parameter(text, part, Passing.VARKW));
            } else {
                parameters.add(parameter(text, part, star ? Passing.KEYWORD_ONLY : Passing.EITHER));
            }
        }
        checkOrder(text, parameters);
        return new DeclaredSignature(whole.group(1), parameters);
    }

    private static DeclaredParameter parameter(String text, String part, Passing passing) throws DeclarationException {
        Matcher matcher = PARAMETER.matcher(part);
        if (!matcher.matches()) {
            throw unparsable(text, "'" + part + "' is no parameter");
        }
        String defaultText = matcher.group(3);
        if (defaultText != null) {
            if (passing == Passing.VARARGS || passing == Passing.VARKW) {
                throw unparsable(text, "'" + part + "' cannot have a default");
            }
            if (!LITERAL.matcher(defaultText).matches()) {
                throw unparsable(text, "default '" + defaultText + "' is not a plain literal");
            }
        }
        return new DeclaredParameter(matcher.group(2), passing, defaultText);
    }

    private static void checkOrder(String text, List<DeclaredParameter> parameters) throws DeclarationException {
        Set<String> names = new HashSet<>();
        boolean optional = false;
        for (DeclaredParameter parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw unparsable(text, "duplicate parameter '" + parameter.name() + "'");
            }
            boolean positional =
                    parameter.passing() == Passing.POSITIONAL_ONLY || parameter.passing() == Passing.EITHER;
            if (positional && optional && parameter.defaultText() == null) {
                throw unparsable(text, "parameter '" + parameter.name() + "' needs a default");
            }
            optional |= positional && parameter.defaultText() != null;
        }
    }

    /** The parts between commas that are outside of string literals. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 && c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            }
            if (c == ',' && quote == 0) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        String last = part.toString().strip();
        if (!last.isEmpty() || !parts.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    private static DeclarationException unparsable(String text, String problem) {
        return new DeclarationException("unparsable signature \"%s\": %s", text, problem);
    }
}
