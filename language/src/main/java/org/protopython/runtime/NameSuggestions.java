// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * Finds the name somebody meant, for "Did you mean". Distances are edit distances in which inserting, deleting and
 * replacing a character cost 2 and changing its case costs 1; a name is near when at most about a third differs, and names are not compared when much does.
 */
public final class NameSuggestions {
    private static final int EDIT_COST = 2;
    private static final int CASE_COST = 1;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_CANDIDATES = 750;

    private NameSuggestions() {}

    /** The nearest of the candidates, the first one of several; null when none is near. */
    @TruffleBoundary
    public static String nearest(String wrong, Iterable<String> candidates) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        int count = 0;
        for (String candidate : candidates) {
            if (++count > MOST_CANDIDATES) {
                return null;
            }
            if (candidate.equals(wrong)) {
                continue;
            }
            int limit = (wrong.length() + candidate.length() + 3) * EDIT_COST / 6;
            int distance = distance(wrong, candidate);
            if (distance <= limit && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int start = 0;
        while (start < shorter && first.charAt(start) == second.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
            end++;
        }
        return distanceOfDifferent(
                first.substring(start, first.length() - end), second.substring(start, second.length() - end));
    }

    private static int distanceOfDifferent(String a, String b) {
        if (a.length() > LONGEST_NAME || b.length() > LONGEST_NAME) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j * EDIT_COST;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i * EDIT_COST;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + replaceCost(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + EDIT_COST);
            }
        }
        return row[b.length()];
    }

    private static int replaceCost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : EDIT_COST;
    }
}
