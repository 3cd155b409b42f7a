// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** The attributes that only some of the built-in exceptions have; they live outside of the instance dictionary. */
public enum ExceptionField {
    CODE,
    VALUE,
    NAME,
    OBJ,
    PATH,
    NAME_FROM,
    MSG,
    ERRNO,
    STRERROR,
    FILENAME,
    FILENAME2,
    CHARACTERS_WRITTEN,
    LINENO,
    OFFSET,
    TEXT,
    END_LINENO,
    END_OFFSET,
    PRINT_FILE_AND_LINE,
    METADATA,
    ENCODING,
    OBJECT,
    START,
    END,
    REASON,
    MESSAGE,
    EXCEPTIONS;

    private static final int COUNT = values().length;

    public static int count() {
        return COUNT;
    }
}
