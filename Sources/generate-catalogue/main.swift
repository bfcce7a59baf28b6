// Writes the typed events and actions from the catalogue that stands beside this file.
//
//     swift run generate-catalogue            writes what is checked in
//     swift run generate-catalogue --check    fails if that would change a byte

import Foundation

let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

do {
    let catalogue = try Catalogue(folder: root.appending(path: "Sources/generate-catalogue/Catalogue"))
    let output = Output(root: root, files: try catalogue.files())
    if CommandLine.arguments.contains("--check") {
        let stale = try output.stale()
        for path in stale { print("\(path) is not what the catalogue says: swift run generate-catalogue") }
        exit(stale.isEmpty ? 0 : 1)
    }
    try output.write()
} catch {
    print("generate-catalogue: \(error)")
    exit(1)
}
