#if ServiceLifecycle
public import ServiceLifecycle

/// A manager as a service: `ServiceGroup(services: [london], gracefulShutdownSignals: [.sigterm], logger: logger)`.
///
/// A graceful shutdown logs off and ends ``Manager/run()`` as ``Manager/stop()`` does.
///
/// ## Package traits
///
/// This conformance is guarded by the `ServiceLifecycle` package trait.
extension Manager: Service {}

/// A group of managers as a service. A graceful shutdown ends ``ManagerGroup/run()`` as ``ManagerGroup/stop()`` does.
///
/// ## Package traits
///
/// This conformance is guarded by the `ServiceLifecycle` package trait.
extension ManagerGroup: Service {}

/// Calls `body`, and `stop` meanwhile if the service is to shut down: that cancels no task.
func untilShutdown<Value>(_ body: () async -> Value, stop: @escaping @Sendable () -> Void) async -> Value {
    await withGracefulShutdownHandler(operation: body, onGracefulShutdown: stop)
}
#else
/// Calls `body`: nobody shuts a service down.
@inline(__always)
func untilShutdown<Value>(_ body: () async -> Value, stop: @escaping @Sendable () -> Void) async -> Value {
    await body()
}
#endif
