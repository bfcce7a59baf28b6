// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "benchmark", targets: ["benchmark"])
    ],
    dependencies: [.package(name: "swift-asterisk-manager", path: "..")],
    targets: [
        .target(name: "BenchmarkC"),
        .target(name: "MallocCount"),
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "BenchmarkC", "MallocCount", .product(name: "AsteriskManager", package: "swift-asterisk-manager"),
            ],
            // As a server is deployed. Calls into a shared library cost up to 15 % here, by where it is loaded.
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux]))]
        ),
    ],
    swiftLanguageModes: [.v6]
)
