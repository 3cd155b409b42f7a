// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/**
 * What the options of the language say, for the layers that do not see them.
 *
 * @param processStreams whether the context's streams are descriptors 0, 1 and 2 of the process
 * @param closedStreams digits of those descriptors among 0, 1 and 2 that were closed when the process began
 * @param module the program of {@code -m}, or empty
 * @param originalArguments what followed the executable on the command line, separated by NUL characters
 * @param home directory that holds {@code lib/python3.14}, or empty
 * @param pythonPath directories for {@code sys.path}, separated by colons
 * @param warnings values of {@code sys.warnoptions}, separated by line feeds
 * @param implementationOptions values of {@code -X}, separated by line feeds
 * @param checkHashPycs whether compiled files with a hash are checked: default, always or never
 * @param noDebugRanges whether code knows lines only, and no columns
 */
public record LaunchSettings(
        boolean mainMode,
        boolean processStreams,
        String closedStreams,
        String module,
        String originalArguments,
        String executable,
        String home,
        String pythonPath,
        boolean isolated,
        boolean ignoreEnvironment,
        boolean safePath,
        boolean noUserSite,
        boolean noSite,
        boolean inspect,
        boolean unbuffered,
        boolean dontWriteBytecode,
        String checkHashPycs,
        int optimize,
        int verbose,
        boolean debug,
        boolean quiet,
        int bytesWarning,
        String warnings,
        String implementationOptions,
        boolean noDebugRanges) {}
