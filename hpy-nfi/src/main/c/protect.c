// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Character data that debug mode hands out: pages that cannot be written to, nor read once their handle is closed. Who
// does it anyway ends the process at the very instruction; the virtual machine's crash report would blame the wrong one.
#define _GNU_SOURCE
#include "runtime.h"

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#define RANGES 4096

static struct {
    uint64_t start;
    uint64_t end;
} ranges[RANGES];  // protected now; a free one starts at 0
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct sigaction previous;

static void on_fault(int number, siginfo_t *info, void *machine) {
    uint64_t address = (uint64_t)info->si_addr;
    for (int i = 0; i < RANGES; i++) {
        uint64_t start = __atomic_load_n(&ranges[i].start, __ATOMIC_ACQUIRE);
        if (start != 0 && address >= start && address < ranges[i].end) {
            signal(number, SIG_DFL);  // the instruction runs again and ends the process
            return;
        }
    }
    // whatever else faults is the virtual machine's business, which uses faults itself
    if (previous.sa_flags & SA_SIGINFO) {
        previous.sa_sigaction(number, info, machine);
    } else if (previous.sa_handler == SIG_DFL) {
        signal(number, SIG_DFL);
    } else if (previous.sa_handler != SIG_IGN) {
        previous.sa_handler(number);
    }
}

static void install(void) {
    struct sigaction action;
    sigaction(SIGSEGV, NULL, &previous);
    action = previous;
    action.sa_flags |= SA_SIGINFO | SA_ONSTACK;
    action.sa_sigaction = on_fault;
    sigaction(SIGSEGV, &action, NULL);
}

static uint64_t pages(uint64_t size) {
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    return (size + page - 1) / page * page;
}

// A copy that can only be read, or NULL.
EXPORT void *pp_protected_new(const void *data, uint64_t size) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
    void *copy = mmap(NULL, pages(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (copy == MAP_FAILED) {
        return NULL;
    }
    memcpy(copy, data, size);
    mprotect(copy, pages(size), PROT_READ);
    pthread_mutex_lock(&mutex);
    for (int i = 0; i < RANGES; i++) {
        if (ranges[i].start == 0) {
            ranges[i].end = (uint64_t)copy + pages(size);
            __atomic_store_n(&ranges[i].start, (uint64_t)copy, __ATOMIC_RELEASE);
            break;
        }
    }
    pthread_mutex_unlock(&mutex);
    return copy;
}

EXPORT void pp_protected_close(void *copy, uint64_t size) { mprotect(copy, pages(size), PROT_NONE); }

EXPORT void pp_protected_free(void *copy, uint64_t size) {
    pthread_mutex_lock(&mutex);
    for (int i = 0; i < RANGES; i++) {
        if (ranges[i].start == (uint64_t)copy) {
            __atomic_store_n(&ranges[i].start, 0, __ATOMIC_RELEASE);
        }
    }
    pthread_mutex_unlock(&mutex);
    munmap(copy, pages(size));
}
