// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The watches of a context, without keeping them alive. */
final class WatchList {
    private static final int MIN_LIMIT = 64;

    private List<WeakReference<DeathWatch>> all = new ArrayList<>();
    /** At this size those that are gone are thrown out; twice what was alive the last time. */
    private int limit = MIN_LIMIT;

    synchronized void add(DeathWatch watch) {
        if (all.size() >= limit) {
            all.removeIf(reference -> reference.refersTo(null));
            limit = Math.max(MIN_LIMIT, 2 * all.size());
        }
        all.add(new WeakReference<>(watch));
    }

    /** Takes out the watches whose objects are gone. */
    synchronized void forEachWidowed(Consumer<DeathWatch> action) {
        List<WeakReference<DeathWatch>> rest = new ArrayList<>(all.size());
        for (WeakReference<DeathWatch> reference : all) {
            DeathWatch watch = reference.get();
            if (watch != null && watch.refersTo(null)) {
                action.accept(watch);
            } else if (watch != null) {
                rest.add(reference);
            }
        }
        all = rest;
        limit = Math.max(MIN_LIMIT, 2 * rest.size());
    }
}
