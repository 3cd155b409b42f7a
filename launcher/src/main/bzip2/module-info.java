// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Apache Commons Compress, as much of it as the distribution has. The module as published requires {@code java.desktop}
 * and libraries that bzip2 does without.
 */
module org.apache.commons.compress {
    requires org.apache.commons.io;

    exports org.apache.commons.compress.compressors.bzip2;
}
