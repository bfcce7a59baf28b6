import Testing

@testable import AsteriskManagerTesting

extension ConnectionTests {
    /// One direction of the chaos proxy, in a time that stands still until it is moved.
    @Suite("Connection: chaos pipe")
    struct ConnectionChaosPipeTests {
        private static let input = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

        /// Something that came out, and when.
        private struct Output: Equatable {
            var time: Duration
            var step: ChaosPipe.Step
        }

        private func pipe(_ flow: Chaos.Flow, cut: Chaos.Cut? = nil, seed: UInt64 = 1) -> ChaosPipe {
            var pipe = ChaosPipe(seed: seed)
            pipe.use(flow, cut, at: .zero)
            return pipe
        }

        /// Takes out what comes, from one time that the pipe names to the next.
        private func drain(_ pipe: inout ChaosPipe) -> [Output] {
            var outputs: [Output] = []
            while let time = pipe.nextTime {
                #expect(time <= .zero || pipe.next(at: time - .nanoseconds(1)) == nil)
                guard let step = pipe.next(at: time) else { break }
                outputs.append(Output(time: time, step: step))
                if case .bytes(let bytes) = step { pipe.sent(bytes.count) }
            }
            return outputs
        }

        private func bytes(_ outputs: [Output]) -> [[UInt8]] {
            outputs.compactMap { output in
                if case .bytes(let bytes) = output.step { Array(bytes) } else { nil }
            }
        }

        @Test("Without chaos everything comes at once, and then the end")
        func calm() {
            var pipe = pipe(Chaos.Flow())
            pipe.receive(Self.input, at: .seconds(1))
            pipe.end(.halfClose, at: .seconds(1))
            #expect(
                drain(&pipe) == [
                    Output(time: .seconds(1), step: .bytes(Self.input[...])),
                    Output(time: .seconds(1), step: .ended(.halfClose)),
                ])
            #expect(pipe.isFinished)
            #expect(pipe.nextTime == nil)
        }

        @Test("Slices have sizes in the range, and their borders do not depend on how the bytes came", arguments: 1...5)
        func slices(seed: UInt64) {
            let flow = Chaos.Flow(jitter: .milliseconds(5), slices: 3...40)
            var whole = pipe(flow, seed: seed)
            whole.receive(Self.input, at: .zero)
            let expected = bytes(drain(&whole))
            #expect(expected.dropLast().allSatisfy { 3...40 ~= $0.count })
            #expect(Set(expected.map(\.count)).count > 20)
            #expect(expected.flatMap(\.self) == Self.input)
            let borders = Set(expected.indices.map { expected[...$0].reduce(0) { $0 + $1.count } })

            var generator = SeededGenerator(seed)
            var cut = pipe(flow, seed: seed)
            for piece in Self.input.pieces(cutBy: &generator) { cut.receive(piece, at: .zero) }
            let pieces = bytes(drain(&cut))
            #expect(pieces.flatMap(\.self) == Self.input)
            #expect(borders.isSubset(of: pieces.indices.map { pieces[...$0].reduce(0) { $0 + $1.count } }))
        }

        @Test("Latency and jitter hold bytes back within their bounds and in order")
        func latency() {
            let flow = Chaos.Flow(latency: .milliseconds(20), jitter: .milliseconds(10), slices: 100...100)
            var pipe = pipe(flow)
            for index in 0..<50 {
                pipe.receive(Self.input[(index * 100)..<(index * 100 + 100)], at: .milliseconds(index))
            }
            let outputs = drain(&pipe)
            #expect(bytes(outputs).flatMap(\.self) == Self.input)
            #expect(outputs.map(\.time) == outputs.map(\.time).sorted())
            for (index, output) in outputs.enumerated() {
                #expect(output.time >= .milliseconds(index + 20))
                // Held up at most by the slowest of those before.
                #expect(output.time <= .milliseconds(index + 30))
            }
            #expect(Set(outputs.map(\.time)).count > 10)
        }

        @Test("The line carries as many bytes a second as it is told to", arguments: [nil, 1...1, 7...300])
        func bandwidth(slices: ClosedRange<Int>?) {
            var pipe = pipe(Chaos.Flow(bytesPerSecond: 1_000, slices: slices))
            pipe.receive(Self.input, at: .zero)
            let outputs = drain(&pipe)
            #expect(outputs.last?.time == .seconds(5))
            #expect(bytes(outputs).allSatisfy { $0.count <= 10 })
            var count = 0
            for output in outputs {
                if case .bytes(let bytes) = output.step { count += bytes.count }
                #expect(output.time == .milliseconds(count))
            }
        }

        @Test("The same seed draws the same, another one another")
        func seeds() {
            func run(_ seed: UInt64) -> [Output] {
                let flow = Chaos.Flow(latency: .milliseconds(1), jitter: .milliseconds(9), slices: 1...100)
                var pipe = pipe(flow, cut: Chaos.Cut(.reset, within: 1_000...4_000), seed: seed)
                for piece in Self.input.pieces(of: 512) { pipe.receive(piece, at: .zero) }
                return drain(&pipe)
            }
            #expect(run(8) == run(8))
            #expect(run(8) != run(9))
            #expect(bytes(run(8)).joined().count != bytes(run(9)).joined().count)
        }

        @Test("A cut comes exactly at its byte", arguments: [0, 1, 99, 100, 101, 4_999, 5_000])
        func cut(position: Int) {
            for size in [1, 100, 5_000] {
                var pipe = pipe(Chaos.Flow(slices: 1...30), cut: Chaos.Cut(.reset, at: position))
                for piece in Self.input.pieces(of: size) { pipe.receive(piece, at: .zero) }
                pipe.end(.halfClose, at: .zero)
                let outputs = drain(&pipe)
                #expect(outputs.last?.step == .cut(.reset))
                #expect(bytes(outputs).flatMap(\.self) == Array(Self.input[..<position]))
                #expect(pipe.sent == position)
            }
        }

        @Test("A cut that is passed comes after what was taken in, one further on not at all")
        func lateCut() {
            var pipe = pipe(Chaos.Flow(latency: .milliseconds(5)))
            pipe.receive(Self.input, at: .zero)
            pipe.use(Chaos.Flow(), Chaos.Cut(.close, at: 6_000), at: .zero)
            #expect(pipe.room == ChaosPipe.capacity - 5_000)
            pipe.use(Chaos.Flow(), Chaos.Cut(.close, at: 10), at: .zero)
            #expect(drain(&pipe).last == Output(time: .milliseconds(5), step: .cut(.close)))
            #expect(pipe.sent == 5_000)
        }

        @Test("What waits is bounded, and what is taken out makes room")
        func room() {
            var pipe = pipe(Chaos.Flow(slices: 1...900))
            let chunk = [UInt8](repeating: 1, count: 1_000)
            var received = 0
            var sent = 0
            var isBounded = true
            while sent < 3 * ChaosPipe.capacity {
                let piece = chunk.prefix(pipe.room)
                pipe.receive(piece, at: .zero)
                received += piece.count
                isBounded = isBounded && pipe.room == ChaosPipe.capacity - (received - sent) && pipe.room >= 0
                if pipe.room == 0 || received.isMultiple(of: 3), case .bytes(let bytes) = pipe.next(at: .zero) {
                    // A receiver takes what it has room for.
                    let taken = max(1, bytes.count * 3 / 4)
                    pipe.sent(taken)
                    sent += taken
                }
            }
            #expect(isBounded)
            #expect(received > sent)
        }

        @Test("Numbers that make no sense do no harm")
        func nonsense() {
            let flow = Chaos.Flow(latency: .seconds(-1), jitter: .seconds(-1), bytesPerSecond: 0, slices: -5...0)
            var pipe = pipe(flow, cut: Chaos.Cut(.close, at: -3))
            #expect(drain(&pipe) == [Output(time: .zero, step: .cut(.close))])
            pipe = self.pipe(flow)
            pipe.receive(Self.input[..<3], at: .seconds(1))
            #expect(drain(&pipe).map(\.time) == [.seconds(2), .seconds(3), .seconds(4)])
        }
    }
}
