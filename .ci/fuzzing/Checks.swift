// What takes too long for the tests, built with optimisation: `corpus` writes inputs for the fuzzer, `cuts` and
// `mutants` compare, `files` reads damaged recordings, `growth` measures time, `memory` measures one endless packet.

import Glibc

@main
struct Checks {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "corpus": try writeCorpus(into: arguments[1], from: arguments.dropFirst(2))
        case "cuts": try cut(arguments.dropFirst(2), rounds: Int(arguments[1]) ?? 0)
        case "mutants": try mutate(arguments.dropFirst(2), count: Int(arguments[1]) ?? 0)
        case "files": try damageFiles(arguments.dropFirst(2), count: Int(arguments[1]) ?? 0)
        case "growth": growth()
        case "memory": memory(of: arguments[1])
        default: fail("usage: checks corpus|cuts|mutants|files|growth|memory …")
        }
    }

    static func fail(_ text: String) -> Never {
        print("FINDING", text)
        exit(1)
    }

    static func serverBytes(_ path: String) throws -> [UInt8] {
        try Recording(contentsOfFile: path).chunks.filter { $0.sender == .server }.flatMap(\.bytes)
    }

    /// Pieces of the recordings, with the two bytes in front that the fuzzer's target wants.
    static func writeCorpus(into folder: String, from paths: ArraySlice<String>) throws {
        var generator = SeededGenerator(1)
        for (index, path) in paths.enumerated() {
            let bytes = try serverBytes(path)
            for piece in 0..<8 {
                let size = min(bytes.count, 2046 >> Int.random(in: 0...4, using: &generator))
                let start = Int.random(in: 0...(bytes.count - size), using: &generator)
                guard let file = fopen("\(folder)/\(index)-\(piece)", "w") else { fail("cannot write to \(folder)") }
                defer { fclose(file) }
                let content = [UInt8(index), UInt8(piece)] + bytes[start..<(start + size)]
                fwrite(content, 1, content.count, file)
            }
        }
    }

    static func cut(_ paths: ArraySlice<String>, rounds: Int) throws {
        var generator = SeededGenerator(2)
        var cuts = 0
        for path in paths {
            let bytes = try serverBytes(path)
            let whole = parse(pieces: [bytes])
            for round in 0..<rounds {
                guard parse(pieces: bytes.pieces(cutBy: &generator)) == whole else { fail("\(path), round \(round)") }
                cuts += 1
            }
            guard parse(pieces: bytes.pieces(of: 1)) == whole else { fail("\(path), byte by byte") }
            cuts += 1
        }
        print("cuts", cuts)
    }

    static func mutate(_ paths: ArraySlice<String>, count: Int) throws {
        let streams = try paths.map(serverBytes).filter { !$0.isEmpty }
        for number in 0..<count {
            // Each mutant has a seed of its own, so that it can be made again alone.
            var generator = SeededGenerator(UInt64(number))
            guard let stream = streams.randomElement(using: &generator) else { fail("no recordings") }
            let bytes = Mutation.piece(of: stream, longest: 16 * 1024, using: &generator)
            let pieces = bytes.pieces(cutBy: &generator)
            if let difference = disagreement(about: bytes, cutInto: pieces) { fail("mutant \(number): \(difference)") }
        }
        print("mutants", count)
    }

    /// A recording with flipped bits is a recording, which can be written and read again, or an error.
    static func damageFiles(_ paths: ArraySlice<String>, count: Int) throws {
        let files = try paths.map { try Recording(contentsOfFile: $0).encoded() }.filter { $0.count < 20_000 }
        var readable = 0
        for number in 0..<count {
            var generator = SeededGenerator(UInt64(number))
            guard var contents = files.randomElement(using: &generator) else { fail("no recordings") }
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let place = Int.random(in: 0..<contents.count, using: &generator)
                contents[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            }
            guard let recording = try? Recording(contents: contents) else { continue }
            readable += 1
            let again = try? Recording(contents: recording.encoded())
            guard again?.chunks == recording.chunks else { fail("file \(number) is not what is written of it") }
        }
        guard readable > count / 50 else { fail("only \(readable) of \(count) damaged files can be read") }
        print("files", count)
    }

    /// Twice the headers may take 2.2 times as long, whichever way they come. Where a packet outgrows a cache, or what
    /// the allocator keeps, one doubling takes longer; what grows with the square takes longer each time. Hence the
    /// median of seven.
    static func growth() {
        let bound = 2.2
        var limits = ParserLimits()
        limits.headers = .max
        limits.packetBytes = .max
        for (what, count, size) in [("as a whole", 10_000, 1 << 20), ("one byte at a time", 2_500, 1)] {
            let packets = (0...7).map { doubling in
                let headers = (0..<count << doubling).map { "Key\(10_000_000 + $0): value\r\n" }.joined()
                return Array("Event: A\r\n\(headers)\r\n".utf8)
            }
            var best = [Duration](repeating: .seconds(1000), count: packets.count)
            var ratios: [Double] = []
            var median = Double.infinity
            for _ in 0..<20 where median > bound {
                for _ in 0..<5 {
                    for (index, packet) in packets.enumerated() {
                        best[index] = min(best[index], time(packet, pieces: size, limits))
                    }
                }
                ratios = zip(best.dropFirst(), best).map { $0 / $1 }
                median = ratios.sorted()[ratios.count / 2]
            }
            let rounded = ratios.map { ($0 * 100).rounded() / 100 }
            guard median <= bound else { fail("twice the headers \(what) take \(rounded) times as long") }
            print("growth \(what): twice the headers take \(rounded) times as long")
        }
    }

    private static func time(_ packet: [UInt8], pieces size: Int, _ limits: ParserLimits) -> Duration {
        var parser = MessageParser(beginning: .message, limits: limits)
        var found = 0
        let time = ContinuousClock().measure {
            packet.withUnsafeBytes { bytes in
                for start in stride(from: 0, to: bytes.count, by: size) {
                    let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + size, bytes.count)])
                    var rest = piece[...]
                    while !rest.isEmpty {
                        let count = parser.receive { room in
                            let count = min(room.count, rest.count)
                            room.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest.prefix(count)))
                            return count
                        }
                        rest = rest.dropFirst(count)
                        while case .message? = try? parser.next() { found += 1 }
                    }
                }
            }
        }
        guard found == 1 else { fail("\(found) messages in place of one") }
        return time
    }

    /// A gigabyte of one packet without end takes its limit and 20 MB, and the next packet is read.
    static func memory(of kind: String) {
        let (head, piece, end, limit): (String, String, String, Int) =
            switch kind {
            case "line": ("Event: A\r\nK: ", "xxxxxxxxxxxxxxxx", "\r\n\r\n", 1 << 20)
            case "headers": ("Event: A\r\n", "Key: value\r\n", "\r\n", 16 << 20)
            case "packet": ("Event: A\r\n", "Key: \(String(repeating: "v", count: 9000))\r\n", "\r\n", 16 << 20)
            case "output": ("Response: Success\r\n", "Output: text\r\n", "\r\n", 64 << 20)
            default: ("Response: Follows\r\nActionID: 8\r\n", "text\n", "--END COMMAND--\r\n\r\n", 64 << 20)
            }
        let block = Array(String(repeating: piece, count: 65536 / piece.utf8.count).utf8)
        let before = peakMemory()
        var parser = MessageParser(beginning: .message)
        var found: [String] = []
        func look() {
            while let element = try? parser.next() {
                if case .issue = element { found.append("issue") }
                if case .message(let message) = element { found.append(message.name) }
            }
        }
        parser.receive(Array(head.utf8))
        for _ in 0..<(1 << 30) / block.count {
            parser.receive(block)
            look()
        }
        parser.receive(Array((end + "Event: Next\r\n\r\n").utf8))
        look()
        let grown = peakMemory() - before
        guard found == ["issue", "Next"] else { fail("\(kind) without end: \(found)") }
        guard grown <= limit + 20_000_000 else {
            fail("\(kind) without end takes \(grown) bytes; its limit is \(limit)")
        }
        print("memory of \(kind) without end: \(grown >> 20) MiB, limit \(limit >> 20) MiB")
    }

    private static func peakMemory() -> Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }
}
