"""panoramisk logs in, sends the recording's actions, and counts what comes: python panoramisk_client.py PORT FILE"""
import asyncio
import sys

import panoramisk
import recording


async def main(port, path):
    events = responses = 0

    def count(manager, event):
        nonlocal events
        events += 1

    manager = panoramisk.Manager(loop=asyncio.get_running_loop(), host='127.0.0.1', port=port,
                                 username='anyone', secret='anything', ping_delay=600)
    manager.register_event('*', count)
    await manager.connect()
    while manager.authenticated_future is None and not manager.authenticated:
        await asyncio.sleep(0.01)
    while not manager.authenticated:
        await asyncio.sleep(0.01)
    responses += 1
    for fields in recording.actions(path):
        answer = await asyncio.wait_for(manager.send_action(dict(fields)), 10)
        # A list: the response, and its items, which panoramisk does not give to the callbacks.
        items = answer if isinstance(answer, list) else [answer]
        responses += 1
        events += len(items) - 1
    refused = await asyncio.wait_for(manager.send_action({'Action': 'NeverSent'}), 10)
    if refused.success or 'Not in the recording' not in refused.message:
        raise SystemExit('panoramisk: an action that is not in the recording was answered with %r' % refused)
    goodbye = await asyncio.wait_for(manager.send_action({'Action': 'Logoff'}, as_list=False), 10)
    responses += goodbye.response == 'Goodbye'
    recording.report('panoramisk 1.4', path, events, responses)


asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
