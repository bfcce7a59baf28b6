/// A channel of a manager's server, to do something with it.
///
/// ```swift
/// try await manager.channel("PJSIP/1001-00000007").hangUp()
///
/// manager.on(.newchannel) { call, manager in
///     try await manager.channel(call.channel).setVariable("GREETING", to: "hello")
/// }
/// ```
///
/// Each method sends the action that its documentation names, and throws what ``Manager/send(_:)`` throws: `actionFailed`
/// when there is no such channel.
public struct ChannelHandle: Sendable {
    /// The manager of its server.
    public let manager: Manager
    /// Its name, as known when the handle was made; `nil` when it was not.
    public let name: String?
    /// Its id; `nil` when only its name is known.
    public let uniqueID: ChannelID?

    init(_ manager: Manager, name: String?, uniqueID: ChannelID?) {
        self.manager = manager
        self.name = name
        self.uniqueID = uniqueID
    }

    init(_ manager: Manager, _ leg: CallProgress.Leg) {
        self.init(manager, name: leg.name, uniqueID: leg.id)
    }

    /// What actions call it: the id, which stays when the name changes and is never given to another channel; before
    /// Asterisk 10 the name.
    var target: String {
        let version = manager.greeting.flatMap(ManagerVersion.init(greeting:))
        let takesIDs = version.map { $0 >= ManagerVersion(major: 1, minor: 2) } ?? false
        let id = uniqueID?.rawValue ?? ""
        return takesIDs && !id.isEmpty ? id : name ?? id
    }

    /// Hangs it up; with normal clearing when no cause is given. Sends `Hangup`.
    public func hangUp(cause: HangupCause? = nil) async throws {
        try await manager.send(.hangup(target, cause: cause))
    }

    /// Sends it to an extension. Sends `Redirect`.
    ///
    /// - Parameter priority: a number or a label.
    public func redirect(to exten: String, context: String, priority: String = "1") async throws {
        try await manager.send(.redirect(target, exten: exten, context: context, priority: priority))
    }

    /// The value of a variable or of a function such as `CDR(src)`; empty when it is not set. Sends `Getvar`.
    public func variable(_ name: String) async throws -> String {
        try await manager.send(.getvar(name, channel: target)).value
    }

    /// Sets a variable, or calls a function that can be set, such as `CDR(userfield)`. Sends `Setvar`.
    public func setVariable(_ name: String, to value: String) async throws {
        try await manager.send(.setvar(channel: target, variable: name, value: value))
    }

    /// Plays a digit to it. Sends `PlayDTMF`.
    ///
    /// - Parameters:
    ///   - digit: `0` to `9`, `*`, `#` or `A` to `D`.
    ///   - duration: how long it lasts; as the server likes when left out.
    public func sendDTMF(_ digit: String, duration: Duration? = nil) async throws {
        try await manager.send(.playDTMF(target, digit: digit, duration: duration))
    }

    /// Records it. Sends `MixMonitor`.
    ///
    /// - Parameters:
    ///   - file: the file to record to; the server chooses one when left out.
    ///   - options: those of the application MixMonitor.
    /// - Returns: the id of the recording.
    @discardableResult
    public func startMonitor(file: String? = nil, options: String? = nil) async throws -> String {
        try await manager.send(.mixMonitor(target, file: file, options: options)).mixMonitorID
    }

    /// Ends a recording of it, or all. Sends `StopMixMonitor`.
    public func stopMonitor(_ id: String? = nil) async throws {
        try await manager.send(.stopMixMonitor(target, mixMonitorID: id))
    }

    /// What it does now. Sends `Status`.
    ///
    /// - Parameter variables: variables to tell of it too, separated by commas.
    /// - Returns: `nil` when the server has nothing to tell of it.
    public func status(variables: String? = nil) async throws -> Event.Status? {
        for try await status in try await manager.list(.status(target, variables: variables)) { return status }
        return nil
    }
}

extension ChannelHandle: CustomStringConvertible {
    /// The name, or the id when there is none, with control characters made visible.
    public var description: String { (name ?? uniqueID?.rawValue ?? "").visible }
}

extension Manager {
    /// The channel of this name, to do something with it. Nothing is asked of the server.
    public func channel(_ name: String) -> ChannelHandle { ChannelHandle(self, name: name, uniqueID: nil) }

    /// The channel with this id, to do something with it. Nothing is asked of the server.
    public func channel(_ id: ChannelID) -> ChannelHandle { ChannelHandle(self, name: nil, uniqueID: id) }

    /// The channel that an event of this manager tells of, to do something with it. Nothing is asked of the server.
    public func channel(_ snapshot: ChannelSnapshot) -> ChannelHandle {
        ChannelHandle(self, name: snapshot.name, uniqueID: snapshot.uniqueID)
    }
}
