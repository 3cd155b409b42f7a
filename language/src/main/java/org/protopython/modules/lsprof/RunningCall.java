// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lsprof;

/** A call that is not over. */
final class RunningCall {
    private final Object key;
    private final ProfiledFunction function;
    /** What called it, null for the first one a profiler has seen in a thread. */
    private final RunningCall caller;
    /** Its calls by this caller, null if they are not told apart. */
    private final CallStatistics byCaller;

    private long begin;
    private long inCallees;

    RunningCall(Object key, ProfiledFunction function, RunningCall caller, boolean subcalls) {
        this.key = key;
        this.function = function;
        this.caller = caller;
        this.byCaller = subcalls && caller != null ? caller.function.callsOf(function) : null;
        function.statistics().begin();
        if (byCaller != null) {
            byCaller.begin();
        }
    }

    RunningCall caller() {
        return caller;
    }

    /** The clock starts when all is noted, so that noting does not count. */
    void start(long now) {
        begin = now;
    }

    void end(long now) {
        long elapsed = now - begin;
        long own = elapsed - inCallees;
        if (caller != null) {
            caller.inCallees += elapsed;
        }
        function.statistics().end(elapsed, own);
        if (byCaller != null) {
            byCaller.end(elapsed, own);
        }
    }

    /** Whether this is a call of a function, or one of its callers is. */
    boolean isWithin(Object wanted) {
        for (RunningCall call = this; call != null; call = call.caller) {
            if (call.key == wanted) {
                return true;
            }
        }
        return false;
    }

    boolean isOf(Object wanted) {
        return key == wanted;
    }
}
