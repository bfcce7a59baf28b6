// swift-tools-version: 6.2

import PackageDescription

/// What only the measurement of TLS needs. Without its trait nothing is fetched.
func product(_ name: String, of package: String) -> Target.Dependency {
    .product(name: name, package: package, condition: .when(traits: ["TLS"]))
}

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "benchmark", targets: ["benchmark"])
    ],
    traits: [
        .trait(name: "TLS", description: "Measures TLS as well, which takes other packages."),
        .default(enabledTraits: ["TLS"]),
    ],
    dependencies: [
        .package(
            name: "swift-asterisk-manager",
            path: "..",
            traits: [.trait(name: "TLS", condition: .when(traits: ["TLS"]))]
        ),
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    ],
    targets: [
        .target(name: "BenchmarkC"),
        .target(name: "MallocCount"),
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "BenchmarkC", "MallocCount", .product(name: "AsteriskManager", package: "swift-asterisk-manager"),
                product("NIOCore", of: "swift-nio"), product("NIOPosix", of: "swift-nio"),
                product("NIOSSL", of: "swift-nio-ssl"),
            ],
            // As a server is deployed. Calls into a shared library cost up to 15 % here, by where it is loaded.
            linkerSettings: [
                .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux])),
                // The static library FoundationEssentials, which swift-crypto brings, does not name these.
                .linkedLibrary("_FoundationCollections", .when(platforms: [.linux], traits: ["TLS"])),
                .linkedLibrary("_FoundationCShims", .when(platforms: [.linux], traits: ["TLS"])),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
