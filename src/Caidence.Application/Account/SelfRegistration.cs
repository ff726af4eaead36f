namespace Caidence.Account;

/// <summary>Whether people may sign up alone, here.</summary>
public sealed class SelfRegistration(ISettingProvider settings, ISettingManager manager, ICurrentTenant currentTenant) : ITransientDependency
{
    private const string Name = AccountSettings.IsSelfRegistrationEnabled;

    // A workspace does not inherit it: what lets strangers open their own must not let them into everybody else's.
    public async Task<bool> IsEnabledAsync() =>
        (currentTenant.Id is null ? await settings.GetOrNullAsync(Name) : (await manager.GetOwnOfCurrentTenantAsync()).GetValueOrDefault(Name)) == "true";

    /// <summary>Whether somebody from outside may open a workspace, whichever this one is.</summary>
    public async Task<bool> IsOpenToStrangersAsync()
    {
        using (currentTenant.Change(null))
        {
            return await IsEnabledAsync();
        }
    }

    public Task SetAsync(bool isEnabled) => manager.SetForCurrentTenantAsync(Name, isEnabled ? "true" : "false");
}
