// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules: no implicit existentials, no leaking imports, no warnings.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "mapm",
  products: [.executable(name: "mapm", targets: ["mapm"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", pkgConfig: "ncursesw", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerm", dependencies: ["CNcurses"]),
    .target(name: "MeetingDomain", swiftSettings: strict),
    .target(
      name: "MeetingStore",
      dependencies: [
        "MeetingDomain",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: ["MeetingDomain", .product(name: "Mustache", package: "swift-mustache")],
      resources: [.embedInCode("Templates"), .embedInCode("Schema/meeting-1.schema.json")],
      swiftSettings: strict),
    .target(name: "Settings", dependencies: ["TOMLKit"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CTerm", "Settings"], swiftSettings: strict),
    .target(
      name: "Profiles", dependencies: ["MeetingDomain", "Settings"],
      resources: [.embedInCode("calderdale.toml"), .embedInCode("dumfries-galloway.toml")],
      swiftSettings: strict),
    .target(
      name: "Themes", path: "Themes",
      resources: [
        .embedInCode("calm-dark.toml"), .embedInCode("calm-light.toml"),
        .embedInCode("high-contrast-dark.toml"), .embedInCode("high-contrast-light.toml"),
        .embedInCode("mono.toml"), .embedInCode("plain.toml"),
      ],
      swiftSettings: strict),
    .target(
      name: "MapmApp", dependencies: ["MeetingDomain", "Publishing", "Terminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "mapm",
      dependencies: [
        "MapmApp", "MeetingDomain", "MeetingStore", "Profiles", "Publishing", "Settings",
        "Terminal",
        "Themes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Documentation"], resources: [.embedInCode("Demo/Meetings")],
      swiftSettings: strict),
    .target(name: "CPty"),
    .executableTarget(
      name: "mapm-bench",
      dependencies: [
        "CPty", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["MeetingDomain"], path: "Tests/TestSupport",
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "MeetingDomainTests", dependencies: ["MeetingDomain", "TestSupport"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "MeetingStoreTests",
      dependencies: [
        "MeetingDomain", "MeetingStore", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "PublishingTests", dependencies: ["MeetingDomain", "Publishing", "TestSupport"],
      resources: [.copy("Golden")], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Themes", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ProfilesTests",
      dependencies: ["MeetingDomain", "Profiles", "Settings", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MapmAppTests",
      dependencies: ["MapmApp", "MeetingDomain", "Profiles", "Terminal", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "BenchTests", dependencies: ["mapm-bench", "mapm", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["mapm", "MeetingDomain", "MeetingStore", "TestSupport"],
      exclude: ["Snapshots"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
  ]
)
