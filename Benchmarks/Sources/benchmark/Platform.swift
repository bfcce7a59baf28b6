// The C library, and the two things about it that differ.

#if canImport(Glibc)
@_exported import Glibc
#elseif canImport(Musl)
@_exported import Musl
#else
@_exported import Darwin
#endif

/// Where this program is.
var programPath: String {
    let link = "/proc/self/exe"
    guard let path = realpath(access(link, X_OK) == 0 ? link : CommandLine.arguments[0], nil) else { return link }
    defer { free(path) }
    return String(cString: path)
}

/// Progress and complaints go to standard error: standard output is for the figures.
func complain(_ text: String) {
    let line = text + "\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
}

/// Why there are no figures.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
