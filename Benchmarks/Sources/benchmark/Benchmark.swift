/// Compares the Swift client with C, in turn and in processes of their own.
///
/// The main function is synchronous: callgrind crashes with an asynchronous one.
@main
struct Benchmark {
    static let measurements: [any Measurement] = [
        ParseMeasurement(), EndToEndMeasurement(), MallocsMeasurement(), DispatchMeasurement(),
        SlowHandlerMeasurement(), IsolationMeasurement(), BrokenHandlersMeasurement(), HostileNamesMeasurement(),
        AnswerUnderLoadMeasurement(), FleetMeasurement(), TypedMeasurement(),
        RecordingMeasurement(), ReplayTimingMeasurement(), TLSMeasurement(),
    ]

    static func main() {
        let arguments = Arguments(CommandLine.arguments.dropFirst())
        do {
            if arguments.has("help") {
                print(usage)
            } else if let name = arguments["child"] {
                try runChild(name, arguments)
            } else if let path = arguments["write-stream"] {
                try EventStream.write(to: path, events: arguments.int("events", EventStream.events))
            } else {
                try compare(arguments)
            }
        } catch {
            complain("\(error)")
            exit(1)
        }
    }

    private static func compare(_ arguments: Arguments) throws {
        let only = arguments["only"]?.split(separator: ",").map(String.init)
        let lab = try Lab(rounds: arguments.int("rounds", 5), seconds: arguments.int("seconds", 10))
        var figures: [Figure] = []
        for measurement in measurements where only?.contains(measurement.name) ?? true {
            figures += try measurement.figures(in: lab)
        }
        print(arguments.has("json") ? json(figures) : table(figures))
    }

    private static let usage = """
        benchmark [--json] [--rounds 5] [--seconds 10] [--only NAME,NAME]   compares Swift with C
        benchmark --write-stream FILE [--events 200000]                     writes the events it uses
        benchmark --child NAME [--stream FILE] ...                          runs one side by itself
        names: \(measurements.map(\.name).joined(separator: ", "))
        """
}
