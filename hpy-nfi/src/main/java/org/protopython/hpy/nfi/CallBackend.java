// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

/**
 * How calls cross the border: {@code inlined} by constant java.lang.foreign handles, or {@code nfi} by Truffle NFI, which
 * is slower and works wherever NFI does. Fixed for the process by the first context that loads an extension, so that
 * the choice is a constant to the JIT.
 */
public final class CallBackend {
    private static final String INLINED = "inlined";
    private static final String NFI = "nfi";
    private static String chosen;

    private CallBackend() {}

    /** Evaluated when the first call is made. */
    private static final class Choice {
        static final boolean IS_NFI = NFI.equals(chosen());
    }

    private static synchronized String chosen() {
        if (chosen == null) {
            chosen = INLINED;
        }
        return chosen;
    }

    /**
     * Chooses, or checks that the choice made before is the same.
     *
     * @throws NativeLinkException if the name is unknown or the process uses the other
     */
    public static synchronized void choose(String name) {
        if (!name.equals(INLINED) && !name.equals(NFI)) {
            throw new NativeLinkException("HPyBackend must be '" + INLINED + "' or '" + NFI + "', not '" + name + "'");
        }
        if (chosen == null) {
            chosen = name;
        } else if (!chosen.equals(name)) {
            throw new NativeLinkException("HPyBackend is '" + chosen + "' in this process already");
        }
    }

    public static boolean isNfi() {
        return Choice.IS_NFI;
    }
}
