"""py-Asterisk logs in, sends the recording's actions, and counts what comes: python py_asterisk_client.py PORT FILE"""
import sys

import Asterisk.Manager
import recording


class Client(Asterisk.Manager.Manager):
    count = 0
    last = None

    def on_Event(self, event):
        self.count += 1
        self.last = event
        super().on_Event(event)

    def act(self, name, fields):
        """The answer to an action, and all that comes before its list is complete."""
        answer = self.read_response(self._write_action(name, dict(fields)))
        while answer.get('EventList') == 'start' and not (
                self.last and self.last.get('EventList') == 'Complete'):
            self.read()
        self.last = None
        return answer


port, path = int(sys.argv[1]), sys.argv[2]
client = Client(('127.0.0.1', port), 'anyone', 'anything', timeout=10)
responses = 1
for fields in recording.actions(path):
    client.act(fields[0][1], fields[1:])
    responses += 1
refused = client.act('NeverSent', {})
if refused.Response != 'Error' or 'Not in the recording' not in refused.Message:
    raise SystemExit('py-Asterisk: an action that is not in the recording was answered with %r' % refused)
client.close()
responses += 1
recording.report('py-Asterisk 0.6.0', path, client.count, responses)
