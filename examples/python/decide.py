"""Asks the service for a decision on each loan of a file, one a line. Python 3.9 or later, no packages.

    python3 decide.py http://127.0.0.1:8080 loans.ndjson [token]
"""

import json
import sys
import urllib.request


def decisions(service, path, token=None):
    """The answers in the order of the lines, each as it comes: a decision, or a problem with its line."""
    headers = {"content-type": "application/x-ndjson", "accept": "application/x-ndjson"}
    if token:
        headers["authorization"] = f"Bearer {token}"
    with open(path, "rb") as loans:
        request = urllib.request.Request(f"{service}/v1/decisions", data=loans, headers=headers, method="POST")
        with urllib.request.urlopen(request) as answers:
            for line in answers:
                yield json.loads(line)


if __name__ == "__main__":
    for answer in decisions(*sys.argv[1:]):
        if "status" in answer:
            print(f"line {answer['line']}: {answer['detail']}", file=sys.stderr)
        else:
            print(answer["loanId"], answer["track"])
