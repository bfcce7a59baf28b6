@testable import AsteriskManager

/// A parser and a session in virtual time, as a connection has them, and everything that came out of them.
final class SessionDriver {
    enum Outcome: Equatable {
        case answered(String)
        case item(String)
        case listEnded(String?)
        case failed(ManagerError.Code)
    }

    static let greeting = "Asterisk Call Manager/9.0.0\r\n"

    var parser: MessageParser
    var session: SessionState
    var now = Duration.zero
    /// What the client wrote, action by action.
    var written: [String] = []
    var events: [Message] = []
    var issues: [ParseIssue] = []
    var unexpected: [UnexpectedMessage] = []
    var outcomes: [RequestNumber: [Outcome]] = [:]
    var answers: [RequestNumber: Message] = [:]
    var errors: [RequestNumber: ManagerError] = [:]
    var lists: Set<RequestNumber> = []
    var abandoned: Set<RequestNumber> = []
    var isLoggedIn = false
    /// How the connection ended; `.some(nil)` when it ended as asked.
    var ending: ManagerError??

    /// A session before its greeting.
    init(
        _ method: LoginRequest.Method = .plain,
        username: String = "user",
        secret: String = "s3cr3t",
        limits: ParserLimits = ParserLimits(),
        longestList: Int = 1_000_000
    ) {
        let login = LoginRequest(username: username, secret: Secret(secret), method: method)
        parser = MessageParser(limits: limits)
        session = SessionState(login: login, longestList: longestList, seed: 0xABCD)
        session.connected(at: now)
        perform()
    }

    /// A session that is logged in.
    static func loggedIn(
        greeting: String = greeting,
        limits: ParserLimits = ParserLimits(),
        longestList: Int = 1_000_000
    ) -> SessionDriver {
        let driver = SessionDriver(limits: limits, longestList: longestList)
        driver.receive(greeting)
        driver.receive("Response: Success\r\nActionID: \(driver.lastID)\r\nMessage: Authentication accepted\r\n\r\n")
        return driver
    }

    /// The ActionID of what was written last.
    var lastID: String { id(session.nextNumber - 1) }

    func id(_ number: RequestNumber) -> String { session.prefix + String(number) }

    func receive(_ text: String) { receive(Array(text.utf8)) }

    func receive(_ bytes: [UInt8]) {
        session.heard(at: now)
        parser.receive(bytes)
        do throws(GreetingError) {
            while ending == nil, let element = try parser.next() {
                switch element {
                case .greeting(let greeting): session.receive(greeting: greeting, at: now)
                case .message(let message): if session.receive(message, at: now) { events.append(message) }
                case .issue(let issue):
                    issues.append(issue)
                    session.receive(issue)
                }
                perform()
            }
        } catch {
            session.receive(error)
            perform()
        }
    }

    /// Sends an action and returns its number.
    func send(
        _ name: String,
        _ fields: [(key: String, value: String)] = [],
        asList: Bool = false
    ) throws -> RequestNumber {
        let closingEvents = asList ? Action.Named(name).closingEvents : []
        let number = try session.send(
            ActionRequest(name, fields), asList: asList, closingEvents: closingEvents, at: now)
        if asList { lists.insert(number) }
        perform()
        return number
    }

    func abandon(_ number: RequestNumber) {
        abandoned.insert(number)
        session.abandon(number)
        perform()
    }

    func advance(by duration: Duration) {
        now += duration
        session.tick(at: now)
        perform()
    }

    /// The server closes the connection.
    func end() {
        if let issue = parser.finish() {
            issues.append(issue)
            session.receive(issue)
        }
        session.ended()
        perform()
    }

    private func perform() {
        for effect in session.takeEffects() {
            switch effect {
            case .write(let bytes): written.append(String(decoding: bytes, as: UTF8.self))
            case .loggedIn:
                isLoggedIn = true
                events += session.takeEarlyEvents()
            case .leaving: break
            case .answered(let number, let answer):
                answers[number] = answer
                outcomes[number, default: []].append(.answered(answer.name))
            case .item(let number, let item): outcomes[number, default: []].append(.item(item.name))
            case .listEnded(let number, let closing): outcomes[number, default: []].append(.listEnded(closing?.name))
            case .failed(let number, let error):
                errors[number] = error
                outcomes[number, default: []].append(.failed(error.code))
            case .unexpected(_, let why): unexpected.append(why)
            case .close(let error): ending = .some(error)
            }
        }
    }

    /// The code of the error with which the connection ended.
    var endingCode: ManagerError.Code? { ending.flatMap { $0?.code } }
}
