// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

/**
 * What every part of a tree has: the half-open range of the source text it stands for, in UTF-16 units. Nodes are compared by identity
 * wherever they are keys, since equal text at equal places in two trees gives equal records.
 */
public interface Node {
    int start();

    int end();
}
