using Caidence.PlatformSimulator.Meta.Accounts;

namespace Caidence.PlatformSimulator.Control.Client;

public sealed partial class SimulatorClient
{
    public Task<MetaOverview> MetaAsync() => GetAsync<MetaOverview>("meta");

    /// <summary>For Facebook, Instagram and WhatsApp alike.</summary>
    public Task ChangeMetaPersonAsync(MetaPersonChange change) => PostAsync("meta/people", change);

    public Task GiveMetaAccountsAsync(string email, int count) => PostAsync("meta/accounts", new MetaManyAccounts(email, count));

    public Task KeepInstagramAccountAsync(InstagramAccount account) => SendAsync(HttpMethod.Put, "meta/instagram", account);

    public Task KeepWhatsAppBusinessAsync(WhatsAppBusiness business) => SendAsync(HttpMethod.Put, "meta/whatsapp", business);
}
