// swift-tools-version: 6.2

import PackageDescription

// A package of its own: the trait fetches packages, which the other benchmarks do without.
let package = Package(
    name: "TLSBenchmark",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "swift-asterisk-manager", path: "../..", traits: ["TLS"]),
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    ],
    targets: [
        .executableTarget(
            name: "tls-benchmark",
            dependencies: [
                .product(name: "AsteriskManager", package: "swift-asterisk-manager"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
