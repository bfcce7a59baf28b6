import AsteriskManager

/// Counts calls, events and losses. One log is attached to all servers and keeps them apart by their names.
actor CallLog: EventRegistrar {
    /// What is known of one server.
    struct Tally: Sendable {
        var events = 0
        /// Calls that have begun, whether they have ended or not.
        var calls = 0
        var lost = 0
        /// The calls that have a channel, by their Linkedid, with their channels.
        fileprivate var active: [ChannelID: Set<ChannelID>] = [:]
        /// The call of each channel. Transfers change the Linkedid of a channel later; it counts for its first call.
        fileprivate var callOfChannel: [ChannelID: ChannelID] = [:]

        var activeCalls: Int { active.count }
        var endedCalls: Int { calls - active.count }
    }

    private var tallies: [String: Tally] = [:]

    nonisolated var handlers: HandlerList {
        On(.any) { _, manager in await self.count(on: manager) }
        On(.newchannel, perform: began)
        On(.hangup, perform: ended)
        On(.gap, perform: missed)
    }

    func tally(of server: String) -> Tally { tallies[server, default: Tally()] }

    private func count(on manager: Manager) {
        tallies[manager.name, default: Tally()].events += 1
    }

    /// The channels of a call have the same Linkedid: the id of its first channel. It is passed on only while one of
    /// them lives, so a Linkedid without channels is that of a new call.
    private func began(_ new: Event.Newchannel, on manager: Manager) async {
        let channel = new.channel.uniqueID
        let call = new.channel.linkedID ?? channel
        var tally = tallies[manager.name, default: Tally()]
        if tally.active[call] == nil { tally.calls += 1 }
        tally.active[call, default: []].insert(channel)
        tally.callOfChannel[channel] = call
        tallies[manager.name] = tally
    }

    private func ended(_ hangup: Event.Hangup, on manager: Manager) async {
        let channel = hangup.channel.uniqueID
        // Channels that are older than the connection are not counted.
        guard let call = tallies[manager.name]?.callOfChannel.removeValue(forKey: channel) else { return }
        tallies[manager.name]?.active[call]?.remove(channel)
        if tallies[manager.name]?.active[call]?.isEmpty == true { tallies[manager.name]?.active[call] = nil }
    }

    private func missed(_ gap: Gap, on manager: Manager) async {
        var tally = tallies[manager.name, default: Tally()]
        tally.lost += gap.count
        // Calls that ended meanwhile would never end here, and those that go on are told apart from them by nothing.
        if case .disconnected = gap.reason { (tally.active, tally.callOfChannel) = ([:], [:]) }
        tallies[manager.name] = tally
    }
}
