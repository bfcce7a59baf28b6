/// Reads tables that stand as one text in the source: the literal of a set or of a dictionary is code for each of its
/// words, and takes long to compile.
enum WordTable {
    /// The words between blanks and line ends.
    static func words(in text: some StringProtocol) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map { String($0) }
    }

    /// By the first word of each line those behind it.
    static func lines(in text: String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for line in text.split(separator: "\n") {
            let words = words(in: line)
            if let name = words.first { table[name] = Array(words.dropFirst()) }
        }
        return table
    }
}
