// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The module {@code _pickle}: object graphs as bytes and back (PEP 307, 3154 and 574). May use {@code ops} and what lies
 * below.
 *
 * <p>A {@code Pickler} holds what outlasts one {@code dump()}; a {@link org.protopython.modules.pickle.Saver} carries one
 * out, with a class for each kind of value. Likewise {@code Unpickler} and {@link
 * org.protopython.modules.pickle.Loader}.
 */
package org.protopython.modules.pickle;
