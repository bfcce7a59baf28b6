import Foundation

/// Where the examples write. Each call is one write, so that lines and frames arrive whole and at once, also when the
/// output is a pipe, where `print` would hold them back.
package enum Console {
    /// Writes to standard output.
    package static func write(_ text: String) {
        try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }

    /// Writes a line to standard output.
    package static func writeLine(_ line: String) {
        write(line + "\n")
    }

    /// Writes a line to standard error.
    package static func complain(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
    }
}

/// What the examples exit with, besides 0: the numbers of `sysexits.h`.
package enum ExitStatus {
    /// Something was lost.
    package static let failure: Int32 = 1
    /// The arguments are wrong.
    package static let usage: Int32 = 64
    /// A file holds something else than it should.
    package static let wrongData: Int32 = 65
    /// A file cannot be read.
    package static let noInput: Int32 = 66
    /// No server could be connected, or all went away.
    package static let unavailable: Int32 = 69
    /// A file cannot be written.
    package static let cannotCreate: Int32 = 73
}

/// An error that ends an example: one line that says what to do, and the exit status.
package struct ExampleError: Error, CustomStringConvertible {
    /// The line.
    package let description: String
    /// What the program exits with.
    package let status: Int32

    /// Creates an error.
    package init(_ description: String, status: Int32) {
        self.description = description
        self.status = status
    }
}
