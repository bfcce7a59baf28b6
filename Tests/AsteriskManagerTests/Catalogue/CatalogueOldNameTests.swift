import AsteriskManager
import Testing

@Suite("Catalogue: old names meet new ones")
struct CatalogueOldNameTests {
    private let server = """
        Event: Dial
        SubEvent: Begin
        Channel: SIP/1
        Destination: SIP/2
        CallerIDNum: 100
        UniqueID: 1.1
        DestUniqueID: 1.2
        Dialstring: 2

        Event: Dial
        SubEvent: End
        Channel: SIP/1
        UniqueID: 1.1
        DialStatus: ANSWER

        Event: Dial
        Source: SIP/3
        Destination: SIP/4

        Event: Join
        Channel: SIP/1
        Queue: support
        Position: 1
        Count: 1
        Uniqueid: 1.1

        Event: Leave
        Channel: SIP/1
        Queue: support
        Count: 0

        Event: QueueMemberPaused
        Queue: support
        Location: SIP/9
        MemberName: Nine
        Paused: 1
        Reason: lunch

        Event: DTMF
        Channel: SIP/1
        Digit: 5
        Direction: Received
        Begin: Yes
        End: No

        Event: DTMF
        Channel: SIP/1
        Digit: 5
        Direction: Received
        Begin: No
        End: Yes

        Event: MusicOnHold
        State: Start
        Channel: SIP/1
        Class: default

        Event: MusicOnHold
        State: Stop
        Channel: SIP/1

        Event: AsyncAGI
        SubEvent: Start
        Channel: SIP/1
        Env: a%20b

        Event: AsyncAGI
        SubEvent: Exec
        Channel: SIP/1
        CommandID: 7
        Result: 200

        Event: AsyncAGI
        SubEvent: End
        Channel: SIP/1

        Event: AGIExec
        SubEvent: Start
        Channel: SIP/1
        CommandId: 5
        Command: ANSWER

        Event: AGIExec
        SubEvent: End
        Channel: SIP/1
        CommandId: 5
        ResultCode: 200

        Event: FaxSent
        Channel: SIP/1
        PagesTransferred: 3

        Event: FaxReceived
        Channel: SIP/1
        PagesTransferred: 4

        Event: Link
        Channel1: SIP/1
        Channel2: SIP/2

        Event: Unlink
        Channel1: SIP/1
        Channel2: SIP/2

        Event: Bridge
        Bridgestate: Link
        Bridgetype: core
        Channel1: SIP/1
        Channel2: SIP/2
        Uniqueid1: 1.1

        Event: Transfer
        Channel: SIP/1
        TransferType: Blind
        Transfer2Parking: No


        """

    /// What handlers of a key are called with.
    private func all<View: ManagerEvent>(_ key: EventKey<View>) async throws -> [View] {
        let manager = Manager(replaying: Recording(serverBytes: Array(server.replacing("\n", with: "\r\n").utf8)))
        let views = Lock<[View]>([])
        manager.on(key) { view in views.withLock { $0.append(view) } }
        try await manager.run()
        return views.withLock { $0 }
    }

    @Test("Dial is a beginning or an end, by its SubEvent; without one it is a beginning")
    func dial() async throws {
        let begun = try await all(.dialBegin)
        #expect(begun.map { $0.channel?.name } == ["SIP/1", "SIP/3"])
        #expect(begun.map(\.destination.name) == ["SIP/2", "SIP/4"])
        #expect(begun.first?.destination.uniqueID == "1.2")
        #expect(begun.first?.dialString == "2")
        let ended = try await all(.dialEnd)
        #expect(ended.map(\.dialStatus) == [.answer])
        #expect(try await all(.dialState).isEmpty)
    }

    @Test("Join, Leave and QueueMemberPaused are events of today's queues")
    func queues() async throws {
        #expect(try await all(.queueCallerJoin).map(\.position) == [1])
        #expect(try await all(.queueCallerLeave).map(\.count) == [0])
        let paused = try await all(.queueMemberPause)
        #expect(paused.map(\.interface) == ["SIP/9"])
        #expect(paused.map(\.pausedReason) == ["lunch"])
        #expect(paused.map(\.paused) == [true])
    }

    @Test("DTMF and MusicOnHold begin and end")
    func media() async throws {
        #expect(try await all(.dtmfBegin).map(\.event["Begin"]) == ["Yes"])
        #expect(try await all(.dtmfEnd).map(\.event["End"]) == ["Yes"])
        #expect(try await all(.dtmfEnd).map(\.direction) == [.received])
        #expect(try await all(.musicOnHoldStart).map(\.class) == ["default"])
        #expect(try await all(.musicOnHoldStop).map(\.channel.name) == ["SIP/1"])
    }

    @Test("AsyncAGI, AGIExec and the faxes go to the views of their parts")
    func others() async throws {
        #expect(try await all(.asyncAGIStart).map(\.env) == ["a%20b"])
        #expect(try await all(.asyncAGIExec).map(\.commandID) == ["7"])
        #expect(try await all(.asyncAGIEnd).count == 1)
        #expect(try await all(.agiExecStart).map(\.commandID) == [5])
        #expect(try await all(.agiExecEnd).map(\.resultCode) == [200])
        #expect(try await all(.sendFAX).map(\.pagesTransferred) == [3])
        #expect(try await all(.receiveFAX).map(\.pagesTransferred) == [4])
    }

    @Test("Link, Unlink, Bridge and Transfer keep types of their own")
    func ownTypes() async throws {
        #expect(try await all(.link).map(\.channel2) == ["SIP/2"])
        #expect(try await all(.unlink).count == 1)
        #expect(try await all(.bridge).map(\.bridgeState) == [.link])
        #expect(try await all(.bridge).map(\.uniqueID1) == ["1.1"])
        #expect(try await all(.transfer).map(\.transferToParking) == [false])
        #expect(try await all(.bridgeEnter).isEmpty)
    }
}
