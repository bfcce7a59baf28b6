/// The handlers of a registrar, in order.
public struct HandlerList: Sendable {
    var handlers: [Handler] = []
    /// What is to be done after the last event.
    var stopHooks: [@Sendable @concurrent () async -> Void] = []
    /// The registrar whose list this is.
    var registrar: RegistrarIdentity?

    /// A list without handlers.
    public init() {}

    /// A list of one handler.
    init(_ on: On) {
        handlers = [on.handler]
    }

    /// The handlers that the block lists.
    public init(@Builder _ list: () -> HandlerList) {
        self = list()
    }

    /// Builds a list from ``On``, other lists, other registrars, `if` and `for`.
    @resultBuilder
    public enum Builder {
        /// One handler.
        public static func buildExpression(_ on: On) -> HandlerList { HandlerList(on) }

        /// The handlers of another list.
        public static func buildExpression(_ list: HandlerList) -> HandlerList { list }

        /// The handlers of another registrar.
        public static func buildExpression(_ registrar: some EventRegistrar) -> HandlerList {
            registrar.attachedHandlers
        }

        /// The lists one behind the other.
        public static func buildBlock(_ lists: HandlerList...) -> HandlerList { buildArray(lists) }

        /// What a `for` made.
        public static func buildArray(_ lists: [HandlerList]) -> HandlerList {
            var result = HandlerList()
            for list in lists {
                result.handlers += list.handlers
                result.stopHooks += list.stopHooks
            }
            return result
        }

        /// What an `if` without `else` made.
        public static func buildOptional(_ list: HandlerList?) -> HandlerList { list ?? HandlerList() }

        /// What an `if` made.
        public static func buildEither(first list: HandlerList) -> HandlerList { list }

        /// What an `else` made.
        public static func buildEither(second list: HandlerList) -> HandlerList { list }

        /// What an `if #available` made.
        public static func buildLimitedAvailability(_ list: HandlerList) -> HandlerList { list }
    }
}
