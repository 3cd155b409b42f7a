// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;

/** The layouts of arguments that one call with stars has seen. Held by a node as a constant. */
public final class StarLayouts {
    private static final int MOST_LAYOUTS = 3;

    private final ArgumentKind[] kinds;
    private final String[] names;

    /** Null when there were too many or one that is not simple. */
    @CompilationFinal(dimensions = 1)
    private StarLayout[] seen = {};

    /**
     * @param kinds one per argument
     * @param names of the keyword arguments, null elsewhere
     */
    public StarLayouts(ArgumentKind[] kinds, String[] names) {
        this.kinds = kinds;
        this.names = names;
    }

    /**
     * Calls in each branch with one layout, which compiled code thus knows; null, and nothing is called, when the
     * arguments have none. Not while other threads can change lists and dicts.
     */
    @ExplodeLoop
    public Object call(VirtualFrame frame, CallNode call, Object callable, Object[] values) {
        StarLayout[] known = seen;
        if (known == null) {
            return null;
        }
        for (StarLayout each : known) {
            if (each.fits(values)) {
                return call.execute(frame, callable, each.arrange(values), each.keywords());
            }
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        StarLayout layout = known.length == MOST_LAYOUTS ? null : StarLayout.of(kinds, names, values);
        if (layout == null) {
            seen = null;
            return null;
        }
        StarLayout[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = layout;
        seen = more;
        return call.execute(frame, callable, layout.arrange(values), layout.keywords());
    }
}
