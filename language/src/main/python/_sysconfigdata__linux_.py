# Not in CPython 3.14 Lib: sysconfig reads what a configure script found out; this build has none.
# The one kind of extension that is loaded here.
build_time_vars = {"EXT_SUFFIX": ".hpy0.so"}
