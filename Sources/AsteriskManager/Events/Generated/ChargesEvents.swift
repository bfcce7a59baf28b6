// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// What a call will cost, told at its beginning.
    public struct AOCS: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["AOC-S"] }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// What the rate is for.
        public var chargeable: String? { event["Chargeable"] }
        /// How the charge is computed.
        public var rateType: AOCRateType? { event.word("RateType") }
        /// The currency; only when the charge is money.
        public var currency: String? { event["Currency"] }
        /// The name of the currency; only when the charge is money.
        public var name: String? { event["Name"] }
        /// The amount, to be multiplied with ``multiplier``; only when the charge is money.
        public var cost: Int? { event.integer("Cost") }
        /// What ``cost`` is to be multiplied with.
        public var multiplier: AOCMultiplier? { event.word("Multiplier") }
        /// Whether the charge grows continuously or in steps.
        public var chargingType: String? { event["ChargingType"] }
        /// The step function.
        public var stepFunction: String? { event["StepFunction"] }
        /// The smallest time that is charged.
        public var granularity: String? { event["Granularity"] }
        /// The length of the time that a rate is for, in units of ``scale``.
        public var length: Int? { event.integer("Length") }
        /// The unit of that time, as a number.
        public var scale: Int? { event.integer("Scale") }
        /// What volume is counted in.
        public var unit: AOCVolumeUnit? { event.word("Unit") }
        /// The special code of the charge.
        public var specialCode: Int? { event.integer("SpecialCode") }
    }
}

extension EventKey where Payload == Event.AOCS {
    /// What a call will cost, told at its beginning.
    public static var aocS: Self { Self() }
}

extension Event {
    /// What a call has cost so far.
    public struct AOCD: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["AOC-D"] }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// What is charged: nothing, money or units.
        public var charge: String? { event["Charge"] }
        /// What is charged: nothing, money or units.
        public var type: ChargeType? { event.word("Type") }
        /// Which service is charged.
        public var billingID: AOCBillingID? { event.word("BillingID") }
        /// Whether the charge is of the call so far or of all.
        public var totalType: AOCTotalType? { event.word("TotalType") }
        /// The currency; only when the charge is money.
        public var currency: String? { event["Currency"] }
        /// The name of the currency; only when the charge is money.
        public var name: String? { event["Name"] }
        /// The amount, to be multiplied with ``multiplier``; only when the charge is money.
        public var cost: Int? { event.integer("Cost") }
        /// What ``cost`` is to be multiplied with.
        public var multiplier: AOCMultiplier? { event.word("Multiplier") }
        /// How many units are charged; only when the charge is in units.
        public var units: String? { event["Units"] }
        /// How many units of this type are charged.
        public var numberOf: String? { event["NumberOf"] }
        /// The type of the units.
        public var typeOf: String? { event["TypeOf"] }
    }
}

extension EventKey where Payload == Event.AOCD {
    /// What a call has cost so far.
    public static var aocD: Self { Self() }
}

extension Event {
    /// What a call has cost, told at its end.
    public struct AOCE: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["AOC-E"] }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// Whom the charge belongs to.
        public var chargingAssociation: String? { event["ChargingAssociation"] }
        /// The number that the charge belongs to.
        public var number: String? { event["Number"] }
        /// The plan of that number.
        public var plan: Int? { event.integer("Plan") }
        /// The id of the charge's association.
        public var id: Int? { event.integer("ID") }
        /// What is charged: nothing, money or units.
        public var charge: String? { event["Charge"] }
        /// What is charged: nothing, money or units.
        public var type: ChargeType? { event.word("Type") }
        /// Which service is charged.
        public var billingID: AOCBillingID? { event.word("BillingID") }
        /// Whether the charge is of the call so far or of all.
        public var totalType: AOCTotalType? { event.word("TotalType") }
        /// The currency; only when the charge is money.
        public var currency: String? { event["Currency"] }
        /// The name of the currency; only when the charge is money.
        public var name: String? { event["Name"] }
        /// The amount, to be multiplied with ``multiplier``; only when the charge is money.
        public var cost: Int? { event.integer("Cost") }
        /// What ``cost`` is to be multiplied with.
        public var multiplier: AOCMultiplier? { event.word("Multiplier") }
        /// How many units are charged; only when the charge is in units.
        public var units: String? { event["Units"] }
        /// How many units of this type are charged.
        public var numberOf: String? { event["NumberOf"] }
        /// The type of the units.
        public var typeOf: String? { event["TypeOf"] }
    }
}

extension EventKey where Payload == Event.AOCE {
    /// What a call has cost, told at its end.
    public static var aocE: Self { Self() }
}
