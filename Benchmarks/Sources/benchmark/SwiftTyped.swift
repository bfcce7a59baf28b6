import AsteriskManager
import Dispatch

/// A hangup as Asterisk 22 sends it.
private let hangup = """
    Event: Hangup\r
    Privilege: call,all\r
    Channel: PJSIP/1001-0000002a\r
    ChannelState: 6\r
    ChannelStateDesc: Up\r
    CallerIDNum: 1001\r
    CallerIDName: Alice\r
    ConnectedLineNum: 1002\r
    ConnectedLineName: Bob\r
    Language: en\r
    AccountCode: \r
    Context: internal\r
    Exten: 1002\r
    Priority: 1\r
    Uniqueid: 1700000000.42\r
    Linkedid: 1700000000.42\r
    Cause: 16\r
    Cause-txt: Normal Clearing\r
    \r

    """

/// One handler for hangups that reads the channel's name and the cause, from a typed view or by key.
func readHangups(_ arguments: Arguments) throws -> Outcome {
    let events = arguments.int("events", 500_000)
    let portion = Array(repeatElement(Array(hangup.utf8), count: 100).joined())
    let chunk = Recording.Chunk(time: .zero, from: .server, bytes: portion)
    let manager = Manager(replaying: Recording(chunks: Array(repeatElement(chunk, count: events / 100))))
    let counter = Counter()
    switch arguments["handler"] {
    case "typed":
        manager.on(.hangup) { hangup in _ = counter.add(hangup.channel.name.utf8.count + hangup.cause.rawValue) }
    case "untyped":
        manager.on(.named("Hangup")) { event in
            _ = counter.add((event["Channel"] ?? "").utf8.count + (event.integer("Cause") ?? 0))
        }
    default:
        manager.on(.named("Hangup")) { _ in _ = counter.add(0) }
    }

    let end = DispatchSemaphore(value: 0)
    let stopwatch = Stopwatch()
    let run = Task {
        do { try await manager.run() } catch { complain("swift-typed: \(error)") }
        end.signal()
    }
    defer { run.cancel() }
    guard end.wait(timeout: .now() + 60) == .success else { throw Failure("the replay takes too long") }
    return stopwatch.outcome(Tally(count: counter.calls, specific: counter.length))
}
