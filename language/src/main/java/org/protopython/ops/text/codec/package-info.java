// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Text encodings and their error handlers. {@link org.protopython.ops.text.codec.TextCodec} is the entrance.
 *
 * <p>May depend on {@code ops.text}, on {@code org.protopython.runtime} for raising errors and on what lies below it.
 */
package org.protopython.ops.text.codec;
