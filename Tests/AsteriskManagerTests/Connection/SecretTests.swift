import AsteriskManager
import AsteriskManagerTesting
import Foundation
import Testing

extension ConnectionTests {
    @Suite("Connection: secrets", .timeLimit(.minutes(1)))
    struct ConnectionSecretTests {
        private let secret = "pa55-w0rd-nobody-guesses"
        /// The MD5 of the challenge and the secret.
        private let key = "5cdd41ec1866d47d3576d045dd6fe570"

        private func texts(of value: Any) -> [String] {
            var text = ""
            dump(value, to: &text)
            return [text, "\(value)", String(reflecting: value)]
        }

        @Test("52: credentials, managers and what they hold show no secret in any form")
        func values() async throws {
            let credentials = ManagerCredentials(username: "monitor", secret: secret)
            let manager = Manager("127.0.0.1", username: "monitor", secret: secret)
            let action = Action.Login(username: "monitor", secret: secret)
            let login = LoginRequest(username: "monitor", secret: Secret(secret), method: .plain)
            let stream = manager.events(.any)
            let (list, server) = (try await manager.list(.coreShowChannels), try CannedServer([]))
            let values: [Any] = [
                credentials, manager, action, login, Secret(secret), ManagerGroup([manager]), manager.on(.any) { _ in },
                stream, stream.makeAsyncIterator(), list, list.makeAsyncIterator(), HandlerSet<Event>(),
                CountingRegistrar(),
                server,
            ]
            for value in values {
                for text in texts(of: value) { #expect(!text.contains(secret)) }
            }
            #expect("\(credentials)" == "ManagerCredentials(username: monitor)")
        }

        @Test("52: no error, report or state of a login that fails holds secret or key", arguments: [true, false])
        func failures(isPlain: Bool) async throws {
            let reports = Lock<[String]>([])
            var configuration = ManagerConfiguration()
            configuration.login = isPlain ? .plain : .challenge
            configuration.report = { report in reports.withLock { $0.append("\(report) \(String(reflecting: report))") }
            }
            let refusal = "Response: Error\r\nActionID: {id}\r\nMessage: Authentication failed\r\n\r\n"
            let steps: [CannedServer.Step] =
                isPlain
                ? [.greet, .expect("Login"), .send(refusal)]
                : CannedServer.Step.login.dropLast() + [.send(refusal)]
            let server = try CannedServer(steps)
            let manager = Manager(server, secret: secret, configuration: configuration)
            let states = manager.events(.state)
            let error = await #expect(throws: ManagerError.self) { try await manager.run() }
            #expect(error?.code == .authenticationFailed)
            var told = reports.withLock { $0 } + texts(of: error as Any) + texts(of: manager)
            for try await change in states { told += texts(of: change) }
            for text in told {
                #expect(!text.contains(secret))
                #expect(!text.contains(key))
                #expect(!text.contains("840415273"))
            }
            // On the wire the secret was, or its key.
            let sent = server.received.withLock { $0.joined().joined(separator: "\n") }
            #expect(sent.contains(isPlain ? secret : key))
            #expect(isPlain || !sent.contains(secret))
        }

        @Test("A plain secret over clear TCP is sent to this machine, to another only if that is allowed by name")
        func clearText() throws {
            func session(_ method: LoginRequest.Method, isPrivate: Bool) -> (bytes: String, code: ManagerError.Code?) {
                let login = LoginRequest(username: "monitor", secret: Secret(secret), method: method)
                var session = SessionState(login: login, seed: 1)
                session.connected(at: .zero, isPrivate: isPrivate)
                session.receive(greeting: "Asterisk Call Manager/11.0.0", at: .zero)
                var (bytes, code) = ("", ManagerError.Code?.none)
                for effect in session.takeEffects() {
                    switch effect {
                    case .write(let written): bytes += String(decoding: written, as: UTF8.self)
                    case .close(let error): code = error?.code
                    default: break
                    }
                }
                return (bytes, code)
            }
            #expect(session(.plain, isPrivate: true).bytes.contains(secret))
            #expect(session(.plain, isPrivate: false) == ("", .insecureLogin))
            #expect(session(.insecurePlain, isPrivate: false).bytes.contains(secret))
            #expect(session(.challenge, isPrivate: false).bytes.hasPrefix("Action: Challenge"))
        }

        @Test("Scenario 51: what others on the way can do is told, of the challenge too, unless nobody can")
        func exposure() {
            func exposure(_ method: LoginRequest.Method, isPrivate: Bool) -> String? {
                LoginRequest(username: "monitor", secret: Secret(secret), method: method).exposure(isPrivate: isPrivate)
            }
            for method in [LoginRequest.Method.challenge, .plain, .insecurePlain] {
                #expect(exposure(method, isPrivate: true) == nil)
                #expect(exposure(method, isPrivate: false)?.contains(secret) == false)
            }
            #expect(exposure(.challenge, isPrivate: false)?.contains("not encrypted") == true)
            #expect(exposure(.insecurePlain, isPrivate: false)?.contains("the secret") == true)
        }

        @Test("Scenario 51: to another machine it is told once, however often the manager connects")
        func exposedOnce() async throws {
            // An address of this machine that counts as another's; the test needs a network to be there.
            guard let address = SocketAddress.ownAddress else { return }
            let reports = Lock<[ManagerReport.Kind]>([])
            var configuration = ManagerConfiguration()
            configuration.reconnect = .backoff(first: .milliseconds(1))
            configuration.report = { report in reports.withLock { $0.append(report.kind) } }
            let listener = Listener(try #require(SocketAddress.numeric(address, port: 0)).listen())
            try startThread("secret-test") {
                for _ in 0..<3 {
                    var entries = [PollEntry(listener.socket)]
                    poll(&entries, timeout: .seconds(5))
                    _ = listener.socket.acceptConnection()
                }
            }
            let manager = Manager(
                address, port: listener.socket.localPort, username: "monitor", secret: secret,
                configuration: configuration)
            let states = manager.events(.state)
            let run = Task { try await manager.run() }
            var failures = 0
            for try await change in states {
                if case .waiting = change.state { failures += 1 }
                if failures == 3 { break }
            }
            run.cancel()
            _ = try? await run.value
            #expect(reports.withLock { $0.filter { $0 == .exposed }.count } == 1)
        }

        @Test("An address is this machine's own or it is not")
        func loopback() throws {
            for own in ["127.0.0.1", "127.9.8.7", "::1", "::ffff:127.0.0.1"] {
                #expect(try #require(SocketAddress.numeric(own, port: 1)).isLoopback, "\(own)")
            }
            for other in ["10.0.0.1", "128.0.0.1", "192.0.2.1", "::", "fe80::1", "2001:db8::1", "::ffff:10.0.0.1"] {
                #expect(try !#require(SocketAddress.numeric(other, port: 1)).isLoopback, "\(other)")
            }
            #expect(SocketAddress.numeric("localhost", port: 1) == nil)
        }

        @Test("The provider is asked at each login; what it throws is an attempt that failed")
        func provider() async throws {
            struct Locked: Error, CustomStringConvertible { let description = "the vault is locked" }
            let calls = Lock(0)
            var configuration = ManagerConfiguration()
            configuration.reconnect = .backoff(first: .milliseconds(5))
            configuration.report = { _ in }
            let server = try CannedServer(CannedServer.Step.login)
            let manager = Manager("127.0.0.1", port: server.port, name: "pbx", configuration: configuration) {
                let call = calls.withLock { calls in
                    calls += 1
                    return calls
                }
                if call < 3 { throw Locked() }
                return ManagerCredentials(username: "monitor", secret: "mysecret")
            }
            let states = manager.events(.state)
            async let run: Void = manager.run()
            try await manager.waitUntilConnected()
            await manager.stop()
            try await run
            var reasons: [ManagerError] = []
            for try await change in states { if let reason = change.reason { reasons.append(reason) } }
            #expect(reasons.map(\.code) == [.noCredentials, .noCredentials])
            #expect(reasons.first?.message.hasSuffix("the vault is locked") == true)
            #expect(calls.withLock { $0 } == 3)
        }
    }
}

extension SocketAddress {
    /// An address of this machine on a network; `nil` when it has none.
    fileprivate static var ownAddress: String? {
        Host.current().addresses.first { address in
            guard let found = numeric(address, port: 0) else { return false }
            return address.contains(".") && !found.isLoopback
        }
    }
}
