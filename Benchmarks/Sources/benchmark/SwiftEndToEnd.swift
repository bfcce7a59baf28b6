import AsteriskManager

/// The whole client: one registrar with a handler for any event, which counts, and three for Newstate. `--record` names
/// the folder for a recording of it.
func takeEventsInSwift(_ arguments: Arguments) throws -> Outcome {
    var configuration = ManagerConfiguration.measured
    // Beside a recorder the handlers may be late: that is to show as time, not as loss.
    if arguments.has("patient") { (configuration.queueEvents, configuration.queueBytes) = (1 << 30, 1 << 40) }
    configuration.recorder = try arguments["record"].map { try Recorder(to: $0) }
    let manager = Manager.measured(arguments, configuration)
    let count = Counter()
    let newstate = [Counter(), Counter(), Counter()]
    let newstates = arguments.int("specific", 0) / newstate.count
    let run = FloodRun(handlers: 1 + newstate.count)

    manager.attach(
        HandlerList {
            On(.any) { event in
                if event.isNamed("BenchDone") {
                    run.handlerEnds()
                } else if !event.isNamed("FullyBooted"), count.add(0) == 1 {
                    run.begins()
                }
            }
            for counter in newstate {
                On(.named("Newstate")) { event in
                    let channel = event["Channel"]?.utf8.count ?? 0
                    let state = event["ChannelStateDesc"]?.utf8.count ?? 0
                    let id = event["Uniqueid"]?.utf8.count ?? 0
                    if counter.add(channel + state + id) == newstates { run.handlerEnds() }
                }
            }
        }
    )

    manager.running { run.waitForEnd(watching: count) }
    var outcome = try run.outcome(any: count, specific: newstate)
    outcome.leftOut = configuration.recorder.map { Double($0.leftOut) }
    return outcome
}
