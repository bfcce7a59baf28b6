// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Parks a channel. Needs the class `call`. A read-only manager does not send it.
    public struct Park: ManagerAction {
        /// The action's name.
        public var name: String { "Park" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Park {
    /// Parks a channel.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - timeoutChannel: The name of the channel that is called when nobody takes the call.
    ///   - announceChannel: The name of the channel that hears the parking space.
    ///   - timeout: How long the call may stay parked; the parking lot's own when left out.
    ///   - parkingLot: The parking lot; the default one when left out.
    ///   - parkingSpace: The parking space to use; any when left out.
    ///   - channel2: The old name of `timeoutChannel`, up to Asterisk 11.
    public static func park(
        _ channel: String,
        timeoutChannel: String? = nil,
        announceChannel: String? = nil,
        timeout: Duration? = nil,
        parkingLot: String? = nil,
        parkingSpace: Int? = nil,
        channel2: String? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("TimeoutChannel", timeoutChannel)
        fields.add("AnnounceChannel", announceChannel)
        fields.add("Timeout", milliseconds: timeout)
        fields.add("Parkinglot", parkingLot)
        fields.add("ParkingSpace", parkingSpace)
        fields.add("Channel2", channel2)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the parked calls. ``Event/ParkedCallsComplete`` ends the list. Needs the class `call`.
    public struct ParkedCalls: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ParkedCall

        /// The action's name.
        public var name: String { "ParkedCalls" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ParkedCalls {
    /// Lists the parked calls.
    ///
    /// - Parameters:
    ///   - parkingLot: The one parking lot to tell of; all when left out.
    public static func parkedCalls(parkingLot: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("ParkingLot", parkingLot)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the parking lots. ``Event/ParkinglotsComplete`` ends the list. Needs the class `call`.
    public struct Parkinglots: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.Parkinglot

        /// The action's name.
        public var name: String { "Parkinglots" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.Parkinglots {
    /// Lists the parking lots.
    public static var parkinglots: Self { Self() }
}
