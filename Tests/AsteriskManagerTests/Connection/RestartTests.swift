import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    /// How a restart of the server is told from a network that was cut. The waits are milliseconds:
    /// ``ManagerConfiguration/quick``.
    @Suite("Connection: restarts of the server", .timeLimit(.minutes(1)))
    struct ConnectionRestartTests {
        private enum End: CaseIterable { case shutdown, crash, network, silence, speech }

        private func wasRestarted(_ gap: Gap) -> Bool? {
            if case .disconnected(_, let wasRestarted) = gap.reason { wasRestarted } else { nil }
        }

        @Test("24: Shutdown, or another Uptime, is a restart; the same Uptime is none; without it nobody knows")
        func restarts() async throws {
            let upSince = Timestamp.now.advanced(by: .seconds(-1_000_000))
            let server = try TickingServer { $0.rate = 0 }
            defer { server.stop() }
            let manager = Manager(server)
            let witness = TickWitness()
            let booted = Lock(0)
            manager.attach(witness)
            manager.on(.named("FullyBooted")) { _ in booted.withLock { $0 += 1 } }
            var expected: [Bool?] = []
            try await manager.running {
                #expect(await eventually { booted.withLock { $0 } == 1 })
                for end in Array(repeating: End.allCases, count: 15).joined() {
                    switch end {
                    case .shutdown: server.restart()
                    case .crash: server.restart(isAnnounced: false)
                    case .network: server.cut(.reset)
                    case .silence:
                        server.change { $0.upSince = nil }
                        server.cut(.close)
                    case .speech:
                        server.change { $0.upSince = upSince }
                        server.cut(.close)
                    }
                    expected.append(end == .shutdown || end == .crash ? true : end == .network ? false : nil)
                    let count = expected.count
                    #expect(
                        await eventually { witness.account.outages.count == count && booted.withLock { $0 } > count })
                }
            }
            #expect(witness.account.outages.map(wasRestarted) == expected)
        }

        @Test(
            "24: a connection that ended before FullyBooted tells nothing: the one before it counts",
            arguments: [TickingServer.Cut.close, .blackHole])
        func untold(cut: TickingServer.Cut) async throws {
            let server = try TickingServer { $0.rate = 0 }
            defer { server.stop() }
            let manager = Manager(server)
            let witness = TickWitness()
            manager.attach(witness)
            try await manager.running {
                #expect(await eventually { manager.serverStart != nil })
                server.change { $0.tellsFullyBooted = false }
                #expect(await server.cutOnce(.close, manager))
                #expect(await eventually { manager.state == .connected })
                server.change { settings in
                    settings.tellsFullyBooted = true
                    settings.upSince = settings.upSince?.advanced(by: .seconds(60))
                }
                #expect(await server.cutOnce(cut, manager))
                #expect(await eventually { witness.account.outages.count == 2 })
            }
            #expect(witness.account.outages.map(wasRestarted) == [nil, true])
        }

        @Test(
            "A time without connection is told to a registration whose queue had no room for it",
            arguments: [true, false])
        func fullQueue(dropsOldest: Bool) async throws {
            let server = try TickingServer()
            defer { server.stop() }
            let manager = Manager(server)
            let (barrier, gaps, quick) = (Barrier(), Lock<[Gap]>([]), TickWitness())
            manager.attach(
                HandlerList {
                    On(.named("Tick")) { (_: Event) async in await barrier.pass() }
                    On(.gap) { gap in gaps.withLock { $0.append(gap) } }
                },
                options: RegistrationOptions(policy: dropsOldest ? .dropOldest : .dropNewest, queueEvents: 5)
            )
            manager.attach(quick)
            try await manager.running {
                #expect(await eventually { quick.ticks > 20 })
                server.restart()
                #expect(await eventually { quick.account.received.count == 2 })
                #expect(await server.cutOnce(.close, manager))
                #expect(await eventually { quick.account.received.count == 3 && quick.ticks > 60 })
                barrier.open()
                #expect(await eventually { !gaps.withLock { $0.isEmpty } })
            }
            let told = gaps.withLock { $0 }.filter { $0.reason != .overflow }
            #expect(told.map(wasRestarted) == [true])
            #expect(told.first?.from == quick.account.outages.first?.from)
            #expect(told.last?.to == quick.account.outages.last?.to)
        }
    }
}
