/// Looks whether a text is well-formed, as far as our images use XML.
enum XMLCheck {
    /// What is wrong; `nil` when nothing is.
    static func problem(_ text: String) -> String? {
        var open: [Substring] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            if let problem = problem(inContents: rest[..<start]) { return problem }
            guard let end = rest[start...].firstIndex(of: ">") else { return "a tag has no end" }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.contains("<") { return "a tag inside a tag: \(tag)" }
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return "\(tag) closes nothing" }
            } else {
                let name = tag.prefix { $0.isLetter }
                guard !name.isEmpty else { return "<\(tag)> has no name" }
                guard tag.count(where: { $0 == "\"" }) % 2 == 0 else { return "<\(tag)> has a quote too many" }
                if let problem = problem(inContents: tag) { return problem }
                if !tag.hasSuffix("/") { open.append(name) }
            }
        }
        return open.isEmpty ? nil : "\(open) is not closed"
    }

    private static func problem(inContents text: Substring) -> String? {
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            guard let name = part.firstIndex(of: ";").map({ part[..<$0] }),
                ["amp", "lt", "gt", "quot", "#39"].contains(name)
            else { return "an & stands alone: \(part)" }
        }
        let isAllowed = text.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && scalar.value < 0xFFFE || scalar == "\n" || scalar.value > 0xFFFF
        }
        return isAllowed ? nil : "a character that XML forbids"
    }
}
