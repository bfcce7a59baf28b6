/// The managers that registrations hear, by their numbers as links. It grows while a group runs, and never shrinks: what
/// waits in a queue still knows its manager by the number.
final class ManagerList: Sendable {
    private let content: Lock<[Manager]>

    init(_ managers: [Manager]) {
        content = Lock(managers)
    }

    var all: [Manager] { content.withLock { $0 } }

    subscript(link: Int32) -> Manager? {
        content.withLock { $0.indices.contains(Int(link)) ? $0[Int(link)] : nil }
    }

    func append(_ manager: Manager) { content.withLock { $0.append(manager) } }
}
