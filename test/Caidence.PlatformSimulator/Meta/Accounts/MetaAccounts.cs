using System.Collections.Concurrent;

namespace Caidence.PlatformSimulator.Meta.Accounts;

/// <summary>What people have at Meta besides pages.</summary>
public sealed class MetaAccounts
{
    private readonly ConcurrentDictionary<string, InstagramAccount> _instagram = [];
    private readonly ConcurrentDictionary<string, MetaBusiness> _businesses = [];
    private readonly ConcurrentDictionary<string, WhatsAppBusiness> _whatsApp = [];

    public MetaAccounts() => Reset();

    public IEnumerable<InstagramAccount> Instagram => _instagram.Values.OrderBy(account => account.Id, StringComparer.Ordinal);
    public IEnumerable<WhatsAppBusiness> WhatsApp => _whatsApp.Values.OrderBy(business => business.Id, StringComparer.Ordinal);

    public void Reset()
    {
        _instagram.Clear();
        _businesses.Clear();
        _whatsApp.Clear();
        MetaAccountSeeds.Instagram.ToList().ForEach(Keep);
        MetaAccountSeeds.Businesses.ToList().ForEach(Keep);
        MetaAccountSeeds.WhatsApp.ToList().ForEach(Keep);
    }

    public InstagramAccount? FindInstagram(string? id) => id is null ? null : _instagram.GetValueOrDefault(id);

    public MetaBusiness? FindBusiness(string id) => _businesses.GetValueOrDefault(id);

    public WhatsAppBusiness? FindWhatsApp(string id) => _whatsApp.GetValueOrDefault(id);

    public WhatsAppBusiness? FindByNumber(string numberId) => _whatsApp.Values.FirstOrDefault(business => business.Numbers.Any(number => number.Id == numberId));

    public IEnumerable<MetaBusiness> BusinessesOf(string email) =>
        _businesses.Values.Where(business => business.Members.Contains(email)).OrderBy(business => business.Id, StringComparer.Ordinal);

    public void Keep(InstagramAccount account) => _instagram[account.Id] = account;

    public void Keep(MetaBusiness business) => _businesses[business.Id] = business;

    public void Keep(WhatsAppBusiness business) => _whatsApp[business.Id] = business;
}
