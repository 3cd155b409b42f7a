// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The command line. */
module org.protopython.launcher {
    requires org.graalvm.launcher;
    requires org.graalvm.polyglot;
}
