// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// The C types that the binary interface names. A handle is a struct of one word upstream; both calling conventions we
// support pass that exactly as the word, which a test checks, so it is a plain integer here.
#ifndef PROTOPYTHON_ABI_H
#define PROTOPYTHON_ABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

typedef uint64_t HPy;
typedef uint64_t HPyField;
typedef uint64_t HPyGlobal;
typedef intptr_t HPyListBuilder;
typedef intptr_t HPyTupleBuilder;
typedef intptr_t HPyTracker;
typedef intptr_t HPyThreadState;
typedef intptr_t HPy_ssize_t;
typedef intptr_t HPy_hash_t;
typedef uint32_t HPy_UCS4;
typedef int HPyType_BuiltinShape;
typedef int HPyFunc_Signature;
typedef int HPy_SourceKind;
typedef int _HPyCapsule_key;
typedef void *(*HPyCFunction)(void);
typedef struct HPyType_Spec HPyType_Spec;
typedef struct HPyType_SpecParam HPyType_SpecParam;
typedef struct HPyCallFunction HPyCallFunction;
typedef struct HPyCapsule_Destructor HPyCapsule_Destructor;
typedef struct cpy_PyObject cpy_PyObject;

#endif
