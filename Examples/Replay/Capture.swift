import AsteriskManager
import AsteriskRecordings
import ExampleServers

extension Arguments {
    /// The recording in the file: of a capture the connection that was asked for. What it lacks is told.
    func recording(_ path: String) throws -> Recording {
        let recordings = try Recordings(contentsOfFile: path, port: port)
        for issue in recordings.issues { Console.complain("\(path.visible): \(issue)") }
        let count = recordings.sessions.count
        guard count > 0 else {
            throw ExampleError(
                "it holds no connection to port \(port); --port names another", status: ExitStatus.wrongData)
        }
        guard session <= count else {
            throw ExampleError("it holds \(count) connections; --session takes 1 to \(count)", status: ExitStatus.usage)
        }
        let chosen = recordings.sessions[session - 1]
        if count > 1 {
            let ends = "\(chosen.client ?? "-") to \(chosen.server ?? "-")"
            Console.complain("connection \(session) of \(count), \(ends); --session takes another")
        }
        for issue in chosen.issues { Console.complain("connection \(session): \(issue)") }
        return chosen.recording
    }
}
