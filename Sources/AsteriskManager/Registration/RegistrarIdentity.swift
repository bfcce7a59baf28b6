/// Which registrar it was that was attached: the `id` it was given, or the object that it is.
struct RegistrarIdentity: Sendable {
    private enum Kind: Sendable {
        case id(String)
        case object(WeakObject)
    }

    private let kind: Kind

    /// `nil` for a struct, which is the same as nothing.
    init?(_ registrar: some EventRegistrar) {
        guard type(of: registrar) is AnyClass else { return nil }
        kind = .object(WeakObject(registrar as AnyObject))
    }

    fileprivate init(id: String) {
        kind = .id(id)
    }

    func isSame(as other: RegistrarIdentity) -> Bool {
        switch (kind, other.kind) {
        case (.id(let one), .id(let other)): one == other
        case (.object(let one), .object(let other)): one.isSame(as: other)
        default: false
        }
    }
}

extension HandlerList {
    /// Which registrar it is that is attached with these options.
    func identity(_ options: RegistrationOptions) -> RegistrarIdentity? {
        options.id.map { RegistrarIdentity(id: $0) } ?? registrar
    }
}

/// An object that may go: its address alone could later be another's.
///
/// `@unchecked`: the object is never used, only compared with others, and the reference is never written again.
private final class WeakObject: @unchecked Sendable {
    private weak var object: AnyObject?

    init(_ object: AnyObject) { self.object = object }

    func isSame(as other: WeakObject) -> Bool {
        guard let object else { return false }
        return object === other.object
    }
}
