// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Tests that start the programs of the finished distribution; run after `package`. */
package org.protopython.launcher.distribution;
