import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    /// Logins that are refused for a while, late or slow. The waits are milliseconds: ``ManagerConfiguration/quick``.
    @Suite("Connection: logging in again", .timeLimit(.minutes(1)))
    struct ConnectionLoginTests {
        @Test(
            "13: a server that is full is asked less and less often, and let in with the next attempt when it recovers")
        func full() async throws {
            let server = try TickingServer { $0.door = .full }
            defer { server.stop() }
            var configuration = ManagerConfiguration.quick
            configuration.reconnect = .backoff(first: .milliseconds(4), longest: .milliseconds(64))
            let manager = Manager(server, configuration: configuration)
            let changes = Lock<[StateChange]>([])
            manager.on(.state) { change in changes.withLock { $0.append(change) } }
            try await manager.running {
                #expect(await eventually { server.connections >= 8 })
                server.change { $0.door = .open }
                let before = server.connections
                try await manager.waitUntilConnected()
                // One may have been at the door when it was opened.
                #expect(server.connections <= before + 2)
            }
            let waits = changes.withLock { $0 }.compactMap { change -> (Double, ManagerError.Code?)? in
                guard case .waiting(let until) = change.state else { return nil }
                return (Double(until.microseconds - change.time.microseconds) / 1000, change.reason?.code)
            }
            #expect(waits.count >= 7)
            for (index, wait) in waits.enumerated() {
                // No refusal, which would be tried again in a minute.
                #expect(wait.1 == .connectionLost)
                let planned = min(4 * Double(1 << index), 64)
                #expect(planned * 0.5 - 1...planned * 1.5 + 1 ~= wait.0)
            }
        }

        @Test(
            "15: what comes before the answer to the login is delivered after it, nothing of it lost, login after login"
        )
        func early() async throws {
            let server = try TickingServer { $0.ticksBeforeLogin = 50 }
            defer { server.stop() }
            let manager = Manager(server)
            let (witness, order) = (TickWitness(), Lock<[String]>([]))
            manager.attach(witness)
            manager.attach(
                HandlerList {
                    On(.state) { change in order.withLock { $0.append(change.state.name) } }
                    On(.named("Tick")) { _ in order.withLock { if $0.last != "tick" { $0.append("tick") } } }
                }
            )
            try await manager.running {
                for _ in 0..<5 {
                    let ticks = witness.ticks
                    #expect(await eventually { witness.ticks > ticks + 60 })
                    #expect(await server.cutOnce(.close, manager))
                }
            }
            let (account, log) = (witness.account, server.log)
            #expect(account.lostAtBeginnings(log) == 0 && account.lostUnseen == 0 && account.doubled == 0)
            #expect(account.outagesUnseen == 0)
            let names = order.withLock { $0 }
            #expect(names.contains("tick"))
            for (name, previous) in zip(names.dropFirst(), names) where name == "tick" {
                #expect(previous == "connected")
            }
        }

        @Test("58: one byte a second at greeting, login and answer: every deadline holds")
        func slowLoris() throws {
            let greeting = SessionDriver()
            for byte in SessionDriver.greeting.utf8 where greeting.ending == nil {
                greeting.advance(by: .seconds(1))
                greeting.receive([byte])
            }
            #expect(greeting.endingCode == .timedOut)
            #expect(greeting.now == .seconds(5))

            let login = SessionDriver()
            login.receive(SessionDriver.greeting)
            for byte in "Response: Success\r\nActionID: \(login.lastID)\r\n\r\n".utf8 where login.ending == nil {
                login.advance(by: .seconds(1))
                login.receive([byte])
            }
            #expect(login.endingCode == .timedOut)
            #expect(login.now == .seconds(10))

            let answer = SessionDriver.loggedIn()
            let ping = try answer.send("Ping")
            for byte in "Response: Success\r\nActionID: \(answer.lastID)\r\nPing: Pong\r\n".utf8 {
                answer.advance(by: .seconds(1))
                answer.receive([byte])
                #expect(answer.outcomes[ping] == (answer.now < .seconds(30) ? nil : [.failed(.timedOut)]))
            }
            #expect(answer.ending == nil)
            #expect(answer.session.pendingCount == 0)
        }
    }
}
