// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

/** Decides what happens to input that cannot be encoded or decoded: raises, or gives a replacement. */
@FunctionalInterface
public interface CodecErrorHandler {
    Replacement handle(CodecError error);
}
