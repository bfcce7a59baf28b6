/// What a read-only manager may send.
enum ReadOnly {
    /// Whether one of the headers that name variables calls a function of the dialplan. Some functions write, or delete,
    /// when they are read.
    static func callsFunction(_ fields: [ActionField]) -> Bool {
        fields.contains { field in
            ["Variable", "Variables"].contains { ASCII.matches($0, field.key) } && field.value.contains("(")
        }
    }

    /// - Throws: ``ManagerError`` with code `notPermitted`.
    static func check(_ action: some ManagerAction, _ configuration: ManagerConfiguration) throws(ManagerError) {
        guard configuration.readOnly, action.changesServer else { return }
        throw ManagerError(
            .notPermitted,
            "\(action.name.visible) was not sent: it may change something on the server, and the manager is read-only"
        )
    }
}
