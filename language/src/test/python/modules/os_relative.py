"""What the functions of os do with directory descriptors, descriptors as paths, and symbolic links."""

import os
import shutil
import stat
import tempfile

directory = tempfile.mkdtemp()
os.chdir(directory)
with open("file", "w") as f:
    f.write("text")
os.symlink("file", "link")
os.mkdir("sub")
fd = os.open("file", os.O_RDONLY)
here = os.open(".", os.O_RDONLY)
sub = os.open("sub", os.O_RDONLY)


def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, str(e).replace(directory, "DIR"))


def mode(path, **options):
    return oct(os.stat(path, **options).st_mode)


# relative to a directory
print(os.mkdir("made", dir_fd=sub), os.listdir(sub), os.listdir("sub"))
print(os.symlink("../file", "up", dir_fd=sub), os.readlink("up", dir_fd=sub), os.readlink(b"up", dir_fd=sub))
print(os.stat("up", dir_fd=sub).st_size, stat.S_ISLNK(os.lstat("up", dir_fd=sub).st_mode),
      stat.S_ISLNK(os.stat("up", dir_fd=sub, follow_symlinks=False).st_mode))
print(os.link("file", "hard", src_dir_fd=here, dst_dir_fd=sub), os.stat("file").st_nlink)
print(os.rename("hard", "moved", src_dir_fd=sub, dst_dir_fd=sub), os.replace("moved", "out", src_dir_fd=sub),
      os.path.exists("out"))
print(os.access("out", os.R_OK, dir_fd=here), os.access("none", os.F_OK, dir_fd=here))
print(os.chmod("out", 0o640, dir_fd=here), mode("out"))
print(os.utime("out", ns=(1, 2_000_000_003), dir_fd=here), os.stat("out").st_mtime_ns)
print(os.unlink("out", dir_fd=here), os.remove("up", dir_fd=sub), os.rmdir("made", dir_fd=sub), os.listdir(sub))
print(sorted((top, dirs, sorted(files)) for top, dirs, files, _ in os.fwalk(".")))

# descriptors as paths, links themselves
print(os.chmod(fd, 0o604), mode(fd), os.utime(fd, (3, 4.25)), os.stat(fd).st_mtime_ns)
print(os.chmod("sub", 0o1770), mode("sub"))
print(os.utime("link", ns=(5, 6), follow_symlinks=False), os.lstat("link").st_mtime_ns, os.stat("file").st_mtime_ns)
print(os.link("link", "same", follow_symlinks=False), os.readlink("same"))
print(os.link("link", "other"), os.path.islink("other"), os.access("other", os.W_OK, effective_ids=True))
for name in "supports_follow_symlinks", "supports_dir_fd", "supports_effective_ids":
    print(name, sorted(function.__name__ for function in getattr(os, name)))

# the tools that build upon it
print(os.path.basename(shutil.copy2("link", "copy", follow_symlinks=False)), os.readlink("copy"),
      os.lstat("copy").st_mtime_ns)
shutil.copytree(".", "tree", symlinks=True, ignore=shutil.ignore_patterns("tree"))
print(sorted(os.listdir("tree")), os.path.islink("tree/link"), shutil.rmtree("tree"), os.path.exists("tree"))

# names that are no text
raw = b"\xff\xfename"
print(os.mkdir(raw), os.rename(raw, raw + b"2"), os.path.isdir(os.fsdecode(raw + b"2")),
      os.rmdir(os.fsdecode(raw + b"2")), os.path.exists(raw + b"2"))

for action in (
    lambda: os.stat("file", dir_fd=999),
    lambda: os.stat("file", dir_fd="x"),
    lambda: os.stat(fd, dir_fd=here),
    lambda: os.stat(fd, follow_symlinks=False),
    lambda: os.stat(999),
    lambda: os.mkdir("x", dir_fd=999),
    lambda: os.mkdir("x", dir_fd=1.5),
    lambda: os.mkdir("x", dir_fd=fd),
    lambda: os.rename("a", "b", src_dir_fd=999),
    lambda: os.chmod("nope", 0),
    lambda: os.chmod(999, 0),
    lambda: os.utime("file", ns=(1, 2), times=(1, 2)),
    lambda: os.utime("file", ns=(1,)),
    lambda: os.utime("file", 5),
    lambda: os.utime(fd, follow_symlinks=False),
    lambda: os.unlink("sub"),
    lambda: os.rmdir("file"),
    lambda: os.rmdir("nope"),
    lambda: os.mkdir("sub"),
    lambda: os.mkdir("nope/sub"),
    lambda: os.rename("file", "sub"),
    lambda: os.rename("sub", "file"),
    lambda: os.symlink("a", "sub"),
    lambda: os.link("nope", "x"),
    lambda: os.readlink("file"),
    lambda: os.remove("a\0b"),
    lambda: os.stat("file/x"),
    lambda: os.stat("file", dir_fd=sub),
    lambda: os.lstat(5.0),
):
    show(action)

for descriptor in fd, here, sub:
    os.close(descriptor)
os.chdir("/")
shutil.rmtree(directory)
print(os.path.exists(directory))
