# Child processes of the shell: redirection, status, errors, environment, directory.
import os
import subprocess

print(subprocess.run(["echo", "hi"], capture_output=True))
print(len(subprocess.run(["cat"], input=b"abc" * 100000, capture_output=True).stdout))
print(subprocess.run(["cat"], input="text\n", capture_output=True, text=True).stdout)
print(subprocess.run("echo out; echo err >&2; exit 3", shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT))
for arguments, options in ((["no-such-program"], {}), (["/"], {}), (["true"], {"cwd": "/no-such-directory"})):
    try:
        subprocess.run(arguments, **options)
    except OSError as e:
        print(e)
print(subprocess.run(["sh", "-c", "kill -9 $$"]).returncode)
print(subprocess.check_output(["pwd"], cwd="/"))
os.environ["SPAM"] = "eggs"
print(subprocess.getoutput("echo $SPAM"))
del os.environ["SPAM"]
print(subprocess.getstatusoutput("echo $SPAM; false"))
print(subprocess.check_output(["env"], env={"ONLY": "this"}))

r, w = os.pipe()
child = subprocess.Popen(["sh", "-c", f"echo passed >/dev/fd/{w}"], pass_fds=[w])
os.close(w)
print(child.wait(), os.read(r, 100))
os.close(r)
try:
    subprocess.run(["sleep", "10"], timeout=0.1)
except subprocess.TimeoutExpired as e:
    print(e)
with subprocess.Popen(["sh", "-c", "read line; echo got $line"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as p:
    p.stdin.write("it\n")
    p.stdin.flush()
    print(p.stdout.readline(), p.poll() in (None, 0))
print(p.returncode)
try:
    os.waitpid(os.getpid(), 0)
except ChildProcessError as e:
    print(e)
