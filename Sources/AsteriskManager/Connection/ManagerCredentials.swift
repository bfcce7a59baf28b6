/// Who logs in, and with what. It can be used, but not shown: no description, dump or error contains the secret.
public struct ManagerCredentials: Sendable {
    /// The user's name in the server's `manager.conf`.
    public let username: String
    let secret: Secret

    /// Credentials. The copy that is kept of the secret is overwritten when the last manager that uses it goes.
    public init(username: String, secret: String) {
        self.username = username
        self.secret = Secret(secret)
    }
}

extension ManagerCredentials: CustomStringConvertible {
    /// The name alone.
    public var description: String { "ManagerCredentials(username: \(username.visible))" }
}

/// Gives the credentials for a login.
public typealias CredentialsProvider = @Sendable () async throws -> ManagerCredentials
