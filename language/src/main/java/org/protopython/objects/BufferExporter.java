// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** What lets others see its memory: bytes, bytearray, array, and types of native code through {@link Provider}. */
public interface BufferExporter {
    /** A view on the whole memory as it is now; the exporter keeps it in place until the export is released. */
    BufferExport exportBuffer();

    /** How the instances of a type that native code made export their memory. */
    interface Provider {
        /**
         * As {@link BufferExporter#exportBuffer}.
         *
         * @param flags the request as {@code inspect.BufferFlags} has it
         */
        BufferExport export(PyObject self, int flags);
    }
}
