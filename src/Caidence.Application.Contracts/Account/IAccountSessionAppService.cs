namespace Caidence.Account;

/// <summary>Where one's own account is signed in.</summary>
public interface IAccountSessionAppService : IApplicationService
{
    /// <summary>Last used first.</summary>
    Task<ListResultDto<IdentitySessionDto>> GetListAsync();

    /// <summary>Signs the account out at one browser.</summary>
    /// <exception cref="EntityNotFoundException">It is nobody's, somebody else's or over.</exception>
    Task EndAsync(Guid id);

    /// <summary>Signs the account out everywhere else, programs that hold its tokens included.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Account.NoSession"/>: a program asks, which is one of those.</exception>
    Task EndOthersAsync();
}
