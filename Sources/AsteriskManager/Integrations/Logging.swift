#if Logging
public import Logging

extension ManagerConfiguration {
    /// The logger that is told what the manager does, with the manager's name as `manager` in the metadata; `nil` for
    /// none.
    ///
    /// Reports are logged as warnings and notes (`info`), being connected and being closed as `info`, other states as
    /// `debug`, and the packets in both directions as `trace`, without what is secret in them. The level is looked at
    /// when a connection begins.
    ///
    /// Its handler is called by the threads that read connections, and must not block: one that waits for a disk or a
    /// network needs a queue of its own.
    ///
    /// Setting a logger replaces ``report``, which otherwise writes to standard error; one that is set afterwards gets
    /// the reports in its place. Setting `nil` brings back the ``report`` that was there before the logger.
    ///
    /// ## Package traits
    ///
    /// This property is guarded by the `Logging` package trait.
    public var logger: Logger? {
        get { observers.lazy.compactMap { ($0 as? LogObserver)?.logger }.first }
        set {
            let former = observers.lazy.compactMap { $0 as? LogObserver }.first?.replaced
            observers.removeAll { $0 is LogObserver }
            guard let newValue else {
                if let former { report = former }
                return
            }
            let observer = LogObserver(logger: newValue, replaced: former ?? report)
            observers.append(observer)
            report = observer.log
        }
    }
}

/// Writes to a logger.
struct LogObserver: ManagerObserver {
    let logger: Logger
    /// Who got the reports before.
    let replaced: @Sendable (ManagerReport) -> Void

    var wantsPackets: Bool { logger.logLevel <= .trace }

    @Sendable
    func log(_ report: ManagerReport) {
        var metadata = metadata(report.manager)
        metadata["kind"] = "\(report.kind)"
        logger.log(level: report.kind.logLevel, "\(report.message)", metadata: metadata)
    }

    func changed(_ change: StateChange) {
        let level: Logger.Level = change.state == .connected || change.state == .closed ? .info : .debug
        var metadata = metadata(change.manager)
        if let reason = change.reason { metadata["reason"] = "\(reason.message)" }
        logger.log(level: level, "\(change.state)", metadata: metadata)
    }

    func received(_ packet: Message, from manager: String) {
        logger.trace("received \(WireText.line(for: packet))", metadata: metadata(manager))
    }

    func wrote(_ bytes: [UInt8], to manager: String) {
        guard wantsPackets else { return }
        logger.trace("sent \(WireText.line(forAction: bytes))", metadata: metadata(manager))
    }

    func answered(_ action: String, after time: Duration, by manager: String) {
        logger.debug("\(action.visible) was answered after \(time.inWords)", metadata: metadata(manager))
    }

    private func metadata(_ manager: String) -> Logger.Metadata { ["manager": "\(manager.visible)"] }
}

extension ManagerReport.Kind {
    /// As a warning what somebody should look into.
    var logLevel: Logger.Level {
        switch self {
        case .reconnected, .unexpectedAnswer, .unclassified: .info
        default: .warning
        }
    }
}
#endif
