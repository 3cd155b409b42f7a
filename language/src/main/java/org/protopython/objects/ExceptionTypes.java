// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exception hierarchy (Library Reference, Built-in Exceptions), each class with its documentation. */
public final class ExceptionTypes {
    private static final Map<String, PyType> BY_NAME = new LinkedHashMap<>();

    public static final PyType BASE_EXCEPTION = define(
            "BaseException",
            BuiltinTypes.OBJECT,
            "What all exceptions derive from; programs derive theirs from Exception.");
    public static final PyType BASE_EXCEPTION_GROUP = define(
            "BaseExceptionGroup",
            BASE_EXCEPTION,
            "Several exceptions raised together, with a message for all of them.");
    public static final PyType GENERATOR_EXIT =
            define("GeneratorExit", BASE_EXCEPTION, "Raised inside a generator or coroutine that is being closed.");
    public static final PyType KEYBOARD_INTERRUPT =
            define("KeyboardInterrupt", BASE_EXCEPTION, "The user pressed the interrupt key, usually Control-C.");
    public static final PyType SYSTEM_EXIT =
            define("SystemExit", BASE_EXCEPTION, "Asks the interpreter to end, as sys.exit() does.");
    public static final PyType EXCEPTION = define(
            "Exception", BASE_EXCEPTION, "Base class of all exceptions but those that end programs or generators.");
    public static final PyType EXCEPTION_GROUP =
            define("ExceptionGroup", EXCEPTION, "An exception group whose members all derive from Exception.");
    public static final PyType ARITHMETIC_ERROR =
            define("ArithmeticError", EXCEPTION, "Base class of the errors of arithmetic.");
    public static final PyType FLOATING_POINT_ERROR =
            define("FloatingPointError", ARITHMETIC_ERROR, "An operation on floating-point numbers failed.");
    public static final PyType OVERFLOW_ERROR =
            define("OverflowError", ARITHMETIC_ERROR, "A number is too large for what it is to be.");
    public static final PyType ZERO_DIVISION_ERROR = define(
            "ZeroDivisionError",
            ARITHMETIC_ERROR,
            "A number is divided by zero, or its remainder for zero is asked for.");
    public static final PyType ASSERTION_ERROR =
            define("AssertionError", EXCEPTION, "What an assert statement claims is false.");
    public static final PyType ATTRIBUTE_ERROR =
            define("AttributeError", EXCEPTION, "An object does not have an attribute, or does not let it be set.");
    public static final PyType BUFFER_ERROR =
            define("BufferError", EXCEPTION, "What was asked of the memory of an object cannot be done.");
    public static final PyType EOF_ERROR = define("EOFError", EXCEPTION, "The input ended before anything was read.");
    public static final PyType IMPORT_ERROR =
            define("ImportError", EXCEPTION, "A module, or a name in it, could not be imported.");
    public static final PyType MODULE_NOT_FOUND_ERROR =
            define("ModuleNotFoundError", IMPORT_ERROR, "There is no module of that name.");
    public static final PyType LOOKUP_ERROR =
            define("LookupError", EXCEPTION, "Base class of the errors about keys and indices that are not there.");
    public static final PyType INDEX_ERROR = define("IndexError", LOOKUP_ERROR, "An index is outside the sequence.");
    public static final PyType KEY_ERROR = define("KeyError", LOOKUP_ERROR, "A key is not in the mapping.");
    public static final PyType MEMORY_ERROR = define("MemoryError", EXCEPTION, "There is not enough memory.");
    public static final PyType NAME_ERROR = define("NameError", EXCEPTION, "A name is not defined.");
    public static final PyType UNBOUND_LOCAL_ERROR =
            define("UnboundLocalError", NAME_ERROR, "A local variable is used before it has a value.");
    public static final PyType OS_ERROR = define("OSError", EXCEPTION, "The operating system reports an error.");
    public static final PyType BLOCKING_IO_ERROR =
            define("BlockingIOError", OS_ERROR, "The operation would have to wait, on an object set not to.");
    public static final PyType CHILD_PROCESS_ERROR =
            define("ChildProcessError", OS_ERROR, "An operation on a child process failed.");
    public static final PyType CONNECTION_ERROR =
            define("ConnectionError", OS_ERROR, "Base class of the errors about connections.");
    public static final PyType BROKEN_PIPE_ERROR =
            define("BrokenPipeError", CONNECTION_ERROR, "Written to a pipe or socket that the other side has closed.");
    public static final PyType CONNECTION_ABORTED_ERROR =
            define("ConnectionAbortedError", CONNECTION_ERROR, "The peer ended a connection while it was being made.");
    public static final PyType CONNECTION_REFUSED_ERROR =
            define("ConnectionRefusedError", CONNECTION_ERROR, "The peer does not take the connection.");
    public static final PyType CONNECTION_RESET_ERROR =
            define("ConnectionResetError", CONNECTION_ERROR, "The peer has reset the connection.");
    public static final PyType FILE_EXISTS_ERROR =
            define("FileExistsError", OS_ERROR, "The file or directory to be made is there already.");
    public static final PyType FILE_NOT_FOUND_ERROR =
            define("FileNotFoundError", OS_ERROR, "There is no such file or directory.");
    public static final PyType INTERRUPTED_ERROR =
            define("InterruptedError", OS_ERROR, "A signal interrupted a system call.");
    public static final PyType IS_A_DIRECTORY_ERROR =
            define("IsADirectoryError", OS_ERROR, "An operation for files was asked of a directory.");
    public static final PyType NOT_A_DIRECTORY_ERROR =
            define("NotADirectoryError", OS_ERROR, "An operation for directories was asked of something else.");
    public static final PyType PERMISSION_ERROR =
            define("PermissionError", OS_ERROR, "The user may not do the operation.");
    public static final PyType PROCESS_LOOKUP_ERROR =
            define("ProcessLookupError", OS_ERROR, "There is no such process.");
    public static final PyType TIMEOUT_ERROR = define("TimeoutError", OS_ERROR, "The time for an operation ran out.");
    public static final PyType REFERENCE_ERROR =
            define("ReferenceError", EXCEPTION, "A weak proxy is used after its object has gone.");
    public static final PyType RUNTIME_ERROR =
            define("RuntimeError", EXCEPTION, "An error that no other class is for.");
    public static final PyType NOT_IMPLEMENTED_ERROR =
            define("NotImplementedError", RUNTIME_ERROR, "A method is not written yet, or left to subclasses.");
    public static final PyType PYTHON_FINALIZATION_ERROR = define(
            "PythonFinalizationError", RUNTIME_ERROR, "The operation is not possible while the interpreter ends.");
    public static final PyType RECURSION_ERROR =
            define("RecursionError", RUNTIME_ERROR, "Calls are nested deeper than the recursion limit.");
    public static final PyType STOP_ASYNC_ITERATION =
            define("StopAsyncIteration", EXCEPTION, "An asynchronous iterator has no more items.");
    public static final PyType STOP_ITERATION = define("StopIteration", EXCEPTION, "An iterator has no more items.");
    public static final PyType SYNTAX_ERROR = define("SyntaxError", EXCEPTION, "The source is not valid Python.");
    public static final PyType INDENTATION_ERROR =
            define("IndentationError", SYNTAX_ERROR, "The source is not indented properly.");
    public static final PyType INCOMPLETE_INPUT_ERROR =
            define("_IncompleteInputError", SYNTAX_ERROR, "The source ends in the middle of a statement.");
    public static final PyType TAB_ERROR =
            define("TabError", INDENTATION_ERROR, "Tabs and blanks are mixed so that the indentation is not clear.");
    public static final PyType SYSTEM_ERROR =
            define("SystemError", EXCEPTION, "The interpreter found an error of its own.");
    public static final PyType TYPE_ERROR = define("TypeError", EXCEPTION, "A value is of a type that does not fit.");
    public static final PyType VALUE_ERROR =
            define("ValueError", EXCEPTION, "A value is of the right type but does not fit.");
    public static final PyType UNICODE_ERROR =
            define("UnicodeError", VALUE_ERROR, "Base class of the errors in converting between text and bytes.");
    public static final PyType UNICODE_DECODE_ERROR =
            define("UnicodeDecodeError", UNICODE_ERROR, "Bytes could not be decoded to text.");
    public static final PyType UNICODE_ENCODE_ERROR =
            define("UnicodeEncodeError", UNICODE_ERROR, "Text could not be encoded to bytes.");
    public static final PyType UNICODE_TRANSLATE_ERROR =
            define("UnicodeTranslateError", UNICODE_ERROR, "Text could not be translated.");
    public static final PyType WARNING = define("Warning", EXCEPTION, "Base class of the categories of warnings.");
    public static final PyType BYTES_WARNING =
            define("BytesWarning", WARNING, "Warning about bytes used where text is likely to be meant.");
    public static final PyType DEPRECATION_WARNING =
            define("DeprecationWarning", WARNING, "Warning for programmers that something is going to be removed.");
    public static final PyType ENCODING_WARNING =
            define("EncodingWarning", WARNING, "Warning that the encoding of a file depends on the locale.");
    public static final PyType FUTURE_WARNING =
            define("FutureWarning", WARNING, "Warning for users that something is going to behave differently.");
    public static final PyType IMPORT_WARNING =
            define("ImportWarning", WARNING, "Warning about imports that are likely to be mistakes.");
    public static final PyType PENDING_DEPRECATION_WARNING =
            define("PendingDeprecationWarning", WARNING, "Warning that something is going to be deprecated some day.");
    public static final PyType RESOURCE_WARNING =
            define("ResourceWarning", WARNING, "Warning about files and the like that were not closed.");
    public static final PyType RUNTIME_WARNING =
            define("RuntimeWarning", WARNING, "Warning about doubtful behaviour while a program runs.");
    public static final PyType SYNTAX_WARNING = define("SyntaxWarning", WARNING, "Warning about doubtful syntax.");
    public static final PyType UNICODE_WARNING =
            define("UnicodeWarning", WARNING, "Warning about something to do with Unicode.");
    public static final PyType USER_WARNING =
            define("UserWarning", WARNING, "Warning that a program gives, unless it names another category.");

    static {
        PyType[] order = {EXCEPTION_GROUP, BASE_EXCEPTION_GROUP, EXCEPTION, BASE_EXCEPTION, BuiltinTypes.OBJECT};
        EXCEPTION_GROUP.setBases(new PyType[] {BASE_EXCEPTION_GROUP, EXCEPTION}, order);
    }

    private ExceptionTypes() {}

    private static PyType define(String name, PyType base, String documentation) {
        PyType type = new PyType(name, "builtins", base, true, true);
        type.setType(BuiltinTypes.TYPE);
        type.setDocumentation(documentation);
        BY_NAME.put(name, type);
        return type;
    }

    /** The exception class of that name, or null. */
    public static PyType named(String name) {
        return BY_NAME.get(name);
    }

    public static Iterable<PyType> all() {
        return BY_NAME.values();
    }
}
