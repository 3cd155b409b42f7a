# Not in CPython 3.14 Lib: sysconfig reads what a configure script found out; this build has none.
build_time_vars = {
    "AR": "ar",
    "ARFLAGS": "rcs",
    # what setuptools compiles extensions with; the variables CC, CXX, CFLAGS and LDSHARED of the environment come first
    "CC": "cc",
    "CXX": "c++",
    "CFLAGS": "-fno-strict-overflow -Wsign-compare -DNDEBUG -g -O3 -Wall",
    "CCSHARED": "-fPIC",
    "LDSHARED": "cc -shared",
    "LDCXXSHARED": "c++ -shared",
    # the one kind of extension that is loaded here
    "EXT_SUFFIX": ".hpy0.so",
    "Py_DEBUG": 0,
    "SHLIB_SUFFIX": ".so",
    "SIZEOF_VOID_P": 8,
    # where Linux distributions keep the database of time zones; zoneinfo looks there
    "TZPATH": "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo",
}
