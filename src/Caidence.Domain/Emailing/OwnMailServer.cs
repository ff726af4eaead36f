namespace Caidence.Emailing;

/// <summary>The mail server that the workspace has set itself; on the host side, the one that the platform's admin has set.</summary>
public sealed class OwnMailServer(ISettingManager settings) : ITransientDependency
{
    public async Task<MailServer?> FindAsync() => MailServer.FromSettings(await settings.GetOwnOfCurrentTenantAsync());

    public async Task SetAsync(MailServer? server)
    {
        foreach (var (name, value) in MailServer.ToSettings(server))
        {
            await settings.SetForCurrentTenantAsync(name, value);
        }
    }
}
