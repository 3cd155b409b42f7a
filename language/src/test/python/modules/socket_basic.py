# Sockets: pairs, a server on the loopback, timeouts, datagrams, passing descriptors, texts of addresses.
import socket, threading
a, b = socket.socketpair()
a.sendall(b"hello"); print(b.recv(3), b.recv(10))
a.close(); print(b.recv(1)); b.close()
srv = socket.create_server(("127.0.0.1", 0))
port = srv.getsockname()[1]
def serve():
    c, addr = srv.accept()
    with c:
        while data := c.recv(100):
            c.sendall(data.upper())
t = threading.Thread(target=serve); t.start()
with socket.create_connection(("127.0.0.1", port)) as s:
    s.sendall(b"abc"); print(s.recv(10)); print(s.getpeername() == ("127.0.0.1", port))
t.join(); srv.close()
s = socket.socket(); s.settimeout(0.1)
s.bind(("127.0.0.1", 0)); s.listen()
try: s.accept()
except TimeoutError as e: print(repr(e))
print(str(s).split(", laddr")[0].split("fd=")[0], s.gettimeout())
s.close()
try: socket.create_connection(("127.0.0.1", port))
except OSError as e: print(repr(e))
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
try: socket.getaddrinfo("nope.invalid", 80, flags=socket.AI_NUMERICHOST)
except OSError as e: print(repr(e))
print(socket.inet_ntop(socket.AF_INET6, socket.inet_pton(socket.AF_INET6, "::ffff:1.2.3.4")))
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.bind(("127.0.0.1",0))
u.sendto(b"dg", u.getsockname()); print(u.recvfrom(10)[0]); u.close()
import array, os
l, r = socket.socketpair()
rr, w = os.pipe()
socket.send_fds(l, [b"x"], [w])
msg, fds, flags, addr = socket.recv_fds(r, 10, 2)
os.write(fds[0], b"through"); print(msg, os.read(rr, 10), flags, addr)
for s in (l, r): s.close()
for fd in (rr, w, *fds): os.close(fd)
a, b = socket.socketpair()
a.setblocking(False)
for call in (lambda: a.recv(1), lambda: a.recv(-1), lambda: a.recv_into(bytearray(2), 3), lambda: a.send("text"),
             lambda: socket.socket().connect("x"), lambda: socket.socket().connect(("127.0.0.1", 70000)),
             lambda: socket.socket().connect((1, 2)), lambda: socket.socket().bind(("127.0.0.1",)), lambda: a.settimeout(-1),
             lambda: a.settimeout("x"), lambda: socket.inet_aton("1.2.3.4.5"), lambda: socket.inet_pton(2, "1.2.3"),
             lambda: socket.htons(70000), lambda: socket.socket(fileno=-1), lambda: a.setsockopt(1, 2, None)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(a.getblocking(), a.gettimeout(), b.getblocking())
for text in ("::", "::1", "1::", "1:0:0:2::3", "fe80::1:2", "::1.2.3.4", "1:2:3:4:5:6:7:8"):
    print(socket.inet_ntop(socket.AF_INET6, socket.inet_pton(socket.AF_INET6, text)))
print(socket.inet_aton("127.1"), socket.inet_ntoa(b"\x01\x02\x03\x04"), socket.htons(1), socket.ntohl(1))
a.close()
b.close()
print(a.fileno(), b.fileno())
