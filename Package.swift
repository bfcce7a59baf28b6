// swift-tools-version: 6.2
import PackageDescription

let librarySettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

// Not for the library: with SwiftNIO beside it, a C module of that package claims members of the C library's structs,
// in some builds and not in others.
let settings = librarySettings + [.enableUpcomingFeature("MemberImportVisibility")]

let traits: Set<Trait> = [
    .trait(name: "TLS", description: "Adds support for TLS, through swift-nio-ssl and swift-crypto."),
    .trait(name: "Logging", description: "Adds support for logging through swift-log."),
    .trait(name: "Metrics", description: "Adds support for metrics through swift-metrics."),
    .trait(
        name: "ServiceLifecycle",
        description: "Makes Manager and ManagerGroup services of swift-service-lifecycle."
    ),
]

// The documentation describes what is behind the traits as well.
let isForDocumentation = ["SPI_GENERATE_DOCS", "SWIFT_PREVIEW_DOCS", "ENABLE_ALL_TRAITS"]
    .contains { Context.environment[$0] != nil }
let defaultTraits = isForDocumentation ? Set(traits.map(\.name)) : []

/// A product of a package that only one trait needs. Without the condition it would be fetched by everybody.
func product(_ name: String, of package: String, for trait: String) -> Target.Dependency {
    .product(name: name, package: package, condition: .when(traits: [trait]))
}

/// What the traits bring to the library and to its tests.
let integrations: [Target.Dependency] = [
    product("NIOCore", of: "swift-nio", for: "TLS"),
    product("NIOEmbedded", of: "swift-nio", for: "TLS"),
    product("NIOTLS", of: "swift-nio", for: "TLS"),
    product("NIOSSL", of: "swift-nio-ssl", for: "TLS"),
    product("Crypto", of: "swift-crypto", for: "TLS"),
    product("Logging", of: "swift-log", for: "Logging"),
    product("Metrics", of: "swift-metrics", for: "Metrics"),
    product("ServiceLifecycle", of: "swift-service-lifecycle", for: "ServiceLifecycle"),
]

/// What their tests need besides.
let testKits: [Target.Dependency] = [
    product("InMemoryLogging", of: "swift-log", for: "Logging"),
    product("MetricsTestKit", of: "swift-metrics", for: "Metrics"),
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
    traits: traits.union([.default(enabledTraits: defaultTraits)]),
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(
            name: "AsteriskManager",
            dependencies: integrations + [.target(name: "CLinux", condition: .when(platforms: [.linux, .android]))],
            swiftSettings: librarySettings
        ),
        // The header of Linux that Swift's modules leave out.
        .systemLibrary(name: "CLinux"),
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
            dependencies: ["AsteriskManager", "AsteriskManagerTesting"] + integrations + testKits,
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
