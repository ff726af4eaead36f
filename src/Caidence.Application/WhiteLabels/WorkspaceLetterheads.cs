using System.Globalization;
using Caidence.Emailing;

namespace Caidence.WhiteLabels;

public sealed class WorkspaceLetterheads(WorkspaceLooks looks, ITenantDomains domains, ISettingManager settings, ICurrentTenant currentTenant)
    : ILetterheads, ITransientDependency
{
    public async Task<Letterhead> GetAsync()
    {
        var address = await domains.GetAddressAsync();
        var head = await looks.FindAsync(currentTenant.Id) is { } look ? HeadOf(look, address) : new("Caidence", address);
        return head with { Language = await LanguageAsync() };
    }

    private static Letterhead HeadOf(WorkspaceLook look, string address) => new(look.Name, address)
    {
        IsOwn = true,
        Color = look.Label.PrimaryColor ?? Letterhead.OwnColor,
        LogoUrl = look.LogoUrl is { } logo ? address + logo : null,
        SenderName = look.Label.SenderName ?? look.Name,
    };

    private async Task<CultureInfo?> LanguageAsync() =>
        (await settings.GetOwnOfCurrentTenantAsync()).GetValueOrDefault(AbpSettings.DefaultLanguage) is { Length: > 0 } language
            ? CultureInfo.GetCultureInfo(language)
            : null;
}
