namespace Caidence.Account;

/// <summary>The other providers that open one's own account.</summary>
public interface IExternalLoginAppService : IApplicationService
{
    Task<ListResultDto<ExternalLoginDto>> GetListAsync();

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Account.LastSignIn"/>: nothing else would open the account.</exception>
    /// <exception cref="EntityNotFoundException">It is not linked.</exception>
    Task RemoveAsync(string provider);
}

/// <param name="Provider">One of <see cref="ExternalProviders"/>.</param>
public sealed record ExternalLoginDto(string Provider);
