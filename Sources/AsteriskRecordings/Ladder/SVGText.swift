import AsteriskManager

/// The parts of an SVG image, written one after the other.
struct SVGText {
    private(set) var text = ""

    /// An element without contents.
    mutating func add(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        text += "<\(name)" + Self.list(attributes) + "/>\n"
    }

    /// A line of text. `weight` is a name of CSS.
    mutating func write(
        _ string: String,
        x: Int,
        y: Int,
        size: Int = 12,
        color: String = "#1e293b",
        anchor: String = "start",
        weight: String = "normal",
        isMonospaced: Bool = false,
        halo: Bool = false
    ) {
        var style = "font-size:\(size)px;font-weight:\(weight);fill:\(color)"
        if isMonospaced { style += ";font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" }
        // What the text crosses keeps clear of it.
        if halo { style += ";paint-order:stroke;stroke:#ffffff;stroke-width:4px;stroke-linejoin:round" }
        text += "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" style=\"\(style)\">"
        text += Self.escaped(string) + "</text>\n"
    }

    private static func list(_ attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    }

    /// The text as XML takes it. Control characters were made visible before; the two that are no characters remain.
    static func escaped(_ string: String) -> String {
        var result = ""
        for scalar in string.visible.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// About how wide the text is drawn.
    static func width(_ string: String, size: Int = 12) -> Int {
        let units = string.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar {
            case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": sum + 34
            case "f", "r", "t", "(", ")", "/", "-", " ": sum + 42
            case "m", "w", "M", "W", "@", "%": sum + 92
            case "A"..."Z", "0"..."9": sum + 66
            default: sum + (Character(scalar).columns == 2 ? 105 : 61)
            }
        }
        return (units * size + 99) / 100
    }
}
