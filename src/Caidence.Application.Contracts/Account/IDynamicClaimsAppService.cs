namespace Caidence.Account;

public interface IDynamicClaimsAppService : IApplicationService
{
    /// <summary>Nothing to do: roles, names and activity are read at every request. Here because ABP's clients call it.</summary>
    Task RefreshAsync();
}
