import AsteriskManager

extension RecordedCall: CustomStringConvertible {
    /// One line for people: when, how long, who called whom, how many channels, how the first one ended.
    ///
    /// ```
    /// pbx-a-1795240741.10879     0.008 s     6.602 s  1001 Alice Example calls 1002: 3 channels, 16 Normal Clearing
    /// ```
    public var description: String {
        let time = [start, duration].map { time in
            let text = CallLadder.seconds(time) + " s"
            return String(repeating: " ", count: max(0, 11 - text.count)) + text
        }
        let ladder = ladder
        let id = LadderBuilder.text(linkedID.rawValue, limit: 80)
        guard let first = ladder.participants.first else {
            let names = channelNames.sorted().map { LadderBuilder.text($0) }
            return "\(id) \(time.joined(separator: " "))  \(names.joined(separator: ", "))"
        }
        var text = [first.number, first.name].compactMap(\.self).joined(separator: " ")
        if text.isEmpty { text = first.channel }
        if let call = ladder.steps.first(where: { $0.participant == 0 && $0.label.hasPrefix("calls ") }) {
            text += " " + call.label
        }
        text += ": \(channels.count) channel\(channels.count == 1 ? "" : "s")"
        if let end = first.lastStep.map({ ladder.steps[$0].label }), !end.isEmpty { text += ", " + end }
        return "\(id) \(time.joined(separator: " "))  \(text)"
    }
}
