extension Manager {
    /// A manager that plays a recording instead of connecting: the same handlers, no socket.
    ///
    /// `run()` returns when the recording is over and every handler has finished. Events carry the times at which they
    /// were recorded. Actions are not sent: ``send(_:)`` throws `notSent`. A recording that begins inside a packet is
    /// played from the next packet on, and so is one that leaves bytes out, which is told as a ``Gap``.
    ///
    /// - Parameters:
    ///   - name: the name under which events tell of this manager; by default the one in the recording, or `replay`.
    ///   - speed: how fast; by default without waiting.
    ///   - chunkSize: how many bytes at most are handed over at once; by default as they were recorded.
    ///   - control: plays it step by step.
    public convenience init(
        replaying recording: Recording,
        name: String? = nil,
        speed: ReplaySpeed = .max,
        chunkSize: Int? = nil,
        control: ReplayControl? = nil,
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        var transport = ReplayTransport(recording: recording, speed: speed)
        transport.chunkSize = chunkSize.map { Swift.max(1, $0) }
        transport.control = control
        self.init(
            name: name ?? recording.name ?? "replay",
            transport: transport,
            credentials: nil,
            configuration: configuration
        )
    }
}

extension ManagerGroup {
    /// Managers that play recordings on one time line: the events of all come in the order in which they were recorded,
    /// at any speed. ``run()`` of the group plays them; none is played alone.
    ///
    /// Recordings that do not tell when they began are taken to have begun with the first.
    ///
    /// - Parameters:
    ///   - recordings: each with the name under which events tell of its manager. Of several with the same name the
    ///     first is played.
    ///   - speed: how fast; by default without waiting.
    public convenience init(
        replaying recordings: [(name: String, recording: Recording)],
        speed: ReplaySpeed = .max,
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        let timeline = ReplayTimeline(count: recordings.count)
        let first = recordings.compactMap(\.recording.start).min()
        let managers = recordings.enumerated().map { number, entry in
            var transport = ReplayTransport(recording: entry.recording, speed: speed)
            transport.timeline = timeline
            transport.number = number
            if let first, let start = entry.recording.start { transport.offset = first.duration(to: start) }
            return Manager(name: entry.name, transport: transport, credentials: nil, configuration: configuration)
        }
        self.init(managers)
        for manager in managers where self[manager.name] !== manager { manager.transport.leftGroup() }
    }
}
