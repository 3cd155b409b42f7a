"""What a client that does not accept a certificate tells the server."""
import os
import ssl
import tempfile

from mod_certificates import AUTHORITY, CERTIFICATE, KEY

with tempfile.TemporaryDirectory() as directory:
    path = os.path.join(directory, "both.pem")
    with open(path, "w") as target:
        target.write(KEY + CERTIFICATE)
    serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serving.load_cert_chain(path)


def step(side):
    """Returns what became of the handshake, None if it waits for the other side."""
    try:
        side.do_handshake()
    except ssl.SSLWantReadError:
        return None
    except ssl.SSLCertVerificationError as e:
        return e.verify_code, e.verify_message
    except ssl.SSLError as e:
        return e.reason, e.strerror.rpartition(" (")[0]
    return "done"


def meet(host, version):
    calling = ssl.create_default_context(cadata=AUTHORITY)
    calling.maximum_version = version
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = calling.wrap_bio(to_client, to_server, server_hostname=host)
    server = serving.wrap_bio(to_server, to_client, server_side=True)
    of_client = of_server = None
    for _ in range(10):
        of_client = of_client or step(client)
        of_server = of_server or step(server)
    print(version.name, host, of_client, of_server)


for version in (ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2):
    for host in ("localhost", "elsewhere", "10.1.2.3"):
        meet(host, version)
