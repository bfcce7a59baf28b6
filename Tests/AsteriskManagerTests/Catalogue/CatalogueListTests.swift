import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Catalogue: lists", .timeLimit(.minutes(1)))
struct CatalogueListTests {
    private func connected(
        _ name: String,
        _ body: @escaping @Sendable (Manager) async throws -> Void
    ) async throws {
        let server = try ReplayServer(Fixture.recording(name), closesAtEnd: false)
        let manager = Manager("127.0.0.1", port: server.port, username: "any", secret: "any")
        try await manager.withConnection { manager in try await body(manager) }
        server.stop()
    }

    @Test("Lists that are asked for by name end with the events that old servers end them with, in any spelling")
    func byName() {
        #expect(Action.Named("queuestatus").closingEvents == ["QueueStatusComplete"])
        #expect(Action.Named("SIPpeers").closingEvents == ["PeerlistComplete"])
        #expect(Action.Named("ZapShowChannels").closingEvents == ["ZapShowChannelsComplete"])
        #expect(Action.Named("DBGet").closingEvents.contains("DBGetResponse"))
        #expect(Action.Named("NoSuchAction").closingEvents.isEmpty)
    }

    /// Reads a list to its end: its items have to be views of events with their names.
    @discardableResult
    private func expect<Action: ManagerListAction>(
        _ action: Action,
        of manager: Manager,
        isEmpty: Bool = false,
        miscounts: Bool = false
    ) async throws -> [Action.Item] {
        let list = try await manager.list(action)
        let items = try await list.collect()
        #expect(items.isEmpty == isEmpty, "\(action.name)")
        let completion = try #require(list.completion, "\(action.name)")
        #expect(action.closingEvents.contains { completion.isNamed($0) }, "\(action.name): \(completion.name)")
        #expect(list.isMiscounted == miscounts, "\(action.name)")
        for case let item as any ManagerEvent in items {
            #expect(type(of: item).eventNames.contains { item.event.isNamed($0) }, "\(action.name): \(item.event.name)")
        }
        return items
    }

    /// A list that the server refuses, which it does with some that are empty.
    private func expectRefusal<Action: ManagerListAction>(_ action: Action, of manager: Manager) async throws {
        let error = await #expect(throws: ManagerError.self) { try await manager.list(action).collect() }
        #expect(error?.code == .actionFailed, "\(action.name)")
    }

    @Test("Calls, queues, bridges and states of an idle server")
    func core() async throws {
        try await connected("lists_idle.amirec") { manager in
            try await expect(.coreShowChannels, of: manager, isEmpty: true)
            try await expect(.status(), of: manager, isEmpty: true)
            for item in try await expect(.queueStatus(), of: manager) {
                switch item {
                case .queueParams(let queue): #expect(queue.calls != nil && queue.serviceLevelPerf != nil)
                case .queueMember(let member): #expect(member.status != nil && member.lastCall != nil)
                case .queueEntry, .other: Issue.record("nobody waits")
                }
            }
            #expect(try await expect(.queueSummary(), of: manager).allSatisfy { $0.loggedIn != nil })
            try await expect(.parkedCalls(), of: manager, isEmpty: true)
            #expect(try await expect(.parkinglots, of: manager).allSatisfy { $0.startSpace != nil })
            try await expectRefusal(.confbridgeListRooms, of: manager)
            try await expectRefusal(.confbridgeList("800"), of: manager)
            try await expect(.bridgeList(), of: manager)
            try await expect(.bridgeTechnologyList, of: manager)
            try await expect(.deviceStateList, of: manager)
            #expect(try await expect(.extensionStateList, of: manager).allSatisfy { $0.status != nil })
            try await expect(.presenceStateList, of: manager)
            try await expect(.agents, of: manager)
            try await expect(.voicemailUsersList, of: manager)
            try await expect(.voicemailUserStatus(context: "default", mailbox: "1001"), of: manager)
            try await expect(.iaxPeerlist, of: manager)
            try await expect(.iaxRegistry, of: manager)
            try await expect(.faxSessions, of: manager, isEmpty: true)
        }
    }

    @Test("PJSIP, the dialplan and the database of an idle server")
    func configuration() async throws {
        try await connected("lists_idle.amirec") { manager in
            try await expect(.pjsipShowEndpoints, of: manager)
            let endpoint = try await expect(.pjsipShowEndpoint("1001"), of: manager)
            let hasTimers = endpoint.contains {
                if case .endpointDetail(let view) = $0 { view.timersMinSE != nil } else { false }
            }
            #expect(hasTimers)
            #expect(endpoint.allSatisfy { if case .other = $0 { false } else { true } })
            try await expect(.pjsipShowEndpoint("trunk-b"), of: manager)
            try await expectRefusal(.pjsipShowEndpoint("nope"), of: manager)
            try await expect(.pjsipShowAors, of: manager)
            try await expect(.pjsipShowAuths, of: manager)
            try await expect(.pjsipShowContacts, of: manager)
            try await expect(.pjsipShowRegistrationInboundContactStatuses, of: manager)
            try await expect(.pjsipShowRegistrationsInbound, of: manager)
            try await expect(.pjsipShowRegistrationsOutbound, of: manager, isEmpty: true)
            try await expect(.pjsipShowResourceLists, of: manager)
            try await expect(.pjsipShowSubscriptionsInbound, of: manager, isEmpty: true)
            try await expect(.pjsipShowSubscriptionsOutbound, of: manager, isEmpty: true)
            try await expect(.pjsipShowMaintenance(), of: manager, isEmpty: true)
            try await expect(.showDialPlan(), of: manager)
            try await expect(.showDialPlan(context: "internal"), of: manager)
            try await expectRefusal(.showDialPlan(context: "nope"), of: manager)
            try await expect(.showDialPlan(extension: "600", context: "internal"), of: manager)
            try await expect(.dbGetTree(), of: manager)
            try await expect(.dbGetTree(family: "registrar"), of: manager)
            try await expect(.dbGetTree(family: "nope"), of: manager, isEmpty: true)
        }
    }

    @Test("Channels and queues of Asterisk 13")
    func legacy() async throws {
        try await connected("legacy13_calls.amirec") { manager in
            let channels = try await expect(.coreShowChannels, of: manager)
            #expect(channels.allSatisfy { $0.duration != nil && $0.bridgeID != nil })
            try await expect(.queueStatus(), of: manager)
        }
    }
}
