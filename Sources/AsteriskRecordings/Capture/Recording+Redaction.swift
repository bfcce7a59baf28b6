import AsteriskManager

extension Recording {
    /// Replaces what a login must not show by as many asterisks: a capture has it in clear.
    mutating func redactSecrets() {
        var redactors = [Sender.server: SecretEraser(sender: .server), .client: SecretEraser(sender: .client)]
        var names: Set<String> = []
        for index in chunks.indices {
            guard var redactor = redactors[chunks[index].sender] else { continue }
            redactor.erase(&chunks[index].bytes)
            names.formUnion(redactor.erased)
            redactors[chunks[index].sender] = redactor
        }
        redacted = ["Secret", "Key", "Challenge"].filter { names.contains($0.lowercased()) }
    }
}

/// Walks over the lines of one direction, which may be cut anywhere.
private struct SecretEraser {
    let sender: Recording.Sender
    private(set) var erased: Set<String> = []
    private var key: [UInt8] = []
    private var value: [UInt8] = []
    private var isInValue = false
    private var isSecret = false
    private var isAction = false
    /// Other actions have a `Key` that is none.
    private var isLogin = true

    init(sender: Recording.Sender) {
        self.sender = sender
    }

    mutating func erase(_ bytes: inout [UInt8]) {
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") {
                endLine()
            } else if byte == UInt8(ascii: "\r") {
                continue
            } else if !isInValue {
                if byte == UInt8(ascii: ":") { beginValue() } else if key.count < 16 { key.append(byte) }
            } else if isSecret {
                guard byte != UInt8(ascii: " ") || !value.isEmpty else { continue }
                value = [byte]
                bytes[index] = UInt8(ascii: "*")
            } else if isAction, value.count < 16 {
                value.append(byte)
            }
        }
    }

    /// The key of the line, if it is one that matters. Nearly all lines have another, which their length tells.
    private var word: String? {
        guard 3...12 ~= key.count, sender == .client || key.count >= 9 else { return nil }
        let word = String(decoding: key, as: UTF8.self).filter { $0 != " " && $0 != "\t" }.lowercased()
        return ["action", "secret", "key", "challenge"].contains(word) ? word : nil
    }

    private mutating func beginValue() {
        isInValue = true
        guard let word else { return }
        isAction = word == "action"
        isSecret =
            switch sender {
            case .client: word == "secret" || word == "key" && isLogin
            case .server: word == "challenge"
            }
        if isSecret { erased.insert(word) }
    }

    private mutating func endLine() {
        if key.isEmpty, !isInValue {
            isLogin = true
        } else if isAction {
            isLogin = String(decoding: value, as: UTF8.self).filter { $0 != " " }.lowercased() == "login"
        }
        key.removeAll(keepingCapacity: true)
        value.removeAll(keepingCapacity: true)
        isInValue = false
        isSecret = false
        isAction = false
    }
}
