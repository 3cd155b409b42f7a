// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import java.util.ArrayList;
import java.util.List;

/** The words in which a Python function refuses arguments. */
final class FunctionArgumentErrors {
    private final Signature signature;
    private final Object[] defaults;
    private final String functionName;

    FunctionArgumentErrors(Signature signature, Object[] defaults, String functionName) {
        this.signature = signature;
        this.defaults = defaults;
        this.functionName = functionName;
    }

    PException unexpectedKeyword(String[] keywords, String keyword) {
        List<String> positionalOnly = new ArrayList<>();
        for (int i = 0; i < signature.positionalOnlyCount(); i++) {
            for (String given : keywords) {
                if (signature.parameter(i).equals(given)) {
                    positionalOnly.add(given);
                }
            }
        }
        if (!positionalOnly.isEmpty()) {
            return Errors.typeError(
                    "%s() got some positional-only arguments passed as keyword arguments: '%s'",
                    functionName, String.join(", ", positionalOnly));
        }
        return unexpectedKeyword(signature, functionName, keyword);
    }

    /** Shared with builtins, whose words are the same here. */
    static PException unexpectedKeyword(Signature signature, String functionName, String keyword) {
        List<String> candidates =
                List.of(signature.parameters()).subList(signature.positionalOnlyCount(), signature.namedCount());
        String meant = NameSuggestions.nearest(keyword, candidates);
        if (meant != null) {
            return Errors.typeError(
                    "%s() got an unexpected keyword argument '%s'. Did you mean '%s'?", functionName, keyword, meant);
        }
        return Errors.typeError("%s() got an unexpected keyword argument '%s'", functionName, keyword);
    }

    PException multipleValues(String keyword) {
        return Errors.typeError("%s() got multiple values for argument '%s'", functionName, keyword);
    }

    PException tooManyPositional(int given, Object[] bound) {
        int positional = signature.positionalCount();
        int optional = 0;
        for (int i = 0; i < positional; i++) {
            if (defaults[i] != Signature.REQUIRED) {
                optional++;
            }
        }
        int keywordOnly = 0;
        for (int i = positional; i < signature.namedCount(); i++) {
            if (bound[signature.boundIndex(i)] != null) {
                keywordOnly++;
            }
        }
        String takes = optional > 0 ? "from " + (positional - optional) + " to " + positional : "" + positional;
        String keywordPart = keywordOnly == 0
                ? ""
                : " positional argument" + plural(given) + " (and " + keywordOnly + " keyword-only argument"
                        + plural(keywordOnly) + ")";
        return Errors.typeError(
                "%s() takes %s positional argument%s but %s%s %s given",
                functionName,
                takes,
                optional > 0 ? "s" : plural(positional),
                Integer.toString(given),
                keywordPart,
                given == 1 && keywordOnly == 0 ? "was" : "were");
    }

    PException missing(Object[] bound) {
        List<String> names = missingNames(0, signature.positionalCount(), bound);
        String kind = "positional";
        if (names.isEmpty()) {
            names = missingNames(signature.positionalCount(), signature.namedCount(), bound);
            kind = "keyword-only";
        }
        return Errors.typeError(
                "%s() missing %s required %s argument%s: %s",
                functionName, Integer.toString(names.size()), kind, plural(names.size()), enumerate(names));
    }

    private List<String> missingNames(int from, int to, Object[] bound) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (bound[signature.boundIndex(i)] == null && defaults[i] == Signature.REQUIRED) {
                names.add("'" + signature.parameter(i) + "'");
            }
        }
        return names;
    }

    private static String enumerate(List<String> names) {
        int last = names.size() - 1;
        return switch (last) {
            case 0 -> names.getFirst();
            case 1 -> names.getFirst() + " and " + names.getLast();
            default -> String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
        };
    }

    static String plural(int count) {
        return count == 1 ? "" : "s";
    }
}
