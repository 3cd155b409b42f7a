import os
import os.path

print(os.path.join("a", "b", "c.txt"), os.path.join("a", "/b"), os.path.join("a/", "b"), os.path.join("", "x"),
      os.path.join("a", ""), os.sep, os.linesep == "\n", os.curdir, os.pardir, os.name)
print(os.path.basename("/a/b.txt"), os.path.dirname("/a/b.txt"), os.path.split("/a/b.txt"),
      os.path.splitext("a/b.tar.gz"), os.path.splitext(".bashrc"), os.path.basename("a/"), os.path.dirname("file"))
print(os.path.isabs("/a"), os.path.isabs("a"), os.path.normpath("a/./b/../c//d"), os.path.normpath(""),
      os.path.abspath("/x/../y"), os.path.commonprefix(["abc", "abd"]))
here = os.path.dirname(os.path.abspath(__file__))
print(os.path.exists(__file__), os.path.isfile(__file__), os.path.isdir(here),
      os.path.exists(os.path.join(here, "no such file")), os.path.isdir(__file__), os.path.basename(__file__),
      os.path.basename(here), os.path.getsize(os.path.join(here, "data_lines.txt")))
print(os.path is __import__("os").path, os.fspath("x"), isinstance(os.getcwd(), str), os.path.isabs(os.getcwd()))
for f in (lambda: os.path.join("a", 5), lambda: os.fspath(5), lambda: os.path.basename(None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
