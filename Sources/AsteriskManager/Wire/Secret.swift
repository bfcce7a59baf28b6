/// A secret: it can be used, but not shown. Its bytes are overwritten when the last reference to it goes.
///
/// `@unchecked`: the bytes are written once and only read afterwards.
package final class Secret: @unchecked Sendable {
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    package init(_ text: String) {
        bytes = .allocate(capacity: text.utf8.count)
        _ = bytes.update(fromContentsOf: text.utf8)
    }

    deinit {
        // Not elided: the memory is the allocator's again afterwards, and whoever gets it next could read them.
        for index in bytes.indices { Self.overwrite(&bytes[index]) }
        bytes.deallocate()
    }

    @inline(never)
    @_optimize(none)
    private static func overwrite(_ byte: inout UInt8) { byte = 0 }

    /// Lets the caller read the bytes.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(bytes))
    }

    /// The secret as text, for the packet that sends it.
    var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Never the secret.
    package var description: String { "(secret)" }
    /// Never the secret.
    package var debugDescription: String { description }
    /// Without children.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
