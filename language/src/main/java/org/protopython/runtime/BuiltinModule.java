// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** What a module written in Java consists of; made when the module is first imported. */
public abstract class BuiltinModule {
    private final String name;
    private final String doc;

    protected BuiltinModule(String name, String doc) {
        this.name = name;
        this.doc = doc;
    }

    /** The dotted Python name. */
    public final String name() {
        return name;
    }

    /** The documentation, or null. */
    public final String doc() {
        return doc;
    }

    /** Descriptors of the functions, new on each call. */
    public abstract Builtin[] functions();

    /** Names of the module's other attributes. */
    public abstract String[] constantNames();

    /**
     * The value of one of the other attributes. Computed anew on each call, because a list or dict there belongs to
     * the context that imports the module, the one that is entered.
     *
     * @param index into {@link #constantNames()}
     */
    public abstract Object constant(int index);
}
