"""TLS over the loopback device: sockets, HTTPS, asyncio. The certificate is for this test only."""
import asyncio
import http.client
import http.server
import os
import select
import socket
import ssl
import tempfile
import threading

from mod_certificates import AUTHORITY, CERTIFICATE, KEY

with tempfile.TemporaryDirectory() as directory:
    path = os.path.join(directory, "both.pem")
    with open(path, "w") as target:
        target.write(KEY + CERTIFICATE)
    serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serving.load_cert_chain(path)
calling = ssl.create_default_context(cadata=AUTHORITY)


def answer(listener, count):
    for _ in range(count):
        connection, _ = listener.accept()
        try:
            with serving.wrap_socket(connection, server_side=True) as wrapped:
                while data := wrapped.recv(1000):
                    wrapped.sendall(data.upper())
                wrapped.unwrap().close()
        except OSError:
            pass


print("sockets")
listener = socket.create_server(("127.0.0.1", 0))
thread = threading.Thread(target=answer, args=(listener, 4))
thread.start()
with calling.wrap_socket(socket.create_connection(listener.getsockname()), server_hostname="localhost") as wrapped:
    print(wrapped.version(), wrapped.server_hostname, wrapped.getpeercert()["subjectAltName"])
    wrapped.sendall(b"hello")
    print(wrapped.recv(100), wrapped.pending())
    wrapped.settimeout(0.01)
    try:
        wrapped.recv(1)
    except TimeoutError as e:
        print(repr(e))
    wrapped.setblocking(False)
    try:
        wrapped.recv(1)
    except ssl.SSLWantReadError:
        print("wants to read")
    wrapped.setblocking(True)
    with wrapped.makefile("wb") as stream:
        stream.write(b"line\n" * 10000)
    with wrapped.makefile("rb") as stream:
        print(stream.readline(), len(stream.read(5 * 9999)))
    raw = wrapped.unwrap()
    print(type(raw) is ssl.SSLSocket, raw.recv(10))
    raw.close()
print("a wrong name")
try:
    calling.wrap_socket(socket.create_connection(listener.getsockname()), server_hostname="elsewhere")
except ssl.SSLCertVerificationError as e:
    print(e.verify_code, e.verify_message)
print("not blocking")
plain = socket.create_connection(listener.getsockname())
plain.setblocking(False)
wrapped = calling.wrap_socket(plain, server_hostname="localhost", do_handshake_on_connect=False)
while True:
    try:
        wrapped.do_handshake()
        break
    except ssl.SSLWantReadError:
        select.select([wrapped], [], [])
print(wrapped.version())
wrapped.close()
print("no TLS")
with socket.create_connection(listener.getsockname()) as plain:
    plain.sendall(b"GET / HTTP/1.0\r\n\r\n")
thread.join()
listener.close()

print("HTTPS")


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b"at " + self.path.encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


httpd = http.server.HTTPServer(("127.0.0.1", 0), Handler)
httpd.socket = serving.wrap_socket(httpd.socket, server_side=True)
thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
thread.start()
connection = http.client.HTTPSConnection("localhost", httpd.server_port, context=calling)
for path in ("/one", "/two"):
    connection.request("GET", path)
    response = connection.getresponse()
    print(response.status, response.read())
connection.close()
httpd.shutdown()
thread.join()
httpd.server_close()

print("asyncio")


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line[::-1].strip() + b"\n")
        await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0, ssl=serving)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=calling, server_hostname="localhost")
    print(writer.get_extra_info("ssl_object").version())
    for text in (b"hello\n", b"x" * 50000 + b"y\n"):
        writer.write(text)
        print((await reader.readline())[:6])
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_connection("127.0.0.1", port, ssl=calling)
    except OSError as e:
        print(type(e).__name__)


asyncio.run(main())
