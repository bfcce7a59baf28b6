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
