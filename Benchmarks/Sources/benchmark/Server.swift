/// A server of the events, a process of its own.
struct Server {
    let port: Int
    private let child: Child

    /// Options as in `floodServer`, such as `["--repeat", "10", "--rate", "5000"]`.
    init(_ stream: EventStream, _ options: [String], _ name: String = "flood-server") throws {
        child = try Child(name, ["--stream", stream.path] + options)
        let words = child.line(within: 10)?.split(separator: " ")
        guard let port = words?.last.flatMap({ Int($0) }) else {
            child.end(within: 0)
            throw Failure("\(name) does not listen")
        }
        self.port = port
    }

    /// Its report, once its clients have gone: a flat JSON object such as `{"longest_stall_s":0.01}`.
    func report(within seconds: Double = 10) -> Report {
        defer { child.end(within: 1) }
        return Report(json: child.line(within: seconds) ?? "")
    }

    struct Report {
        private var values: [Substring: Double] = [:]

        init(json: String) {
            for pair in json.dropFirst().dropLast().split(separator: ",") {
                let parts = pair.split(separator: ":")
                guard parts.count == 2 else { continue }
                values[parts[0].dropFirst().dropLast()] = Double(parts[1])
            }
        }

        subscript(key: Substring) -> Double? { values[key] }
    }
}
