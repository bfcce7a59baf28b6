import AsteriskManager

/// Events of very many names, to a registration for all of them, one for one of the names and one for a pattern.
func takeHostileEvents(_ arguments: Arguments) throws -> Outcome {
    let manager = Manager.measured(arguments)
    let count = Counter()
    let selected: [(key: EventKey<Event>, calls: Int, counter: Counter)] = [
        (.named("Name00025"), arguments.int("named", 0), Counter()),
        (.matching("*Name*7"), arguments.int("matching", 0), Counter()),
    ]
    let run = FloodRun(handlers: 1 + selected.count)
    manager.attach(
        HandlerList {
            On(.any) { event in
                if event.isNamed("BenchDone") {
                    run.handlerEnds()
                } else if !event.isNamed("FullyBooted"), count.add(event["Channel"]?.utf8.count ?? 0) == 1 {
                    run.begins()
                }
            }
        }
    )
    for (key, calls, counter) in selected {
        manager.attach(
            HandlerList {
                On(key) { event in
                    if counter.add(event["Channel"]?.utf8.count ?? 0) == calls { run.handlerEnds() }
                }
            }
        )
    }
    manager.running { run.waitForEnd(watching: count) }
    return try run.outcome(any: count, specific: [count] + selected.map(\.counter))
}
