"""Connects as dlt does, with libpq: connect.py CONNECTION_STRING… Prints as JSON whether each works, and is encrypted."""

import json
import sys

import psycopg2


def attempt(text):
    try:
        connection = psycopg2.connect(text)
    except psycopg2.Error:
        return "refused"
    try:
        return "encrypted" if connection.info.ssl_in_use else "plain"
    finally:
        connection.close()


json.dump([attempt(text) for text in sys.argv[1:]], sys.stdout)
