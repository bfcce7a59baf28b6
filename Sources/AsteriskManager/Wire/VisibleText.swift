extension String {
    /// The text with everything that could steer a terminal or hide text replaced by a visible escape: C0 and C1
    /// control characters, DEL, line and paragraph separators, and the characters that turn the writing direction.
    ///
    /// Caller names and many other values are written by strangers; show them no other way.
    public var visible: String {
        guard unicodeScalars.contains(where: \.isUnsafeToShow) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.isUnsafeToShow: result += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// Whether the character could steer a terminal or hide text.
    var isUnsafeToShow: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
