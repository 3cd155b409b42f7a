// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * {@code _datetime}: dates, times, durations and zones. Dates and times are packed into numbers that compare as they
 * do ({@link org.protopython.modules.datetime.DateBits}, {@link org.protopython.modules.datetime.TimeBits}); the
 * calendar is in one place, {@link org.protopython.modules.datetime.Calendar}. May use {@code ops}, what lies below it,
 * and the clock and format of the module {@code time}.
 */
package org.protopython.modules.datetime;
