/// The unit and the zero of an interface's times in a `.pcapng` file: microseconds since 1970 unless its options say
/// something else.
struct CaptureClock {
    /// The power of ten, or of two when the highest bit is set, that a second is divided by.
    private var resolution: UInt8 = 6
    /// Seconds to be added.
    private var offset: Int64 = 0

    init() {}

    init(_ file: CaptureBytes, options: Range<Int>) throws(CaptureError) {
        var place = options.lowerBound
        while place < options.upperBound {
            guard let code = file.number16(place), let length = file.number16(place + 2).map(Int.init),
                length <= options.upperBound - place - 4
            else { throw CaptureError(offset: place, problem: "an option is longer than its block") }
            switch (code, length) {
            case (0, _): return
            case (9, 1): resolution = file.byte(place + 4) ?? resolution
            case (14, 8): offset = file.number64(place + 4).map { Int64(bitPattern: $0) } ?? offset
            default: break
            }
            place += 4 + (length + 3) / 4 * 4
        }
    }

    /// Nanoseconds since 1970; `nil` for times before that, and beyond the year 2262.
    func nanoseconds(_ units: UInt64) -> Int64? {
        let seconds: UInt64
        let rest: UInt64
        let power = Int(resolution & 0x7F)
        if resolution & 0x80 != 0 {
            guard power < 64 else { return nil }
            seconds = units >> UInt64(power)
            let fraction = units - seconds << UInt64(power)
            let product = fraction.multipliedFullWidth(by: 1_000_000_000)
            rest = power == 0 ? 0 : product.high << UInt64(64 - power) | product.low >> UInt64(power)
        } else {
            guard power < 20 else { return nil }
            let perSecond = (0..<power).reduce(UInt64(1)) { product, _ in product * 10 }
            seconds = units / perSecond
            let fraction = units % perSecond
            rest = power <= 9 ? fraction * (1_000_000_000 / perSecond) : fraction / (perSecond / 1_000_000_000)
        }
        guard let whole = Int64(exactly: seconds) else { return nil }
        let (sum, overflow) = whole.addingReportingOverflow(offset)
        let (product, tooLarge) = sum.multipliedReportingOverflow(by: 1_000_000_000)
        let (result, stillTooLarge) = product.addingReportingOverflow(Int64(rest))
        return overflow || tooLarge || stillTooLarge || result < 0 ? nil : result
    }
}
