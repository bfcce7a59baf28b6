// What libFuzzer calls with each input. A wrong result stops the process, and libFuzzer keeps the input.

/// The first two bytes say how the rest is read: a seed for everything that is random, and the parser's configuration.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    guard let start, size > 2 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start + 2, count: size - 2))
    var generator = SeededGenerator(UInt64(start[0]))
    checkParser(bytes, configuration: start[1], &generator)
    checkSession(bytes, &generator)
    checkRedactor(bytes, &generator)
    return 0
}

private func require(_ condition: Bool, _ finding: @autoclosure () -> String) {
    if !condition {
        print("FINDING", finding())
        // Optimised, a precondition would not say its text.
        fatalError()
    }
}

/// Every cut gives the same, every message can be read in every way and is its bytes, and the reference agrees.
private func checkParser(_ bytes: [UInt8], configuration: UInt8, _ generator: inout SeededGenerator) {
    let beginning: MessageParser.Beginning = [.message, .anywhere, .greeting, .message][Int(configuration & 3)]
    var limits = ParserLimits()
    if configuration & 4 != 0 {
        limits.lineBytes = 60
        limits.headers = 8
        limits.packetBytes = 300
        limits.responseBytes = 400
        limits.greetingBytes = 40
    }
    let whole = parse(pieces: [bytes], beginning: beginning, limits: limits)
    let cut = parse(pieces: bytes.pieces(cutBy: &generator), beginning: beginning, limits: limits)
    require(cut == whole, "a cut makes a difference: \(cut), but as a whole \(whole)")
    let single = parse(pieces: bytes.pieces(of: 1), beginning: beginning, limits: limits)
    require(single == whole, "bytes that come one by one make a difference: \(single), but as a whole \(whole)")
    for message in whole.messages {
        require(Message(bytes: message.bytes) == message, "a message is not its bytes: \(message.bytes)")
        _ = (message.description, message.variables, message.textLines, message.output)
        for field in message.fields.prefix(50) {
            _ = (message.unescaped(field.key), message.percentDecoded(field.key), message.integer(field.key))
        }
    }
    if case .message = beginning, configuration & 4 == 0 {
        let difference = disagreement(about: bytes, cutInto: [bytes[...]])
        require(difference == nil, difference ?? "")
    }
}

/// Every cut gives the same, as many bytes and lines come out as went in, and who reads them finds no secret.
private func checkRedactor(_ bytes: [UInt8], _ generator: inout SeededGenerator) {
    func redacted(_ pieces: [ArraySlice<UInt8>]) -> [UInt8] {
        var redactor = Redactor(Redaction(), sender: .server)
        return pieces.flatMap { piece in
            var bytes = Array(piece)
            redactor.redact(&bytes)
            return bytes
        }
    }
    let whole = redacted([bytes[...]])
    let cut = redacted(bytes.pieces(cutBy: &generator))
    require(cut == whole, "a cut makes a difference to a recording: \(cut), but as a whole \(whole)")
    require(whole.count == bytes.count, "a recording has other lengths: \(whole)")
    let lineEnds: Set<UInt8> = [10, 13]
    let areKept = zip(bytes, whole).allSatisfy { lineEnds.contains($0) ? $1 == $0 : !lineEnds.contains($1) }
    require(areKept, "a recording has other lines: \(whole)")
    for message in parse(pieces: [whole]).messages {
        for field in message.fields where ["secret", "challenge", "expectedresponse"].contains(field.key.lowercased()) {
            let isHidden = field.value.utf8.allSatisfy { $0 == UInt8(ascii: "*") || lineEnds.contains($0) }
            require(isHidden, "a recording has a secret: \(field) in \(whole)")
        }
    }
}

/// Whatever a server says and whenever users ask: each request ends once, and all have ended when the connection has.
private func checkSession(_ bytes: [UInt8], _ generator: inout SeededGenerator) {
    let driver = SessionDriver.loggedIn(longestList: 5)
    var numbers: [RequestNumber] = []
    for piece in bytes.pieces(cutBy: &generator) {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: driver.advance(by: .seconds(Int.random(in: 0...40, using: &generator)))
        case 1: if let number = numbers.randomElement(using: &generator) { driver.abandon(number) }
        case 2...5:
            let name =
                ["Ping", "Status", "DBGet", "Command", "Queues", "Logoff"].randomElement(using: &generator) ?? ""
            let isList = Bool.random(using: &generator)
            if name != "Logoff" || numbers.count > 20, let number = try? driver.send(name, asList: isList) {
                numbers.append(number)
            }
        default: break
        }
        driver.receive(Array(piece))
        if driver.ending != nil { break }
    }
    driver.end()
    require(driver.ending != nil, "the end of the connection is no end")
    for (number, outcomes) in driver.outcomes {
        let ends = outcomes.indices.filter { index in
            switch outcomes[index] {
            case .failed, .listEnded: true
            case .answered: outcomes.count == 1 || !driver.lists.contains(number)
            case .item: false
            }
        }
        require(ends.count <= 1, "request \(number) ended more than once: \(outcomes)")
        require(ends.isEmpty || ends == [outcomes.count - 1], "request \(number) went on: \(outcomes)")
        require(!ends.isEmpty || driver.abandoned.contains(number), "request \(number) never ended: \(outcomes)")
    }
    let silent = numbers.filter { driver.outcomes[$0] == nil && !driver.abandoned.contains($0) }
    require(silent.isEmpty, "requests \(silent) never ended")
}
