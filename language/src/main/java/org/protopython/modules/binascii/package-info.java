// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code binascii}: bytes written as text and back. May use {@code ops} and what lies below, and the checksums of {@code zlib}. */
package org.protopython.modules.binascii;
