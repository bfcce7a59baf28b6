/// Allocations of the parser. They are counted in a run of its own, whose time does not count.
struct MallocsMeasurement: Measurement {
    let name = "mallocs"

    func figures(in lab: Lab) throws -> [Figure] {
        let outcome = try Child("swift-parse", ["--stream", lab.stream.path, "--count-mallocs"]).outcome()
        let perEvent = outcome.mallocs.map { Double($0) / Double(EventStream.events) }
        if perEvent == nil { complain("mallocs: not counted, this is not glibc") }
        return [Figure("mallocs_per_event", perEvent, decimals: 3)]
    }
}
