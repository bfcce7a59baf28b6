/// Why events do or do not come: what is known of the server and the session, and what follows from it.
///
/// ```swift
/// print(await manager.diagnose())
/// ```
public struct Diagnosis: Sendable {
    /// One thing that was found.
    public struct Finding: Sendable, Hashable {
        /// How bad it is.
        public enum Kind: Sendable, Hashable {
            /// As it should be.
            case fine
            /// Worth knowing.
            case notice
            /// Something that keeps events away.
            case problem
        }

        /// How bad it is.
        public let kind: Kind
        /// What was found, and what to do about it, in words for people; safe to show in a terminal.
        public let message: String
    }

    /// What was found, the problems first.
    public let findings: [Finding]
    /// What the manager did when it was asked.
    public let state: ManagerState
    /// The version of Asterisk, such as `22.10.1`; `nil` when the user may not ask for it.
    public let serverVersion: String?
    /// When the server was started; `nil` when it has not said so.
    public let serverStart: Timestamp?
    /// How far the server's clock is ahead of this machine's; `nil` when it did not say.
    public let clockSkew: Duration?
    /// The classes of events that the user may read; `nil` when they could not be asked for.
    public let readableClasses: Set<EventClass>?
    /// The classes of the events that came while it was listened.
    public let seenClasses: Set<EventClass>

    /// Whether nothing was found that keeps events away.
    public var isFine: Bool { !findings.contains { $0.kind == .problem } }
}

extension Diagnosis: CustomStringConvertible {
    /// The findings, a line each.
    public var description: String {
        findings.map { finding in
            switch finding.kind {
            case .fine: "  ok       \(finding.message)"
            case .notice: "  note     \(finding.message)"
            case .problem: "  PROBLEM  \(finding.message)"
            }
        }.joined(separator: "\n")
    }
}

/// What a diagnosis is made of. Pure, so that every case can be tried.
package struct Symptoms: Sendable {
    package var state = ManagerState.idle
    /// Why there is no connection.
    package var reason: String?
    package var username: String?
    package var greeting: String?
    package var serverVersion: String?
    package var serverStart: Timestamp?
    package var clockSkew: Duration?
    /// Whether the server answers.
    package var answers = true
    /// The `Events` header of the login.
    package var requested: String?
    package var readable: Set<EventClass>?
    package var seenClasses: Set<EventClass> = []
    package var seenEvents = 0
    package var listened: Duration = .zero
    /// What each handler wants, by its name.
    package var wanted: [(handler: String, names: [String], isExact: Bool)] = []

    package init() {}

    package func diagnosis() -> Diagnosis {
        let findings = connection + (state == .connected ? clock + events + handlers : [])
        return Diagnosis(
            findings: [.problem, .notice, .fine].flatMap { kind in findings.filter { $0.kind == kind } },
            state: state,
            serverVersion: serverVersion,
            serverStart: serverStart,
            clockSkew: clockSkew,
            readableClasses: readable,
            seenClasses: seenClasses
        )
    }

    private typealias Finding = Diagnosis.Finding

    private var connection: [Finding] {
        switch state {
        case .connected:
            guard answers else {
                return [Finding(kind: .problem, message: "the server does not answer: it is busy or gone")]
            }
            let version = serverVersion.map { "Asterisk \($0.visible)" } ?? greeting?.visible ?? "a server"
            return [Finding(kind: .fine, message: "connected to \(version)")]
        case .idle:
            return [Finding(kind: .problem, message: "the manager does not run: call run() or withConnection(_:)")]
        case .closed:
            return [Finding(kind: .problem, message: "the manager's run is over" + (reason.map { ": \($0)" } ?? ""))]
        default:
            let why = reason.map { ": \($0)" } ?? ""
            return [Finding(kind: .problem, message: "not connected, but \(state)\(why)")]
        }
    }

    private var clock: [Finding] {
        guard let clockSkew, abs(clockSkew) >= .seconds(2) else { return [] }
        let direction = clockSkew > .zero ? "ahead of" : "behind"
        let message =
            "the server's clock is \(abs(clockSkew).inWords) \(direction) this machine's: its times are not ours"
        return [Finding(kind: .notice, message: message)]
    }

    /// The classes that the login asked for; `nil` for all.
    private var requestedClasses: Set<EventClass>? {
        guard let requested, !requested.isEmpty else { return nil }
        if ["on", "yes", "true", "y", "t"].contains(where: { ASCII.matches($0, requested) }) { return nil }
        if ["off", "no", "false", "n", "f", "0"].contains(where: { ASCII.matches($0, requested) }) { return [] }
        let names = requested.split(separator: ",").map { EventClass(rawValue: String($0)) }
        return names.contains("all") ? nil : Set(names)
    }

    private var who: String { username.map { "the user \($0.visible)" } ?? "the user" }

    private var events: [Finding] {
        var findings: [Finding] = []
        if requestedClasses?.isEmpty == true {
            findings.append(
                Finding(
                    kind: .problem, message: "no events were asked for: configuration.events is '\(requested ?? "")'")
            )
        }
        if readable?.isEmpty == true {
            findings.append(
                Finding(kind: .problem, message: "\(who) may read no events: its read= in manager.conf is empty"))
        }
        if let readable, !readable.isEmpty {
            findings.append(Finding(kind: .fine, message: "\(who) may read \(list(readable))"))
        }
        if serverStart == nil, readable?.contains("system") != true {
            let message =
                "no FullyBooted with a time came: the user may not read the class system, or the server still boots"
            findings.append(Finding(kind: .notice, message: message))
        }
        if listened > .zero {
            let classes = seenClasses.isEmpty ? "" : ", of the classes \(list(seenClasses))"
            findings.append(
                Finding(
                    kind: seenEvents == 0 ? .notice : .fine,
                    message: "\(seenEvents) events came in \(listened.inWords)\(classes)"
                )
            )
        }
        findings.append(
            Finding(
                kind: .notice,
                message: "filters cannot be asked for: see eventfilter of \(who) and disabledevents in manager.conf"
            )
        )
        return findings
    }

    private var handlers: [Finding] {
        guard !wanted.isEmpty else { return [Finding(kind: .problem, message: "nothing is attached to the manager")] }
        return wanted.flatMap { handler, names, isExact in
            var findings: [Finding] = []
            for name in names {
                guard let classes = EventClass.classes(ofEventsNamed: name) else {
                    let message = "the handler \(handler) wants \(name.visible), which Asterisk does not send by itself"
                    if isExact { findings.append(Finding(kind: .notice, message: message)) }
                    continue
                }
                let place = "the handler \(handler) wants \(name.visible), of the class \(list(classes))"
                if let requestedClasses, !classes.isSubset(of: requestedClasses), !requestedClasses.isEmpty {
                    findings.append(Finding(kind: .problem, message: "\(place), which configuration.events leaves out"))
                } else if let readable, !readable.isEmpty, !classes.isSubset(of: readable) {
                    let message = "\(place), which \(who) may not read: add it to read= in manager.conf"
                    findings.append(Finding(kind: .problem, message: message))
                }
            }
            return findings
        }
    }

    private func list(_ classes: Set<EventClass>) -> String {
        classes.map(\.rawValue.visible).sorted().joined(separator: ",")
    }
}

private func abs(_ duration: Duration) -> Duration { duration < .zero ? .zero - duration : duration }
