namespace Caidence.Core.Application;

/// <summary>Can be called from outside; becomes an HTTP endpoint by convention unless <see cref="RemoteServiceAttribute"/> says no.</summary>
public interface IRemoteService;

/// <summary>A use-case service. Always reached through its interface, which the proxy guards.</summary>
public interface IApplicationService : IRemoteService;
