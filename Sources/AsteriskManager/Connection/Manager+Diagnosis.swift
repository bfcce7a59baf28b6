extension Manager {
    /// Finds out why events do or do not come: asks the server for its version, its time and the user's rights, listens
    /// for a while, and compares what handlers want with what they can get.
    ///
    /// Rights are asked for with the command `manager show user`, which few users may run; without it the diagnosis says
    /// less. Nothing on the server is changed.
    ///
    /// - Parameter duration: how long to listen for events.
    public func diagnose(listening duration: Duration = .seconds(1)) async -> Diagnosis {
        var symptoms = Symptoms()
        symptoms.state = state
        symptoms.reason = life.lastReason?.message
        symptoms.greeting = greeting
        symptoms.serverStart = serverStart
        symptoms.requested = configuration.events.header
        // Before the listener below becomes one of them.
        symptoms.wanted = registry.snapshot.flatMap { $0.registration.wanted }
        guard state == .connected else { return symptoms.diagnosis() }
        let username = life.username
        symptoms.username = username

        let seen = Lock<(events: Int, classes: Set<EventClass>)>((0, []))
        let listener = on(.any) { event in
            let classes = (event["Privilege"] ?? "").split(separator: ",").map { EventClass(rawValue: String($0)) }
            seen.withLock { seen in
                seen.events += 1
                seen.classes.formUnion(classes.filter { $0 != "all" })
            }
        }
        await measureClock(&symptoms)
        symptoms.serverVersion = try? await send(.named("CoreSettings"))["AsteriskVersion"]
        if let username { symptoms.readable = await readableClasses(of: username) }
        try? await Task.sleep(for: duration)
        listener.detach()
        symptoms.listened = duration
        (symptoms.seenEvents, symptoms.seenClasses) = seen.withLock { $0 }
        return symptoms.diagnosis()
    }

    private func measureClock(_ symptoms: inout Symptoms) async {
        let before = Timestamp.now
        do {
            let time = try await send(.ping)
            let after = Timestamp.now
            // It was written somewhere between the two.
            let middle = before.advanced(by: before.duration(to: after) / 2)
            symptoms.clockSkew = time.map { middle.duration(to: $0) }
        } catch let error as ManagerError where error.code == .actionFailed {
            // An answer all the same.
        } catch {
            symptoms.answers = false
        }
    }

    private func readableClasses(of username: String) async -> Set<EventClass>? {
        guard !username.contains(where: \.isWhitespace) else { return nil }
        let lines = try? await send(.command("manager show user \(username)"))
        for line in lines ?? [] {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
            guard parts.count == 2, ASCII.matches(parts[0], "read perm") else { continue }
            return Set(
                parts[1].split(separator: ",").map { EventClass(rawValue: String($0)) }.filter { $0 != "<none>" })
        }
        return nil
    }
}

extension Registration {
    /// The names that its handlers want, by handler.
    fileprivate var wanted: [(handler: String, names: [String], isExact: Bool)] {
        handlers.enumerated().compactMap { index, handler in
            guard !isOff(index) else { return nil }
            switch handler.selector {
            case .names(let names): return ("\(handler.name)", names, true)
            case .matching(let pattern): return ("\(handler.name)", EventClass.names(where: pattern.matches), false)
            case .any, .unhandled: return ("\(handler.name)", [], false)
            case .gaps, .states: return nil
            }
        }
    }
}
