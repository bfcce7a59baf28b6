import Testing

/// The suites of connections that live long and go wrong, one after the other: their servers and clients are threads, and
/// all of them at once would be more than a small machine, or the thread sanitizer, gets done in the time they have.
@Suite("Connection", .serialized)
enum ConnectionTests {}
