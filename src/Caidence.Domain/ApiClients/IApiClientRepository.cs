namespace Caidence.ApiClients;

public interface IApiClientRepository
{
    /// <summary>The client has called; nothing happens if it is gone.</summary>
    Task TouchAsync(string clientId, DateTime now, CancellationToken cancellationToken = default);
}
