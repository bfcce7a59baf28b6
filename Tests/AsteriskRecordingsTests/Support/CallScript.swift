import AsteriskManager

/// Writes the events of calls that were never made, for what no recording of a real server shows.
struct CallScript {
    struct Channel {
        var name: String
        var number: String
        var person: String
        var id: String
        var linkedID: String
    }

    private(set) var recording = Recording(start: Timestamp(microseconds: 1_795_240_741_000_000), chunks: [])
    private var now = Duration.zero

    mutating func wait(_ time: Duration) { now += time }

    mutating func event(_ name: String, _ fields: KeyValuePairs<String, String>, _ channels: (String, Channel)...) {
        var text = "Event: \(name)\r\n"
        for (key, value) in fields { text += "\(key): \(value)\r\n" }
        for (prefix, channel) in channels {
            text += "\(prefix)Channel: \(channel.name)\r\n\(prefix)ChannelState: 6\r\n\(prefix)ChannelStateDesc: Up\r\n"
            text += "\(prefix)CallerIDNum: \(channel.number)\r\n\(prefix)CallerIDName: \(channel.person)\r\n"
            text += "\(prefix)Uniqueid: \(channel.id)\r\n\(prefix)Linkedid: \(channel.linkedID)\r\n"
        }
        recording.chunks.append(Recording.Chunk(time: now, from: .server, bytes: Array((text + "\r\n").utf8)))
        now += .milliseconds(1)
    }

    /// One channel calls another and is answered: both end up in a bridge.
    mutating func call(from caller: Channel, to callee: Channel, bridge: String) {
        event("Newchannel", ["ChannelState": "4", "Exten": callee.number], ("", caller))
        event("DialBegin", ["DialString": callee.number], ("", caller), ("Dest", callee))
        event("DialState", ["DialStatus": "RINGING"], ("", caller), ("Dest", callee))
        wait(.milliseconds(1200))
        event("DialEnd", ["DialStatus": "ANSWER"], ("", caller), ("Dest", callee))
        event("BridgeEnter", ["BridgeUniqueid": bridge], ("", callee))
        event("BridgeEnter", ["BridgeUniqueid": bridge], ("", caller))
        wait(.milliseconds(2300))
    }

    /// Alice calls Bob, who asks Carol and hands Alice over to her.
    static func attendedTransfer() -> Recording {
        let alice = Channel(
            name: "PJSIP/1001-0000000a", number: "1001", person: "Alice Example", id: "1.10", linkedID: "1.10")
        let bob = Channel(
            name: "PJSIP/1002-0000000b", number: "1002", person: "Bob Example", id: "1.11", linkedID: "1.10")
        let again = Channel(
            name: "PJSIP/1002-0000000c", number: "1002", person: "Bob Example", id: "1.12", linkedID: "1.12")
        var carol = Channel(
            name: "PJSIP/1003-0000000d", number: "1003", person: "Carol Exämple", id: "1.13", linkedID: "1.12")
        let (first, second) = ("6c1f0a2e-0000-4000-8000-000000000001", "e94b77d0-0000-4000-8000-000000000002")
        var script = CallScript()
        script.call(from: alice, to: bob, bridge: first)
        script.event("Hold", [:], ("", bob))
        script.event("MusicOnHoldStart", ["Class": "default"], ("", alice))
        script.call(from: again, to: carol, bridge: second)
        script.event(
            "AttendedTransfer",
            ["Result": "Success", "DestType": "Bridge", "DestBridgeUniqueid": second, "OrigBridgeUniqueid": first],
            ("OrigTransferer", bob), ("SecondTransferer", again), ("Transferee", alice), ("TransferTarget", carol))
        script.event("BridgeLeave", ["BridgeUniqueid": first], ("", alice))
        script.event("MusicOnHoldStop", [:], ("", alice))
        script.event("BridgeLeave", ["BridgeUniqueid": second], ("", again))
        script.event("BridgeEnter", ["BridgeUniqueid": second, "SwapUniqueid": again.id], ("", alice))
        carol.linkedID = alice.linkedID
        script.event("BridgeLeave", ["BridgeUniqueid": first], ("", bob))
        script.event("Hangup", ["Cause": "16", "Cause-txt": "Normal Clearing"], ("", again))
        script.event("Hangup", ["Cause": "16", "Cause-txt": "Normal Clearing"], ("", bob))
        script.wait(.seconds(4))
        script.event("BridgeLeave", ["BridgeUniqueid": second], ("", carol))
        script.event("BridgeLeave", ["BridgeUniqueid": second], ("", alice))
        script.event("Hangup", ["Cause": "16", "Cause-txt": "Normal Clearing"], ("", carol))
        script.event("Hangup", ["Cause": "31", "Cause-txt": "Normal, unspecified"], ("", alice))
        return script.recording
    }
}
