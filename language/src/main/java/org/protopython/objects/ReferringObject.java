// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.util.Collection;

/** An object of a module that tells what it refers to besides its attributes, for {@code gc.get_referents}. */
public interface ReferringObject {
    /** Adds them, none of which is null. */
    void addReferents(Collection<Object> found);
}
