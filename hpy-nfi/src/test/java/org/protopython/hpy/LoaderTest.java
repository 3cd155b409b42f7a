// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.protopython.objects.PyNone;
import org.protopython.runtime.PException;

/** What is wrong with an extension is a Python exception, and the process lives on. */
class LoaderTest extends AbstractContextTest {
    private static final String AT = "Error during loading of the HPy extension module at path '";

    private static Path build(int fault) {
        return ExtensionCompiler.build("hostile", "hostile" + fault + ".hpy0.so", "-DFAULT=" + fault);
    }

    private static PException refused(String type, int fault) {
        Path path = build(fault);
        PException error = assertRaises(type, null, () -> load("hostile", path));
        assertEquals(PyNone.NONE, call(load("hostile", build(0)), "f"));
        return error;
    }

    private static void assertStarts(String expected, PException error) {
        assertTrue(error.getMessage().startsWith(expected), error.getMessage());
    }

    @Test
    void modules() {
        assertEquals("ValueError: exec failed", refused("ValueError", 1).getMessage());
        assertEquals(
                "ValueError: Unsupported HPyMeth signature",
                refused("ValueError", 2).getMessage());
        assertEquals(
                "SystemError: Unsupported slot in HPyModuleDef.defines (value: 66).",
                refused("SystemError", 3).getMessage());
        assertEquals(77L, load("hostile", build(4)));
        assertStarts(
                "SystemError: HPyModuleDef defines a HPy_mod_create slot and some other", refused("SystemError", 5));
        assertStarts("RuntimeError: HPy module 'hostile' contains legacy methods", refused("RuntimeError", 6));
        assertStarts("SystemError: Module state is not supported", refused("SystemError", 7));
        assertEquals(
                "SystemError: HPy does not permit HPyModuleDef.size < 0",
                refused("SystemError", 8).getMessage());
    }

    @Test
    void versionsAndEntryPoints() {
        assertEquals(
                "RuntimeError: HPy extension module 'hostile' requires unsupported version of the HPy runtime."
                        + " Requested version: 1.0. Current HPy version: 0.0.",
                refused("RuntimeError", 9).getMessage());
        Path none = build(10);
        assertRaises(
                "RuntimeError",
                AT + none + "'. Function 'HPyInit_hostile' returned NULL.",
                () -> load("hostile", none));
        Path missing = build(11);
        assertStarts(
                "RuntimeError: " + AT + missing
                        + "' while trying to find symbol 'HPyInitGlobalContext_hostile'. Did you usethe HPy_MODINIT"
                        + " macro to register your module?",
                refused("RuntimeError", 11));
        Path good = build(0);
        PException other = assertRaises("RuntimeError", null, () -> load("other", good));
        assertStarts(
                "RuntimeError: " + AT + good + "'. Cannot locate the required minimal HPy versions as symbols"
                        + " 'get_required_hpy_major_version_other' and `get_required_hpy_minor_version_other`.",
                other);
    }

    @Test
    void files() throws IOException {
        Path corrupt = build(0).resolveSibling("corrupt.hpy0.so");
        Files.write(corrupt, new byte[] {1, 2, 3});
        assertStarts(
                "RuntimeError: " + AT + corrupt + "'. Error message from dlopen/WinAPI: ",
                assertRaises("RuntimeError", null, () -> load("corrupt", corrupt)));
        Path absent = corrupt.resolveSibling("absent.hpy0.so");
        assertRaises("RuntimeError", null, () -> load("absent", absent));
        Path unbound = build(12);
        assertRaises("RuntimeError", null, () -> load("hostile", unbound));
        Path wrongTag = corrupt.resolveSibling("hostile.hpy7.hpy0.so");
        Files.copy(build(0), wrongTag, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRaises(
                "RuntimeError",
                "HPy extension module 'hostile' at path '" + wrongTag
                        + "': mismatch between the HPy ABI tag encoded in the filename and the major version"
                        + " requested by the HPy extension itself. Major version tag parsed from filename: 7."
                        + " Requested version: 0.0.",
                () -> load("hostile", wrongTag));
    }
}
