@testable import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Registration: the end of a run", .timeLimit(.minutes(1)))
struct RegistrationEndTests {
    @Test("Sequences end and handlers are done while a disk still has to write what was recorded")
    func slowDisk() async throws {
        let disk = TestDisk()
        disk.stop()
        let flood = Flood { configuration in
            configuration.recorder = Recorder(disk, Recorder.Configuration())
            configuration.drainTimeout = .seconds(600)
        }
        let events = flood.manager.events(.any)
        let run = Task { try await flood.manager.run() }
        await flood.source.send(numbers: 0..<3)
        async let stop: Void = flood.manager.stop()
        #expect(try await events.reduce(0) { count, _ in count + 1 } == 3)
        disk.stop(false)
        await stop
        try await run.value
    }
}
