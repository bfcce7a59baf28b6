#if TLS
import NIOSSL

/// The contexts of connections, each shared by all that verify alike: it holds the certificates of the authorities, of
/// which a system has hundreds.
final class TLSContexts: Sendable {
    static let shared = TLSContexts()

    private struct Entry {
        let verification: ManagerTLS.Verification
        let stamps: [FileStamp]
        let context: NIOSSLContext
    }

    private struct State {
        /// Those that were used last are last.
        var entries: [Entry] = []
        /// Somebody reads the files of these now.
        var making: Set<ManagerTLS.Verification> = []

        /// The context, if there is one and its files are what they were.
        mutating func use(_ verification: ManagerTLS.Verification, _ stamps: [FileStamp]) -> NIOSSLContext? {
            guard let index = entries.firstIndex(where: { $0.verification == verification && $0.stamps == stamps })
            else { return nil }
            let entry = entries.remove(at: index)
            entries.append(entry)
            return entry.context
        }

        /// Returns those whose place it takes, so that they are let go of outside of the lock.
        mutating func keep(_ entry: Entry, most: Int) -> [Entry] {
            var former = entries.filter { $0.verification == entry.verification }
            entries.removeAll { $0.verification == entry.verification }
            if entries.count >= most { former.append(entries.removeFirst()) }
            entries.append(entry)
            return former
        }
    }

    /// More are rarely used at once; who needs one that was forgotten makes it anew.
    private static let most = 16

    private let state = ThreadSignal(State())

    /// The context of these settings. It is made anew when one of its files has changed. May hold up the calling thread
    /// until another one has read them: a thousand connections that come back at once are not to read a thousand times.
    func context(for verification: ManagerTLS.Verification) throws(ManagerError) -> NIOSSLContext {
        let verification = verification.withoutKeys
        // Before the files are read: what is written to them meanwhile is then seen the next time.
        let stamps = verification.files(ofSystem: SystemAuthorities.files).map { FileStamp($0) }
        let known = state.wait(atMost: .seconds(10)) { state -> NIOSSLContext?? in
            if let known = state.use(verification, stamps) { return known }
            return state.making.insert(verification).inserted ? .some(nil) : nil
        }
        if case let context?? = known { return context }
        // After waiting in vain it is somebody else's to say.
        defer { if known != nil { state.changeForAll { _ = $0.making.remove(verification) } } }
        let context = try NIOSSLContext(for: verification)
        let entry = Entry(verification: verification, stamps: stamps, context: context)
        _ = state.changeForAll { $0.keep(entry, most: Self.most) }
        return context
    }

    /// How many there are.
    var count: Int { state.withLock { $0.entries.count } }
}

extension ManagerTLS.Verification {
    /// The same without the keys, which each connection compares by itself.
    fileprivate var withoutKeys: Self {
        if case .keys = self { .keys([]) } else { self }
    }

    /// The files that are read for it.
    fileprivate func files(ofSystem system: [String]) -> [String] {
        if case .authorities(let files) = self { system + files } else { [] }
    }
}
#endif
