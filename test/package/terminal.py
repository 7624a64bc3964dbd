"""Runs a command in a terminal of its own: sends each text once what it waits for is shown, and prints what came of it.

Arguments: a JSON list of [text to wait for, text to send], then the command. Node has no pseudo-terminals of its own.
"""

import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time

SECONDS = 30
ROWS, COLUMNS = 40, 120


def text(shown: bytes) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode("utf8", "replace"))


def main() -> None:
    steps = json.loads(sys.argv[1])
    command = sys.argv[2:]
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.execvp(command[0], command)
    shown = b""
    asked = 0
    end = time.time() + SECONDS
    while time.time() < end:
        if steps and steps[0][0] in text(shown[asked:]):
            asked = len(shown)
            os.write(terminal, steps.pop(0)[1].encode())
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    else:
        os.kill(child, 9)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(json.dumps({"code": code, "shown": shown.decode("utf8", "replace"), "left": len(steps)}))


main()
