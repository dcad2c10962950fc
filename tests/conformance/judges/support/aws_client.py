"""The `aws` that a judged script finds: hands the command to the judge and prints its answer."""

import json
import os
import socket
import sys

arguments = sys.argv[1:]
reads = any(argument in ("-", "/dev/stdin") or argument.endswith("///dev/stdin") for argument in arguments)
request = {
    "argv": arguments,
    "cwd": os.getcwd(),
    "env": dict(os.environ),
    "stdin": sys.stdin.buffer.read().decode("latin-1") if reads else "",
}
with socket.socket(socket.AF_UNIX) as connection:
    connection.connect(os.environ["JUDGE_SOCKET"])
    connection.sendall(json.dumps(request).encode())
    connection.shutdown(socket.SHUT_WR)
    answer = b"".join(iter(lambda: connection.recv(1 << 16), b""))
reply = json.loads(answer)
sys.stdout.buffer.write(reply["stdout"].encode("latin-1"))
sys.stdout.flush()
sys.stderr.buffer.write(reply["stderr"].encode("latin-1"))
sys.exit(reply["code"])
