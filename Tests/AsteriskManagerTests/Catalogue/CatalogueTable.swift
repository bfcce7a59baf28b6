import AsteriskManager

/// What the catalogue types: for each view of an event, its headers and what they are read as. The rows are generated.
enum CatalogueTable {
    typealias Reading = (header: String, older: String?, value: Any?)

    struct Row: Sendable {
        let names: [String]
        let condition: (@Sendable (Event) -> Bool)?
        let read: @Sendable (Event) -> [Reading]

        init<View: ManagerEvent>(_ read: @escaping @Sendable (View) -> [Reading]) {
            names = View.eventNames
            condition = View.eventCondition
            self.read = { read(View($0)) }
        }
    }
}
