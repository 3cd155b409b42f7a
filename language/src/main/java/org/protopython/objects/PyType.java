// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A Python class. Built-in types are process-wide and immutable; classes made by programs belong to one context. The
 * attributes of a built-in type are filled in when it is first looked at, by the {@link Filler} the language installs.
 */
public final class PyType extends PyObject {
    /** Puts the methods of a built-in type into its attribute table; called once per type. */
    public interface Filler {
        void fill(PyType type);
    }

    /** Which patterns of a {@code match} statement instances can match besides those of classes and values. */
    public enum Collection {
        NONE,
        SEQUENCE,
        MAPPING
    }

    private static final int MAX_INVALIDATIONS = 10;
    private static final Object ABSENT = new Object();

    @CompilationFinal
    private static volatile Filler filler;

    private String name;
    private String qualifiedName;
    private final String module;
    private final boolean builtin;
    private boolean subclassable;
    private final boolean instanceDict;
    private PyType[] bases;

    @CompilationFinal(dimensions = 1)
    private PyType[] mro;

    @CompilationFinal
    private PyType layoutBase;

    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final ConcurrentHashMap<String, Object> lookupCache = new ConcurrentHashMap<>();
    private final WeakTypes subclasses = new WeakTypes();
    /** Classes that are not derived from this one, but have it in their resolution order. */
    private final WeakTypes followers = new WeakTypes();

    private volatile Object[] slots = new Object[Slot.count()];
    private volatile Assumption stable = Truffle.getRuntime().createAssumption("type is stable");
    private volatile boolean reliedOn;
    private volatile int version;
    private int invalidations;
    private volatile boolean filled;
    private boolean filling;
    private volatile boolean ordered;
    private volatile Namespace namespace;
    private PyDict otherNames;
    private String textSignature;
    private String documentation;
    private boolean stateless;

    @CompilationFinal
    private volatile Shape instanceShape;

    private NativeSpecification specification;
    private Object nativeData;
    private BufferExporter.Provider bufferProvider;
    private Collection collection = Collection.NONE;

    /** A built-in type: one base, C3 order trivially that of the base. */
    PyType(String name, String module, PyType base, boolean subclassable, boolean instanceDict) {
        super(null, rootShape(PyObject.class, null));
        this.name = name;
        this.qualifiedName = name;
        this.module = module;
        this.builtin = true;
        this.ordered = true;
        this.subclassable = subclassable;
        this.instanceDict = instanceDict;
        this.bases = base == null ? new PyType[0] : new PyType[] {base};
        this.mro = new PyType[base == null ? 1 : base.mro.length + 1];
        this.mro[0] = this;
        if (base != null) {
            System.arraycopy(base.mro, 0, mro, 1, base.mro.length);
        }
        // Types that add only methods to their base share its Java class.
        this.layoutBase = base != null && base.layoutBase.name.equals("BaseException") ? base.layoutBase : this;
        if (base != null) {
            base.subclasses.add(this);
            this.collection = base.collection;
        }
    }

    /**
     * A class made by a program.
     *
     * @param mro all classes after this one, in resolution order
     * @param layoutBase the built-in type whose Java class its instances have
     */
    public PyType(
            PyType metaclass,
            String name,
            String qualifiedName,
            PyType[] bases,
            PyType[] mro,
            PyType layoutBase,
            boolean instanceDict) {
        super(metaclass, metaclass.instanceShape());
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.module = null;
        this.builtin = false;
        this.subclassable = true;
        this.instanceDict = instanceDict;
        this.bases = bases.clone();
        this.mro = new PyType[mro.length + 1];
        this.layoutBase = layoutBase;
        this.filled = true;
        System.arraycopy(mro, 0, this.mro, 1, mro.length);
    }

    /** Completes construction: enters the class into its MRO and into the subclass lists of its bases. */
    public PyType link() {
        mro[0] = this;
        for (PyType base : bases) {
            base.subclasses.add(this);
        }
        for (int i = 1; i < mro.length && collection == Collection.NONE; i++) {
            collection = mro[i].collection;
        }
        return this;
    }

    /** What instances are to the patterns of a {@code match} statement; a class has it from the first in its MRO. */
    public Collection collection() {
        return collection;
    }

    /** Makes this class and its subclasses, but no built-in ones, match patterns of sequences or of mappings. */
    @TruffleBoundary
    public void becomeCollection(Collection kind) {
        if (!builtin && collection != kind) {
            collection = kind;
            liveSubclasses().forEach(subclass -> subclass.becomeCollection(kind));
        }
    }

    /** Says of a built-in type what its instances are to patterns. */
    public PyType as(Collection kind) {
        collection = kind;
        return this;
    }

    /** Says of a built-in type that it adds only methods to its base: instances have the Java class of the base's. */
    public PyType withLayoutOfBase() {
        layoutBase = bases[0].layoutBase;
        return this;
    }

    private static Shape rootShape(Class<? extends PyObject> layout, Object dynamicType) {
        Shape.Builder builder = layout == PyInstance.class
                ? Shape.newBuilder().layout(PyInstance.class, PyInstance.LOOKUP)
                : Shape.newBuilder().layout(PyObject.class, MethodHandles.lookup());
        return dynamicType == null
                ? builder.build()
                : builder.dynamicType(dynamicType).build();
    }

    /** Installs what fills built-in types; the first call wins. */
    public static void installFiller(Filler newFiller) {
        if (filler == null) {
            filler = newFiller;
        }
    }

    /** The class of any value ({@code type(value)}). */
    public static PyType of(Object value) {
        if (value instanceof PyObject object) {
            return object.type();
        } else if (value instanceof Long) {
            return BuiltinTypes.INT;
        } else if (value instanceof TruffleString) {
            return BuiltinTypes.STR;
        } else if (value instanceof Double) {
            return BuiltinTypes.FLOAT;
        } else if (value instanceof Boolean) {
            return BuiltinTypes.BOOL;
        }
        return BuiltinTypes.FOREIGN;
    }

    private void ensureFilled() {
        if (!filled) {
            fill();
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void fill() {
        synchronized (attributes) {
            if (!filled && !filling && filler != null) {
                filling = true;
                filler.fill(this);
                filled = true;
            }
        }
    }

    /** The shape a new instance starts with; its dynamic type is this class. */
    public Shape instanceShape() {
        Shape shape = instanceShape;
        if (shape == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            shape = makeInstanceShape();
        }
        return shape;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized Shape makeInstanceShape() {
        if (instanceShape == null) {
            // objects with a native struct have few attributes and should be small
            boolean plain = layoutBase == BuiltinTypes.OBJECT && inheritedNativeData() == null;
            instanceShape = rootShape(plain ? PyInstance.class : PyObject.class, this);
        }
        return instanceShape;
    }

    public String name() {
        return name;
    }

    public void setName(String newName) {
        this.name = newName;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    public void setQualifiedName(String newName) {
        this.qualifiedName = newName;
    }

    /** The defining module of a built-in type ("builtins", "types", ...); null for classes of programs. */
    public String module() {
        return module;
    }

    public boolean isBuiltin() {
        return builtin;
    }

    public boolean isSubclassable() {
        return subclassable;
    }

    /** Forbids subclasses of a class that native code made. */
    public void forbidSubclasses() {
        subclassable = false;
    }

    /** Whether instances have a {@code __dict__}. */
    public boolean hasInstanceDict() {
        return instanceDict;
    }

    public PyType[] bases() {
        return bases;
    }

    /** The first base, null for object. */
    public PyType base() {
        return bases.length == 0 ? null : bases[0];
    }

    public PyType[] mro() {
        return mro;
    }

    public PyType layoutBase() {
        return layoutBase;
    }

    /** Declares that instances of this built-in type hold nothing besides attributes. */
    public PyType stateless() {
        stateless = true;
        return this;
    }

    /** Whether instances hold more than attributes, so that copying those does not copy the object. */
    public boolean hidesState() {
        if (layoutBase != BuiltinTypes.OBJECT) {
            return !layoutBase.stateless;
        }
        for (PyType type : mro) {
            if (type.specification != null && type.specification.hasState()) {
                return true;
            }
        }
        return false;
    }

    /** Of a type that native code made; null for all others. */
    public NativeSpecification specification() {
        return specification;
    }

    /** Before there is an instance. */
    public void setSpecification(NativeSpecification newSpecification) {
        this.specification = newSpecification;
    }

    /** The type whose {@code __new__} has to make the instances of this one; null when {@code object}'s may, too. */
    public PyType instanceMaker() {
        for (PyType type : mro) {
            if (type.specification != null && type.specification.makesInstances()) {
                return type;
            }
        }
        return layoutBase == BuiltinTypes.OBJECT ? null : layoutBase;
    }

    /** State of a type that native code made; null for all others. */
    public Object nativeData() {
        return nativeData;
    }

    /** {@link #nativeData} of the first type along the MRO that has some, null where none has. */
    public Object inheritedNativeData() {
        for (PyType base : mro) {
            if (base.nativeData != null) {
                return base.nativeData;
            }
        }
        return null;
    }

    /** Before there is an instance. */
    public void setNativeData(Object data) {
        this.nativeData = data;
    }

    /** How instances export their memory, when native code made this type or a base of it; null for all others. */
    public BufferExporter.Provider bufferProvider() {
        for (PyType type : mro) {
            if (type.bufferProvider != null) {
                return type.bufferProvider;
            }
        }
        return null;
    }

    public void setBufferProvider(BufferExporter.Provider provider) {
        bufferProvider = provider;
    }

    /**
     * Valid as long as no attribute of the class or of one of its bases changes; never valid for a class that has
     * changed too often while code relied on it, such as one with a counter among its attributes.
     */
    public Assumption stable() {
        reliedOn = true;
        return stable;
    }

    public boolean isSubtypeOf(PyType other) {
        if (this == other) {
            return true;
        }
        for (PyType type : mro) {
            if (type == other) {
                return true;
            }
        }
        return false;
    }

    /** The attribute found along the MRO, or null. */
    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    public Object lookup(String attribute) {
        Object found = lookupCache.get(attribute);
        if (found == null) {
            found = lookupSlow(attribute);
        }
        return found == ABSENT ? null : found;
    }

    private Object lookupSlow(String attribute) {
        int before = version;
        Object found = ABSENT;
        for (PyType type : mro) {
            Object own = type.ownAttribute(attribute);
            if (own != null) {
                found = own;
                break;
            }
        }
        if (before == version) {
            lookupCache.put(attribute, found);
        }
        return found;
    }

    /** The class along the MRO that defines the attribute, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyType owner(String attribute) {
        for (PyType type : mro) {
            if (type.ownAttribute(attribute) != null) {
                return type;
            }
        }
        return null;
    }

    /** The attribute of a special method, or null. */
    public Object slot(Slot slot) {
        Object found = slots[slot.ordinal()];
        if (found == null) {
            found = slotSlow(slot);
        }
        return found == ABSENT ? null : found;
    }

    /** Whether a special method is the same as that of another class, from which it may be inherited. */
    public boolean sharesSlot(PyType other, Slot slot) {
        return slot(slot) == other.slot(slot);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object slotSlow(Slot slot) {
        Object[] record = slots;
        Object found = lookup(slot.dunder());
        record[slot.ordinal()] = found == null ? ABSENT : found;
        return found;
    }

    /** The attribute of this very class, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object ownAttribute(String attribute) {
        ensureFilled();
        synchronized (attributes) {
            return attributes.get(attribute);
        }
    }

    /** A copy of the class's own attributes in definition order. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Map<String, Object> ownAttributes() {
        ensureFilled();
        synchronized (attributes) {
            return new LinkedHashMap<>(attributes);
        }
    }

    /** Sets an attribute and invalidates what was resolved through this class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void setAttribute(String attribute, Object value) {
        ensureFilled();
        synchronized (attributes) {
            attributes.put(attribute, value);
        }
        changed(attribute);
    }

    /** Deletes an attribute; false when it was not there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean deleteAttribute(String attribute) {
        ensureFilled();
        boolean deleted;
        synchronized (attributes) {
            deleted = attributes.remove(attribute) != null;
        }
        changed(attribute);
        return deleted;
    }

    /** The attributes as a dict that nobody changes, and the version of the class it shows. */
    private record Namespace(int version, PyDict names) {}

    /** The own attributes in definition order, as {@code cls.__dict__} shows them at this moment; read only. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyDict namespace() {
        ensureFilled();
        Namespace known = namespace;
        int current = version;
        if (known == null || known.version != current) {
            PyDict names = new PyDict();
            ownAttributes().forEach(names::put);
            for (int i = otherNames == null ? -1 : otherNames.next(0); i >= 0; i = otherNames.next(i + 1)) {
                names.put(otherNames.keyAt(i), otherNames.valueAt(i));
            }
            known = new Namespace(current, names);
            namespace = known;
        }
        return known.names;
    }

    /** What the namespace of the class body held under keys that are no strings; only {@code __dict__} shows it. */
    public void setOtherNames(PyDict names) {
        otherNames = names;
    }

    /** How a type that is not written in Python is called, as {@code __text_signature__} has it; null when it does not say. */
    public String textSignature() {
        ensureFilled();
        return textSignature;
    }

    public void setTextSignature(String signature) {
        textSignature = signature;
    }

    /** What {@code __doc__} says of a built-in type where that name in its namespace is about instances; or null. */
    public String documentation() {
        ensureFilled();
        return documentation;
    }

    public void setDocumentation(String text) {
        documentation = text;
    }

    /** Whether the resolution order is known: not yet while the metaclass's {@code mro()} makes it. */
    public boolean isOrdered() {
        return ordered;
    }

    /** Replaces the resolution order, this class included. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void setOrder(PyType[] order) {
        mro = order;
        ordered = true;
        Set<PyType> ancestors = reachable(type -> Arrays.asList(type.bases));
        for (PyType other : order) {
            if (!ancestors.contains(other) && !other.isSubtypeOf(this)) {
                other.followers.remove(this);
                other.followers.add(this);
            }
        }
        changed(null);
    }

    /** This class and what lies beyond it, each class once on however many ways it is reached; nearer ones first. */
    private Set<PyType> reachable(Function<PyType, List<PyType>> next) {
        Set<PyType> found = new LinkedHashSet<>(List.of(this));
        Deque<PyType> rest = new ArrayDeque<>(found);
        while (!rest.isEmpty()) {
            for (PyType type : next.apply(rest.poll())) {
                if (found.add(type)) {
                    rest.add(type);
                }
            }
        }
        return found;
    }

    /** Replaces the bases; resolution order and the lists of subclasses must follow. */
    public void setBases(PyType[] newBases) {
        bases = newBases;
    }

    /** Moves this class from the lists of subclasses of its former bases to those of the present ones. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void relink(PyType[] formerBases) {
        for (PyType base : formerBases) {
            base.subclasses.remove(this);
        }
        for (PyType base : bases) {
            base.subclasses.add(this);
        }
    }

    /** Replaces bases and resolution order of a built-in type. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void setBases(PyType[] newBases, PyType[] newMro) {
        PyType[] formerBases = bases;
        bases = newBases.clone();
        mro = newMro.clone();
        relink(formerBases);
        changed(null);
    }

    /** This class and those derived from it forget what was resolved; of one attribute, or of all when it is null. */
    private void changed(String attribute) {
        changedHere(attribute);
        if (!liveDependents().isEmpty()) {
            reachable(PyType::liveDependents).stream().skip(1).forEach(type -> type.changedHere(attribute));
        }
    }

    private List<PyType> liveDependents() {
        List<PyType> live = liveSubclasses();
        live.addAll(followers.live());
        return live;
    }

    private void changedHere(String attribute) {
        version++;
        forget(attribute);
        if (reliedOn) {
            reliedOn = false;
            Assumption old = stable;
            stable = ++invalidations <= MAX_INVALIDATIONS
                    ? Truffle.getRuntime().createAssumption("type is stable")
                    : Assumption.NEVER_VALID;
            old.invalidate();
        }
        forget(attribute);
    }

    private void forget(String attribute) {
        if (attribute == null) {
            lookupCache.clear();
        } else {
            lookupCache.remove(attribute);
        }
        if (attribute == null || Slot.of(attribute) != null) {
            slots = new Object[Slot.count()];
        }
    }

    /** The direct subclasses that are alive. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public List<PyType> liveSubclasses() {
        return subclasses.live();
    }

    @Override
    public String toString() {
        return "<class '" + name + "'>";
    }
}
