// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

/// An event that closes a list.
public protocol ListCompletion: ManagerEvent {}

extension ListCompletion {
    /// `Complete`.
    public var eventList: String? { event["EventList"] }
    /// How many items the server says it sent. Some lists count wrongly.
    public var listItems: Int? { event.integer("ListItems") }
}
