"""What the clients need to know of a recording: the actions that were sent in it, and the numbers that were counted."""
import base64
import json
import os


def actions(path):
    """The actions of the recording's client, as lists of (key, value), without Login, Logoff and ActionID."""
    sent = b''
    with open(path, 'rb') as file:
        next(file)
        for line in file:
            chunk = json.loads(line)
            if chunk['from'] == 'client':
                sent += chunk['text'].encode() if 'text' in chunk else base64.b64decode(chunk['base64'])
    packets = [packet for packet in sent.decode().split('\r\n\r\n') if packet]
    fields = [[tuple(line.split(': ', 1)) for line in packet.split('\r\n')] for packet in packets]
    fields = [[field for field in packet if field[0] != 'ActionID'] for packet in fields]
    return [packet for packet in fields if packet[0][1] not in ('Login', 'Logoff')]


def report(client, path, events, responses):
    """Prints the numbers, and ends the program with 1 unless they are those of the recording."""
    with open(os.path.join(os.path.dirname(path), 'counts.json')) as file:
        counts = json.load(file)[os.path.basename(path)]
    print('%s: %d events, %d responses' % (client, events, responses))
    if (events, responses) != (counts['events'], counts['responses']):
        raise SystemExit('%s: the recording has %d events, %d responses'
                         % (client, counts['events'], counts['responses']))
