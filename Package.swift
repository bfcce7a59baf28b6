// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// An executable of `Examples/`. No product declares it: in a package that depends on this one, the product would
/// shadow the user's own targets.
func example(_ name: String, in folder: String, with more: [Target.Dependency] = []) -> Target {
    .executableTarget(
        name: name,
        dependencies: ["AsteriskManager", "AsteriskManagerTesting", "ExampleServers"] + more,
        path: "Examples/\(folder)",
        swiftSettings: settings
    )
}

let package = Package(
    name: "swift-asterisk-manager",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "AsteriskManager", targets: ["AsteriskManager"]),
        .library(name: "AsteriskManagerTesting", targets: ["AsteriskManagerTesting"]),
        .library(name: "AsteriskRecordings", targets: ["AsteriskRecordings"]),
    ],
    targets: [
        .target(name: "AsteriskManager", swiftSettings: settings),
        .target(name: "AsteriskManagerTesting", dependencies: ["AsteriskManager"], swiftSettings: settings),
        .target(name: "AsteriskRecordings", dependencies: ["AsteriskManager"], swiftSettings: settings),
        // What the examples share: reading a list of servers, the terminal, Ctrl-C.
        .target(
            name: "ExampleServers",
            dependencies: ["AsteriskManager"],
            path: "Examples/Servers",
            swiftSettings: settings
        ),
        example("monitor", in: "Monitor"),
        example("eventlog", in: "Logging"),
        example("replay", in: "Replay", with: ["AsteriskRecordings"]),
        // Writes the typed events and actions of the library from tables: see CONTRIBUTING.md.
        .executableTarget(name: "generate-catalogue", exclude: ["Catalogue"], swiftSettings: settings),
        .testTarget(
            name: "AsteriskManagerTests",
            dependencies: ["AsteriskManager", "AsteriskManagerTesting"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AsteriskRecordingsTests",
            dependencies: ["AsteriskManager", "AsteriskManagerTesting", "AsteriskRecordings"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
