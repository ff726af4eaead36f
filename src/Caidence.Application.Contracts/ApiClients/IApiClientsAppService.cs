namespace Caidence.ApiClients;

/// <summary>Programs of the workspace: they ask <c>/connect/token</c> with their credentials and do what their permissions allow.</summary>
public interface IApiClientsAppService : IApplicationService
{
    /// <summary>By name.</summary>
    Task<ListResultDto<ApiClientDto>> GetListAsync();

    Task<ApiClientDto> GetAsync(Guid id);

    /// <summary>The answer is the only place where its secret is shown.</summary>
    Task<ApiClientWithSecretDto> CreateAsync(SaveApiClientDto input);

    /// <summary>Acts at its next call.</summary>
    Task<ApiClientDto> UpdateAsync(Guid id, SaveApiClientDto input);

    /// <summary>The secret so far and the tokens got with it work no longer.</summary>
    Task<ApiClientWithSecretDto> RenewSecretAsync(Guid id);

    /// <summary>Its tokens work no longer.</summary>
    Task DeleteAsync(Guid id);
}
