// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.Objects;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;

/**
 * Describes a function that is not written in Python: what call sites cache, and what they make the node from that
 * they then inline. Belongs to no context; the Python object around it is {@code objects.PyBuiltinFunction}.
 */
public abstract class Builtin {
    private final String name;
    private final String owner;
    private final BuiltinKind kind;
    private final String doc;
    private final String signatureText;

    @CompilationFinal
    private Signature signature;

    /**
     * @param name interned Python name
     * @param owner name of the type or of the module
     * @param signatureText as in {@link Signature#parse}, parsed when first asked for, because start-up makes many
     *     builtins and calls few
     * @param doc what {@code __doc__} answers, or null
     */
    protected Builtin(String name, String owner, BuiltinKind kind, String signatureText, String doc) {
        this.name = Objects.requireNonNull(name);
        this.owner = Objects.requireNonNull(owner);
        this.kind = Objects.requireNonNull(kind);
        this.signatureText = Objects.requireNonNull(signatureText);
        this.doc = doc;
    }

    protected Builtin(String name, String owner, BuiltinKind kind, Signature signature, String doc) {
        this.name = Objects.requireNonNull(name);
        this.owner = Objects.requireNonNull(owner);
        this.kind = Objects.requireNonNull(kind);
        this.signature = Objects.requireNonNull(signature);
        this.signatureText = null;
        this.doc = doc;
    }

    public final String name() {
        return name;
    }

    /** Name of the type or of the module this belongs to. */
    public final String owner() {
        return owner;
    }

    public final BuiltinKind kind() {
        return kind;
    }

    /** The documentation, or null; special methods have that of their slot unless they tell their own. */
    public final String doc() {
        boolean slot = isSlotWrapper() || name.equals("__new__");
        return slot && (doc == null || doc.isEmpty()) ? SlotDocs.of(name) : doc;
    }

    public final Signature signature() {
        Signature result = signature;
        if (result == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            result = Signature.parse(signatureText);
            signature = result;
        }
        return result;
    }

    /** What {@code __text_signature__} answers: the parameters with the receiver marked, or null. */
    public String textSignature() {
        return switch (kind) {
            case MODULE_FUNCTION -> signature().toTextSignatureOf("$module", 0);
            case CLASS_METHOD -> signature().toTextSignatureOf("$type", 1);
            // __new__ is static but bound to its class
            case STATIC_METHOD ->
                name.equals("__new__")
                        ? "($type, *args, **kwargs)"
                        : signature().toTextSignature();
            default -> signature().toTextSignature("$");
        };
    }

    /** A new node for one call site; it takes the arguments that {@link ArgumentBinder} bound to the signature. */
    public abstract BuiltinNode createNode();

    /**
     * Whether keyword arguments are none of this constructor's business: it takes none, and the class brings an own
     * method of the other kind, {@code __init__} or {@code __new__}, which is to take them.
     */
    final boolean leavesKeywords(Object[] args) {
        if (!isConstructor() || args.length == 0 || signature().takesKeywords()) {
            return false;
        }
        boolean init = name.equals("__init__");
        if (init && !owner.equals("list")) {
            return false;
        }
        PyType type = init ? PyType.of(args[0]) : args[0] instanceof PyType cls ? cls : null;
        Slot other = init ? Slot.NEW : Slot.INIT;
        return type != null && !type.isBuiltin() && !type.sharesSlot(builtinOf(type), other);
    }

    private static PyType builtinOf(PyType type) {
        for (PyType each : type.mro()) {
            if (each.isBuiltin()) {
                return each;
            }
        }
        return type;
    }

    /** {@code list.append}, {@code math.sqrt}, {@code len}: what Python calls the qualified name of a function. */
    public final String qualifiedName() {
        if (kind == BuiltinKind.MODULE_FUNCTION) {
            return owner.equals("builtins") ? name : owner + "." + name;
        }
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + name;
    }

    /** Whether this makes or fills instances, so that messages name the type ("list() takes ..."). */
    public final boolean isConstructor() {
        return kind != BuiltinKind.MODULE_FUNCTION && (name.equals("__new__") || name.equals("__init__"));
    }

    /**
     * Whether Python shows this as a slot wrapper: a method of a name that a slot of a C type backs. The others of
     * the data model's names, such as {@code __format__}, are ordinary methods.
     */
    public final boolean isSlotWrapper() {
        return isSlotWrapper(name, owner, kind);
    }

    /** As {@link #isSlotWrapper()}, for generated code that has no descriptor at hand. */
    public static boolean isSlotWrapper(String name, String owner, BuiltinKind kind) {
        if (kind != BuiltinKind.METHOD || !name.startsWith("__") || !name.endsWith("__")) {
            return false;
        }
        return switch (name) {
            case "__format__", "__dir__", "__reversed__", "__length_hint__", "__sizeof__", "__bytes__", "__fspath__" ->
                false;
            case "__round__", "__trunc__", "__floor__", "__ceil__", "__complex__" -> false;
            case "__reduce__", "__reduce_ex__", "__getstate__", "__setstate__" -> false;
            case "__getnewargs__", "__getnewargs_ex__", "__copy__", "__deepcopy__", "__replace__" -> false;
            case "__enter__", "__exit__", "__aenter__", "__aexit__", "__missing__", "__set_name__" -> false;
            case "__instancecheck__", "__subclasscheck__", "__subclasses__", "__mro_entries__" -> false;
            case "__typing_subst__", "__typing_prepare_subst__", "__buffer__", "__release_buffer__" -> false;
            case "__getitem__" -> !owner.equals("list") && !owner.equals("dict");
            case "__contains__" -> !owner.equals("dict") && !owner.equals("set") && !owner.equals("frozenset");
            default -> true;
        };
    }

    @Override
    public final String toString() {
        return "<builtin " + qualifiedName() + ">";
    }
}
