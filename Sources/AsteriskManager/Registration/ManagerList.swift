/// The managers that registrations hear, by their numbers as links. It grows and shrinks while a group runs.
///
/// The lower half of a number is a place in the list, and the upper half says which of those that had the place it is:
/// a number that is out of date names nobody, and never somebody else.
final class ManagerList: Sendable {
    private struct Place {
        var number: Int32
        var manager: Manager?
    }

    private struct State {
        var places: [Place] = []
        var free: [Int] = []
    }

    /// The watchdog keeps a place in 16 bits.
    private static let most = 1 << 16

    private let state = Lock(State())

    init(_ managers: [Manager]) {
        for manager in managers { _ = add(manager) }
    }

    var all: [Manager] { state.withLock { $0.places.compactMap(\.manager) } }

    /// Any of them; `nil` when there are none.
    var first: Manager? { state.withLock { state in state.places.first { $0.manager != nil }?.manager } }

    subscript(link: Int32) -> Manager? {
        state.withLock { state in
            let place = Int(link & 0xFFFF)
            guard place < state.places.count, state.places[place].number == link else { return nil }
            return state.places[place].manager
        }
    }

    /// Who has the place of this number now.
    subscript(placeOf link: Int32) -> Manager? {
        state.withLock { state in
            let place = Int(link & 0xFFFF)
            return place < state.places.count ? state.places[place].manager : nil
        }
    }

    /// Returns the manager's number; `nil` when there is no place.
    func add(_ manager: Manager) -> Int32? {
        state.withLock { state in
            if let place = state.free.popLast() {
                state.places[place].manager = manager
                return state.places[place].number
            }
            guard state.places.count < Self.most else { return nil }
            state.places.append(Place(number: Int32(state.places.count), manager: manager))
            return Int32(state.places.count - 1)
        }
    }

    /// The place is free: nothing is left that knows the manager by this number.
    func remove(_ number: Int32) {
        let manager = state.withLock { state -> Manager? in
            let place = Int(number & 0xFFFF)
            guard place < state.places.count, state.places[place].number == number else { return nil }
            state.places[place].number = (number &+ (1 << 16)) & .max
            state.free.append(place)
            return state.places[place].manager.take()
        }
        // Let go of outside of the lock: code of its user may end with it.
        withExtendedLifetime(manager) {}
    }
}

/// A manager's place in the list of its group. Whoever still has something of the manager's to handle holds it, and when
/// nobody does it is free.
final class ManagerSeat: Sendable {
    let number: Int32
    private let list: ManagerList

    /// `nil` when there is no place.
    init?(_ manager: Manager, in list: ManagerList) {
        guard let number = list.add(manager) else { return nil }
        (self.number, self.list) = (number, list)
    }

    deinit { list.remove(number) }
}
