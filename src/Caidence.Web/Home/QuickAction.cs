using Caidence.Permissions;
using Caidence.Tenants;

namespace Caidence.Web.Home;

/// <summary>What people of a kind of workspace do most; its text is <c>Home:Quick.{Name}</c>.</summary>
public sealed record QuickAction(string Name, string Icon, string Address, string Permission)
{
    private static readonly QuickAction AddLead = new("Lead", "user-plus", "~/leads/new", CaidencePermissions.Leads.Create);
    private static readonly QuickAction Connect = new("Connect", "plug-connected", "~/integrations", CaidencePermissions.LeadSources.Create);
    private static readonly QuickAction Accounts = new("Social", "social", "~/social", CaidencePermissions.SocialConnections.Connect);
    private static readonly QuickAction NewBrand = new("Brand", "palette", "~/brands/new", CaidencePermissions.Brands.Create);
    private static readonly QuickAction People = new("People", "users", "~/Identity/Users", CaidencePermissions.Users.Default);
    private static readonly QuickAction Guidelines = new("Guidelines", "book-2", "~/settings/profile#guidelines", CaidencePermissions.Profiles.Default);
    private static readonly QuickAction Portfolio = new("Portfolio", "photo", "~/settings/profile#portfolio", CaidencePermissions.Profiles.Default);
    private static readonly QuickAction Rates = new("Rates", "receipt-2", "~/settings/profile#rates", CaidencePermissions.Profiles.Default);

    public static IReadOnlyList<QuickAction> Of(ProfileType? kind) => kind switch
    {
        ProfileType.Agency => [Accounts, NewBrand, AddLead, Connect, People],
        ProfileType.Brand => [Accounts, AddLead, Connect, Guidelines],
        ProfileType.Creator => [Accounts, Portfolio, Rates, Connect],
        _ => [],
    };
}
