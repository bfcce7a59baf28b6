import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    /// Connections that are cut again and again. The waits between them are milliseconds: ``ManagerConfiguration/quick``.
    @Suite("Connection: cut again and again", .serialized, .timeLimit(.minutes(1)))
    struct ConnectionCycleTests {
        @Test(
            "16: a hundred cuts at random places: what was sent is delivered once, each cut is told, nothing is left open"
        )
        func cycles() async throws {
            let server = try TickingServer(seed: 16)
            defer { server.stop() }
            let manager = Manager(server)
            let (witness, slow) = (TickWitness(), TickWitness(pause: .milliseconds(3)))
            let connections = Lock(0)
            manager.attach(witness)
            manager.attach(slow, options: RegistrationOptions(queueEvents: 50))
            manager.on(.state) { change in if change.state == .connected { connections.withLock { $0 += 1 } } }
            try await manager.running {
                #expect(await eventually { witness.ticks > 10 })
                let before = ProcessResources.now
                var generator = SeededGenerator(16)
                for cycle in 0..<100 {
                    let wanted = witness.account.ticks + Int.random(in: 0...20, using: &generator)
                    #expect(await eventually { witness.ticks >= wanted })
                    let how = [TickingServer.Cut.close, .reset, .inPacket].randomElement(using: &generator) ?? .close
                    #expect(await server.cutOnce(cycle % 20 == 19 ? .blackHole : how, manager))
                }
                let ticks = witness.ticks
                #expect(await eventually { witness.ticks > ticks })
                guard let before else { return }
                // Other tests open and close some at the same time. One left behind by each cut would be a hundred.
                #expect(await eventually { (ProcessResources.now?.descriptors ?? 0) < before.descriptors + 50 })
                #expect(await eventually { (ProcessResources.now?.threads.count ?? 0) < before.threads.count + 50 })
                #expect(await eventually { server.log.open == 1 })
            }
            #expect(await eventually { witness.account.invented(server.log) == 0 })
            let (account, slowAccount, log) = (witness.account, slow.account, server.log)
            #expect(log.cuts >= 100)
            #expect(account.doubled == 0 && account.lostUnseen == 0 && account.lostAtBeginnings(log) == 0)
            #expect(account.outagesUnseen == 0)
            #expect(account.outages.count == connections.withLock { $0 } - 1)
            #expect(account.overlaps == 0 && slowAccount.overlaps == 0)
            // What the slow one did not receive it was told.
            #expect(slowAccount.doubled == 0 && slowAccount.lostUnseen == 0 && slowAccount.outagesUnseen == 0)
            #expect(slowAccount.ticks + slowAccount.toldLost == account.ticks + account.toldLost)
            #expect(slowAccount.toldLost > account.toldLost)
        }

        @Test(
            "22: what is attached before, during and after a cut receives everything from the next login on, cut after cut"
        )
        func attachments() async throws {
            let server = try TickingServer(seed: 22) { $0.rate = 500 }
            defer { server.stop() }
            let manager = Manager(server)
            let (before, during, after) = (TickWitness(), TickWitness(), TickWitness())
            manager.attach(before)
            try await manager.running {
                #expect(await eventually { before.ticks > 10 })
                server.change { $0.door = .full }
                server.cut(.close)
                #expect(await eventually { if case .waiting = manager.state { true } else { false } })
                manager.attach(during)
                server.change { $0.door = .open }
                #expect(await eventually { during.ticks > 10 })
                manager.attach(after)
                let handlers = manager.handlers(for: "Tick").map(\.id)
                #expect(handlers.count == 3)
                for _ in 0..<50 { #expect(await server.cutOnce(.inPacket, manager)) }
                let ticks = after.ticks
                #expect(await eventually { after.ticks > ticks })
                #expect(manager.handlers(for: "Tick").map(\.id) == handlers)
            }
            let sessions = before.account.received.keys.sorted()
            #expect(sessions.count > 20)
            #expect(during.account.received == before.account.received.filter { $0.key > sessions[0] })
            #expect(
                after.account.received.filter { $0.key > sessions[1] }
                    == during.account.received.filter { $0.key > sessions[1] })
            for account in [before.account, during.account, after.account] {
                #expect(account.doubled == 0 && account.lostUnseen == 0 && account.outagesUnseen == 0)
            }
            #expect(before.account.lostAtBeginnings(server.log) == 0)
        }
    }
}
