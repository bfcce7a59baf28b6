import AsteriskManager
import AsteriskManagerTesting
import ExampleServers

/// Plays the recording to every client that connects, until Ctrl-C.
func serve(_ recording: Recording, _ arguments: Arguments, at port: Int) async throws {
    let interruption = Interruption()
    // It stays open at the end, so that a client can still send actions.
    let server = try ReplayServer(recording, speed: arguments.speed, port: port, closesAtEnd: false)
    Console.writeLine("serving \(arguments.file.visible) at 127.0.0.1:\(server.port); Ctrl-C ends")
    for await _ in interruption.requests {}
    server.stop()
}
