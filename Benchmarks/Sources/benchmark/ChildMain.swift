import BenchmarkC

/// What a child does, by its name. One line per side that is measured.
func runChild(_ name: String, _ arguments: Arguments) throws {
    switch name {
    case "flood-server": try floodServer(arguments)
    case "c-own": try parse(arguments) { Outcome(parseInC($0, laps: $1)) }.report()
    case "swift-parse":
        try parse(arguments) {
            try parseInSwift($0, laps: $1, countingMallocs: arguments.has("count-mallocs"))
        }.report()
    case "swift-dispatch": try parse(arguments) { try dispatchInSwift($0, laps: $1, arguments) }.report()
    case "swift-typed": try readHangups(arguments).report()
    case "swift-slow": try takeEventsSlowly(arguments).report()
    case "swift-beside": try takeEventsBesideOthers(arguments).report()
    case "swift-hostile": try takeHostileEvents(arguments).report()
    case "swift-asking": try askWhileEventsWait(arguments).report()
    case "swift-fleet": try watchFleet(arguments)
    case "swift-replay": try playInTime(arguments).report()
    case "c-split": try takeEventsInC(arguments).report()
    case "swift-end-to-end": try takeEventsInSwift(arguments).report()
    #if TLS
    case "tls-server": try serveOverTLS(arguments)
    #endif
    default: throw Failure("there is no child \(name)")
    }
}

/// Reads the events into memory, for both sides in the same way, and lets one of them parse.
private func parse(
    _ arguments: Arguments,
    with parser: (UnsafeRawBufferPointer, Int) throws -> Outcome
) throws -> Outcome {
    var stream = bench_stream()
    let path = try arguments.string("stream")
    guard bench_stream_open(path, UInt64(arguments.int("events", 0)), &stream) == 0 else {
        throw Failure("cannot read \(path)")
    }
    defer { bench_stream_close(&stream) }
    return try parser(UnsafeRawBufferPointer(start: stream.bytes, count: stream.length), arguments.int("repeat", 1))
}

private func parseInC(_ bytes: UnsafeRawBufferPointer, laps: Int) -> bench_result {
    var result = bench_result()
    bench_own(bytes.baseAddress, bytes.count, Int32(laps), &result)
    return result
}

private func takeEventsInC(_ arguments: Arguments) throws -> Outcome {
    var result = bench_result()
    let failed = bench_split(Int32(arguments.int("port", 0)), &result)
    guard failed == 0 else { throw Failure("c-split has lost the connection") }
    return Outcome(result)
}

private func floodServer(_ arguments: Arguments) throws {
    let failed = try arguments.string("stream").withCString { path in
        var options = flood_options()
        options.stream = path
        options.events = UInt64(arguments.int("events", 0))
        options.repeat = UInt64(arguments.int("repeat", 1))
        options.clients = Int32(arguments.int("clients", 1))
        options.rate = arguments.double("rate", 0)
        options.gap_s = arguments.double("gap", 0.2)
        options.max_s = arguments.double("max-seconds", 120)
        options.chunk = arguments.int("chunk", 0)
        options.port = Int32(arguments.int("port", 0))
        options.stamp = arguments.has("stamp") ? 1 : 0
        return flood_serve(&options)
    }
    guard failed == 0 else { throw Failure("the flood server cannot serve") }
}
