// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Stacks of their own for extension functions that call back into Python.
//
// An upcall costs more than the function it calls. So Java runs such a function on another stack, and when it calls
// Python it leaves that stack: to Java it looks as if the function had returned SUSPENDED. Java calls Python itself,
// in its own compiled code, and resumes the function with the result. Everything else that goes up goes back to Java's
// stack for the time of the upcall, because the virtual machine wants all Java frames of a thread on the one it knows.
//
//   Java's stack                          the other
//     compiled loop
//     pp_stack_call       -- java -->       the extension's function
//                                           fast_Call, leave:       -- SUSPENDED -->
//     callback
//     pp_stack_resume     -- answer -->     the extension's function
//                         <-- result --     its return
#include "runtime.h"

#include <stddef.h>
#include <sys/mman.h>

#define STACK_SIZE ((size_t)8 << 20)  // as large as the system's usual; a page costs memory when it is first touched
#define GUARD_SIZE ((size_t)64 << 10)

#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)

_Static_assert(offsetof(NativeStack, extension) == 0, "as below");
_Static_assert(offsetof(NativeStack, java) == 8, "as below");
_Static_assert(offsetof(NativeStack, top) == 16, "as below");
_Static_assert(offsetof(HPyContext, _private) == 8, "as below");
_Static_assert(offsetof(Thread, stack) == sizeof(HPyContext), "as below");
_Static_assert(offsetof(Thread, upcall) == sizeof(HPyContext) + 8, "as below");
_Static_assert(sizeof(HPyContext) == 24 + 8 * MEMBERS, "as below");

#define TEXT_OF(x) #x
#define TEXT(x) TEXT_OF(x)
#define STACK "(24 + 8 * " TEXT(MEMBERS) ")"
#define UPCALL "(32 + 8 * " TEXT(MEMBERS) ")"
#define PUSH_PRESERVED "push %rbp; push %rbx; push %r12; push %r13; push %r14; push %r15;"
#define POP_PRESERVED "pop %r15; pop %r14; pop %r13; pop %r12; pop %rbx; pop %rbp;"

// Processors predict where a return goes by the calls they have seen, and a wrong guess costs more than all the rest.
// So there is a call for each return, although they lie on different stacks: what resumes a function calls from where
// the function was called first, and what suspends it returns to there.
__asm__(
    ".text\n"
    // uint64_t pp_stack_call(NativeStack *stack, void *function, HPyContext *ctx, uint64_t a, uint64_t b, uint64_t c):
    // function(ctx, a, b, c, 0)
    ".globl pp_stack_call\n"
    ".type pp_stack_call, @function\n"
    "pp_stack_call:\n" PUSH_PRESERVED
    "mov %rsp, 8(%rdi)\n"
    "mov %rdi, %rbx\n"
    "mov 16(%rdi), %rsp\n"
    "mov %rsi, %rax\n"
    "mov %rdx, %rdi\n"
    "mov %rcx, %rsi\n"
    "mov %r8, %rdx\n"
    "mov %r9, %rcx\n"
    "xor %r8d, %r8d\n"
    ".Lenter:\n"
    "call *%rax\n"
    // the function has returned, or is suspended; rbx is the stack in any case
    ".Lleave:\n"
    "mov 8(%rbx), %rsp\n" POP_PRESERVED
    "ret\n"
    ".size pp_stack_call, . - pp_stack_call\n"

    // uint64_t pp_stack_resume(NativeStack *stack, uint64_t answer): what pp_stack_call would have returned
    ".globl pp_stack_resume\n"
    ".type pp_stack_resume, @function\n"
    "pp_stack_resume:\n" PUSH_PRESERVED
    "mov %rsp, 8(%rdi)\n"
    "lea .Lresumed(%rip), %rax\n"
    "jmp .Lenter\n"
    ".Lresumed:\n"
    "mov (%rdi), %rsp\n" POP_PRESERVED
    "mov %rsi, %rax\n"
    "pop %rcx\n"
    "jmp *%rcx\n"
    ".size pp_stack_resume, . - pp_stack_resume\n"

    // HPy suspend(NativeStack *stack): the answer; to be jumped to
    ".type pp_suspend, @function\n"
    "pp_suspend:\n" PUSH_PRESERVED
    "mov %rsp, (%rdi)\n"
    "mov %rdi, %rbx\n"
    "mov $-1, %rax\n"
    "sub $16, %rsp\n"
    "lea .Lsuspended(%rip), %rcx\n"
    "mov %rcx, (%rsp)\n"
    "lea .Lleave(%rip), %rcx\n"
    "mov %rcx, 8(%rsp)\n"
    "ret\n"  // for the call in the extension
    ".Lsuspended:\n"
    "ret\n"  // for the call of the extension
    ".size pp_suspend, . - pp_suspend\n"

    // calls thread_of(ctx)->upcall on Java's stack, whatever its parameters after ctx are, if they fit in registers
    ".type pp_upcall_on_java_stack, @function\n"
    "pp_upcall_on_java_stack:\n"
    "push %rbp\n"
    "mov %rsp, %rbp\n"
    "push %rbx\n"
    "push %r12\n"
    "mov 8(%rdi), %rbx\n"
    "mov " STACK "(%rbx), %r12\n"
    "mov " UPCALL "(%rbx), %rax\n"
    "movq $0, " STACK "(%rbx)\n"
    "mov 8(%r12), %rsp\n"
    "and $-16, %rsp\n"
    "call *%rax\n"
    "mov %r12, " STACK "(%rbx)\n"
    "lea -16(%rbp), %rsp\n"
    "pop %r12\n"
    "pop %rbx\n"
    "pop %rbp\n"
    "ret\n"
    ".size pp_upcall_on_java_stack, . - pp_upcall_on_java_stack\n");

// hidden names of the above
HPy suspend(NativeStack *stack) __asm__("pp_suspend");
void upcall_on_java_stack(void) __asm__("pp_upcall_on_java_stack");

void *on_java_stack(Thread *thread, void *upcall) {
    thread->upcall = upcall;
    return (void *)upcall_on_java_stack;
}

// One more stack for a thread, which frees it; NULL when memory is short or this machine has none.
EXPORT NativeStack *pp_stack_new(Thread *thread) {
    char *memory = mmap(NULL, STACK_SIZE, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (memory == MAP_FAILED) {
        return NULL;
    }
    mprotect(memory, GUARD_SIZE, PROT_NONE);
    // it describes itself at its upper end
    NativeStack *stack = (NativeStack *)(memory + STACK_SIZE) - 1;
    stack->top = (void *)((uintptr_t)stack & ~(uintptr_t)63);
    stack->next = thread->stacks;
    thread->stacks = stack;
    return stack;
}

void free_stacks(Thread *thread) {
    for (NativeStack *stack = thread->stacks, *next; stack != NULL; stack = next) {
        next = stack->next;
        munmap((char *)(stack + 1) - STACK_SIZE, STACK_SIZE);
    }
}

// Null arguments and such are for Java to tell of.
static HPy fast_CallTupleDict(HPyContext *ctx, HPy callable, HPy args, HPy kw) {
    Thread *thread = thread_of(ctx);
    NativeStack *stack = thread->stack;
    if (stack == NULL) {
        return slow_CallTupleDict(ctx, callable, args, kw);
    }
    thread->stack = NULL;
    thread->request = REQUEST_CALL_TUPLE_DICT;
    thread->requested[0] = callable;
    thread->requested[1] = args;
    thread->requested[2] = kw;
    return suspend(stack);
}

static HPy fast_Call(HPyContext *ctx, HPy callable, const HPy *args, size_t nargs, HPy kwnames) {
    Thread *thread = thread_of(ctx);
    NativeStack *stack = thread->stack;
    if (stack == NULL || kwnames != 0) {
        return slow_Call(ctx, callable, args, nargs, kwnames);
    }
    thread->stack = NULL;
    thread->request = REQUEST_CALL;
    thread->requested[0] = callable;
    thread->requested[1] = (uint64_t)args;
    thread->requested[2] = nargs;
    return suspend(stack);
}

void install_calls(HPyContext *ctx) {
    ctx->ctx_CallTupleDict = fast_CallTupleDict;
    ctx->ctx_Call = fast_Call;
}

#else

void *on_java_stack(Thread *thread, void *upcall) {
    (void)thread;
    return upcall;
}

EXPORT NativeStack *pp_stack_new(Thread *thread) {
    (void)thread;
    return NULL;
}

EXPORT uint64_t pp_stack_call(NativeStack *stack, void *function, HPyContext *ctx, uint64_t a, uint64_t b, uint64_t c) {
    (void)stack;
    return ((HPy (*)(HPyContext *, uint64_t, uint64_t, uint64_t, HPy))function)(ctx, a, b, c, 0);
}

EXPORT uint64_t pp_stack_resume(NativeStack *stack, uint64_t answer) {
    (void)stack;
    return answer;
}

void free_stacks(Thread *thread) { (void)thread; }

void install_calls(HPyContext *ctx) { (void)ctx; }

#endif
