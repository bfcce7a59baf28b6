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
    /// Setting a logger replaces ``report``, which otherwise writes to standard error; one that is set afterwards gets
    /// the reports in its place.
    ///
    /// ## Package traits
    ///
    /// This property is guarded by the `Logging` package trait.
    public var logger: Logger? {
        get { observers.lazy.compactMap { ($0 as? LogObserver)?.logger }.first }
        set {
            observers.removeAll { $0 is LogObserver }
            guard let newValue else {
                report = ManagerConfiguration().report
                return
            }
            let observer = LogObserver(logger: newValue)
            observers.append(observer)
            report = observer.log
        }
    }
}

/// Writes to a logger.
struct LogObserver: ManagerObserver {
    let logger: Logger

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
