import AsteriskManager
import Foundation

/// The servers that a file lists:
///
/// ```json
/// [
///     {"name": "london", "host": "pbx.example.com", "port": 5038, "username": "monitor", "secret": "…"},
///     {"name": "paris", "host": "192.0.2.7", "username": "monitor", "secretVariable": "PARIS_SECRET"}
/// ]
/// ```
///
/// `secretVariable` names an environment variable that holds the secret. `port` is 5038 when it is left out, and 5039 with
/// `"tls"`: `true` for a certificate that the system trusts, the path of a file with the authority's, or `sha256/…` with
/// the digest of the server's key. That needs the package trait `TLS`.
package struct ServerList: Sendable {
    /// The servers, in the order of the file.
    package let servers: [ServerEntry]

    /// Reads the file strictly: what it does not know it refuses, so that a misspelt key is no silent default.
    ///
    /// - Throws: ``ExampleError`` that names the file, the server and the key.
    package init(
        contentsOfFile path: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        let objects = try Self.objects(inFile: path)
        var servers: [ServerEntry] = []
        for (index, object) in objects.enumerated() {
            let reader = EntryReader(object: object, environment: environment)
            do {
                servers.append(try reader.entry())
            } catch let problem as EntryReader.Problem {
                let name = object["name"]?.text.map { " (\($0.visible))" } ?? ""
                throw Self.error(path, "server \(index + 1)\(name): \(problem.description)")
            }
        }
        for (index, server) in servers.enumerated() where servers[..<index].contains(where: { $0.name == server.name })
        {
            throw Self.error(path, "two servers are named \(server.name.visible); give each a \"name\" of its own")
        }
        self.servers = servers
    }

    private static func objects(inFile path: String) throws -> [[String: JSONValue]] {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw ExampleError(
                "\(path.visible): \(reason(error)); give the path of a list of servers (README.md shows one)",
                status: ExitStatus.noInput
            )
        }
        let objects: [[String: JSONValue]]
        do {
            objects = try JSONDecoder().decode([[String: JSONValue]].self, from: data)
        } catch DecodingError.dataCorrupted {
            throw error(path, "this is not JSON\(place(ofErrorIn: data)); README.md shows a list of servers")
        } catch {
            throw Self.error(path, #"this is not a list of servers: it must look like [{"name": "london", …}, …]"#)
        }
        guard !objects.isEmpty else { throw error(path, "the list is empty; add a server (README.md shows one)") }
        return objects
    }

    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
        guard let code = (underlying as NSError?)?.code else { return "it cannot be read" }
        return "it cannot be read: \(String(cString: strerror(Int32(code))))"
    }

    /// Where the JSON breaks off, which the decoder does not tell.
    private static func place(ofErrorIn data: Data) -> String {
        do {
            _ = try JSONSerialization.jsonObject(with: data)
            return ""
        } catch {
            let place = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
            return place.map { ": \($0.visible.trimmingCharacters(in: CharacterSet(charactersIn: ".")))" } ?? ""
        }
    }

    private static func error(_ path: String, _ problem: String) -> ExampleError {
        ExampleError("\(path.visible): \(problem)", status: ExitStatus.wrongData)
    }
}

/// Reads one object of the file.
private struct EntryReader {
    struct Problem: Error {
        let description: String
        init(_ description: String) { self.description = description }
    }

    private static let keys = ["name", "host", "port", "username", "secret", "secretVariable", "tls"]
    let object: [String: JSONValue]
    let environment: [String: String]

    func entry() throws -> ServerEntry {
        if let key = object.keys.filter({ !Self.keys.contains($0) }).min() {
            let known = Self.keys.joined(separator: ", ")
            throw Problem("the key \"\(key.visible)\" is not known; the keys are \(known)")
        }
        let protection = try protection()
        return ServerEntry(
            name: try text("name"),
            host: try text("host"),
            port: try port(standard: protection == nil ? 5038 : 5039),
            username: try text("username"),
            secret: try secret(),
            protection: protection
        )
    }

    private func text(_ key: String) throws -> String {
        guard let value = object[key] else { throw Problem("\"\(key)\" is missing") }
        guard let text = value.text, !text.isEmpty else { throw Problem("\"\(key)\" must be a text that is not empty") }
        return text
    }

    private func port(standard: Int) throws -> Int {
        switch object["port"] {
        case nil: return standard
        case .integer(let port) where 1...65_535 ~= port: return port
        default: throw Problem("\"port\" must be a number from 1 to 65535, without quotes")
        }
    }

    private func secret() throws -> String {
        guard object["secretVariable"] != nil else {
            guard object["secret"] != nil else { throw Problem("give \"secret\" or \"secretVariable\"") }
            return try text("secret")
        }
        guard object["secret"] == nil else { throw Problem("give \"secret\" or \"secretVariable\", not both") }
        let name = try text("secretVariable")
        guard let secret = environment[name], !secret.isEmpty else {
            throw Problem("the environment variable \(name.visible) is not set; it must hold the secret")
        }
        return secret
    }

    /// Whoever writes the key must not get a connection in the clear.
    private func protection() throws -> ServerProtection? {
        let protection: ServerProtection
        switch object["tls"] {
        case nil, .truth(false): return nil
        case .truth(true): protection = .verified
        case .text(let text) where text.hasPrefix("sha256/"): protection = .key(String(text.dropFirst(7)))
        case .text(let text) where !text.isEmpty: protection = .authority(text)
        default:
            throw Problem("\"tls\" must be true, false, a file of certificates, or sha256/ and the digest of a key")
        }
        guard ServerEntry.canUseTLS else {
            throw Problem("\"tls\" needs the package trait: swift run --traits TLS …; or use a tunnel such as ssh -L")
        }
        return protection
    }
}

/// A value of the file, as far as one of a server can be.
private enum JSONValue: Decodable {
    case text(String)
    case integer(Int)
    case truth(Bool)
    case other

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let truth = try? value.decode(Bool.self) {
            self = .truth(truth)
        } else if let integer = try? value.decode(Int.self) {
            self = .integer(integer)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else {
            self = .other
        }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
