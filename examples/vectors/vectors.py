"""Reads what CSN answers by its catalog, and checks itself by the vectors: python3 vectors.py CATALOG VECTORS"""
import json, re, sys
from datetime import datetime

def decode(catalog, status, headers, body):
    errors = catalog["errors"]
    keys = {hole.strip("{}"): key for key, hole in catalog["body"]["template"].items()}
    members = {name: rule["header"].lower() for name, rule in catalog["body"]["members"].items() if "header" in rule}
    header = {name: headers.get(key, "").strip() or None for name, key in members.items()}
    value, reason = parse(body) if status >= 200 and status not in (204, 304) else (None, "no-body")
    # Below status 400 a body is looked at only if it is JSON.
    is_json = re.match(r"(application|text)/(.+\+)?json *(;|$)", headers.get("content-type", "text/json"), re.I)
    said = value if isinstance(value, dict) and (status >= 400 or is_json) else {}
    text = {name: said[key] for name, key in keys.items() if isinstance(said.get(key), str)}
    code, place = text.get("code", "").strip() or None, "body"
    request_id = text.get("requestId", "").strip() or header.get("requestId")
    # There, an error is what has a code of the catalog and a message.
    if status < 400 and not (code in errors and "message" in text):
        return {"kind": "none", "requestId": request_id}
    # From status 400 on, the headers speak where the body says no code. Several headers are one text with commas.
    if code is None:
        code, place = header.get("code"), "headers"
    retry = "transient" if status in (408, 429, 502, 503, 504) else "never"
    if code is None or ("," in code and code not in errors):
        return {"kind": "unreadable", "reason": reason or "no-code", "requestId": request_id, "retry": retry}
    message = text.get("message", header.get("message"))
    read = {"code": code, "place": place, "message": message, "requestId": request_id}
    if code not in errors:
        return {"kind": "unknown", **read, "retry": retry}
    params = params_in(errors[code], message or "", said.get("params") if place == "body" else None)
    return {"kind": "known", **read, "params": params, "retry": errors[code]["retry"]}

def parse(body):
    """The body as a value, and why it says no code; `int` refuses NaN, which JSON does not have."""
    try:
        value = json.loads(body, parse_constant=int) if body else None
        return value, "no-body" if not body else None if isinstance(value, dict) else "not-object"
    except ValueError:
        return None, "not-json"

def params_in(error, message, beside):
    """The parameters beside a message, if it was rendered with them, or else those that it tells: times, in CSN."""
    if not error["params"]:
        return {}
    if beside and re.sub(r"\{(\w+)\}", lambda hole: str(beside[hole[1]]), error["message"]) == message:
        return beside
    told = re.fullmatch(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*)", re.escape(error["message"])), message)
    return told.groupdict() if told and all(map(is_time, told.groups())) else None

def is_time(text):
    try:
        return bool(datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"))
    except ValueError:
        return False

catalog, vectors = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
for vector in vectors:
    response = vector["response"]
    decoded = decode(catalog, response["status"], response["headers"], response.get("body"))
    read = {name: value for name, value in decoded.items() if value is not None}
    if read != vector["expected"]:
        sys.exit(f"{vector['name']}: expected {vector['expected']}, but read {read}")
print("Every vector is read as expected." if vectors else "There are no vectors.")
