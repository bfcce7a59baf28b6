/// Something with headers, whose typed views read them: an event, an answer.
protocol FieldReading {
    var message: Message { get }
}

extension Event: FieldReading {}
extension Response: FieldReading {}

// One copy of each for all the views, which are many: what they hold of code is the header's name and a call.
extension FieldReading {
    /// The value, empty when the header is absent.
    @inline(never)
    func text(_ key: String) -> String { message[key] ?? "" }

    @inline(never)
    func integer(_ key: String) -> Int? { message.integer(key) }

    /// A number in hexadecimal with `0x` before it.
    @inline(never)
    func hexadecimal(_ key: String) -> UInt32? {
        message[key].flatMap { UInt32($0.hasPrefix("0x") ? $0.dropFirst(2) : $0[...], radix: 16) }
    }

    @inline(never)
    func decimal(_ key: String) -> Double? { message[key].flatMap(Double.init) }

    /// One of the many pairs of words that the server's modules have for yes and no.
    @inline(never)
    func flag(_ key: String) -> Bool? {
        message.withBytes(of: key) { bytes in
            func isOne(of words: [StaticString]) -> Bool {
                words.contains { word in
                    bytes.count == word.utf8CodeUnitCount
                        && bytes.indices.allSatisfy { ASCII.lowercased(bytes[$0]) == word.utf8Start[$0] }
                }
            }
            if isOne(of: ["yes", "true", "1", "on", "enabled", "y", "t", "success"]) { return true }
            if isOne(of: ["no", "false", "0", "off", "disabled", "n", "f", "failure", "fail"]) { return false }
            return nil
        } ?? nil
    }

    @inline(never)
    func number<Number: ServerNumber>(_ key: String) -> Number? { integer(key).map { Number(rawValue: $0) } }

    @inline(never)
    func word<Word: ServerWord>(_ key: String) -> Word? { message[key].map { Word(rawValue: $0) } }

    @inline(never)
    func presentWord<Word: ServerWord>(_ key: String) -> Word { Word(rawValue: text(key)) }

    @inline(never)
    func id<ID: ServerID>(_ key: String) -> ID? { message[key].map { ID(rawValue: $0) } }

    @inline(never)
    func presentID<ID: ServerID>(_ key: String) -> ID { ID(rawValue: text(key)) }

    /// A device's state, by its number or its word.
    @inline(never)
    func deviceState(_ key: String) -> DeviceState? {
        guard let number = integer(key) else { return word(key) }
        let states: [DeviceState] = [
            .unknown, .notInUse, .inUse, .busy, .invalid, .unavailable, .ringing, .ringInUse, .onHold,
        ]
        return states.indices.contains(number) ? states[number] : DeviceState(rawValue: text(key))
    }

    @inline(never)
    func securityAddress(_ key: String) -> SecurityAddress? { message[key].flatMap(SecurityAddress.init) }
}

// MARK: Times

extension FieldReading {
    @inline(never)
    func seconds(_ key: String) -> Duration? { integer(key).map { .seconds($0) } }

    @inline(never)
    func decimalSeconds(_ key: String) -> Duration? {
        decimal(key).flatMap { abs($0) < 1e9 ? .seconds($0) : nil }
    }

    @inline(never)
    func milliseconds(_ key: String) -> Duration? { integer(key).map { .milliseconds($0) } }

    @inline(never)
    func microseconds(_ key: String) -> Duration? { integer(key).map { .microseconds($0) } }

    /// `HH:MM:SS`.
    @inline(never)
    func clockTime(_ key: String) -> Duration? {
        let parts = text(key).split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let seconds = parts[2],
            [hours, minutes, seconds].allSatisfy({ 0..<1_000_000 ~= $0 })
        else { return nil }
        return .seconds(hours * 3600 + minutes * 60 + seconds)
    }

    /// Seconds since 1970, with or without a fraction.
    @inline(never)
    func epoch(_ key: String) -> Timestamp? { message[key].flatMap(Timestamp.init(seconds:)) }

    /// ISO 8601 with `Z` or an offset such as `+0100`.
    @inline(never)
    func isoTime(_ key: String) -> Timestamp? {
        guard let text = message[key] else { return nil }
        if let time = Timestamp(iso8601: text) { return time }
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
            let offset = Int(text[sign...].dropFirst()), 0...9999 ~= offset,
            let time = Timestamp(iso8601: text[..<sign] + "Z")
        else { return nil }
        let minutes = offset / 100 * 60 + offset % 100
        return time.advanced(by: .seconds(text[sign] == "+" ? -minutes * 60 : minutes * 60))
    }

    @inline(never)
    func localTime(_ key: String) -> LocalDateTime? { message[key].flatMap(LocalDateTime.init) }
}

extension Event {
    /// The condition of a view that has taken over a part of an old event's meaning.
    static func only(_ name: String, where key: String, is value: String) -> @Sendable (Event) -> Bool {
        { event in !event.isNamed(name) || event.message.value(of: key, is: value) }
    }

    /// The same for all but one value.
    static func only(_ name: String, where key: String, isNot value: String) -> @Sendable (Event) -> Bool {
        { event in !event.isNamed(name) || !event.message.value(of: key, is: value) }
    }
}
