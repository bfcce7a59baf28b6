/// A type that declares its handlers once and attaches to one manager or to many.
///
/// ```swift
/// actor CallLog: EventRegistrar {
///     private(set) var active: Set<ChannelID> = []
///
///     nonisolated var handlers: HandlerList {
///         On(.newchannel, perform: began)
///         On(.hangup, perform: ended)
///         On(.hangup) { hangup, manager in print(manager.name, hangup.channel, hangup.cause) }
///     }
///
///     private func began(_ call: Event.Newchannel) async { active.insert(call.channel.uniqueID) }
///     private func ended(_ call: Event.Hangup) async { active.remove(call.channel.uniqueID) }
/// }
///
/// let log = CallLog()
/// london.attach(log)
/// let registration = paris.attach(log)
/// registration.detach()                 // london's goes on
/// ```
///
/// Structs, classes, actors and types of the main actor can be registrars. The list is read once, when the registrar is
/// attached, where it is attached; what it holds is called from the managers' tasks.
public protocol EventRegistrar {
    /// The handlers.
    @HandlerList.Builder var handlers: HandlerList { get }
}

/// A registrar that is told when a registration of it is over.
///
/// ```swift
/// actor CallLog: StoppableRegistrar {
///     nonisolated var handlers: HandlerList { On(.hangup, perform: ended) }
///     func stop() async { await file.close() }
/// }
/// ```
///
/// It is called where the manager runs, so the registrar has to be `Sendable`. One that is not can say what is to be done
/// with ``HandlerList/onStop(_:)``.
public protocol StoppableRegistrar: EventRegistrar, Sendable {
    /// Called once for each registration when it has handled its last event: at the end of the manager's run, or after
    /// a detachment while it runs.
    ///
    /// It is awaited, though not longer than ``ManagerConfiguration/stopTimeout``; at the end of a run those that were
    /// attached last are stopped first.
    func stop() async
}

extension EventRegistrar {
    /// The list as it is attached: the handlers, and behind them what is to be done at the end.
    var attachedHandlers: HandlerList {
        var list = handlers
        list.registrar = RegistrarIdentity(self)
        guard let stoppable = self as? any StoppableRegistrar else { return list }
        return list.onStop { await stoppable.stop() }
    }
}
