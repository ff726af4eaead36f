using Caidence.Core.Data;
using Caidence.Data;
using Caidence.Hosting;
using Caidence.Identity;
using Caidence.Leads;
using Caidence.Leads.Sources;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence;

/// <summary>Fills a new database with the cast, by the doors that everybody uses.</summary>
internal static class Casting
{
    private const string Domain = "northwind.example";

    public static async Task<Cast> FillAsync(TestHost host)
    {
        var hana = await MakePlatformAsync(host);
        var (northwind, mia) = await OpenWorkspaceAsync(host, hana, "Northwind Studio", "Mia", $"mia@{Domain}");
        var (contoso, omar) = await OpenWorkspaceAsync(host, hana, "Contoso", "Omar", "omar@contoso.example");

        using var session = host.SignedInAs(mia);
        return new()
        {
            Hana = hana,
            Northwind = northwind,
            Mia = mia,
            Max = await HireAsync(host, mia, "Max", CaidenceRoles.AgencyMember),
            Bea = await HireAsync(host, mia, "Bea", CaidenceRoles.BrandManager),
            Rita = await HireAsync(host, mia, "Rita", CaidenceRoles.BrandReviewer),
            Cleo = await HireAsync(host, mia, "Cleo", CaidenceRoles.Creator),
            Contoso = contoso,
            Omar = omar,
            AdaLead = await MeetAdaAsync(host),
            FacebookPage = await ConnectAsync(host, LeadSourceType.Facebook, "Spring campaign", new() { PageId = MetaSeeds.PageId, AccessToken = MetaSeeds.PageToken }),
            GoogleForm = await ConnectAsync(host, LeadSourceType.Google, "Search ads"),
            LinkedInForm = await ConnectAsync(host, LeadSourceType.LinkedIn, "Demand generation", new() { OwnerUrn = LinkedInSeeds.OwnerUrn, AccessToken = LinkedInSeeds.Token }),
            Zap = await ConnectAsync(host, LeadSourceType.Zapier, "Typeform by Zapier"),
            MakeScenario = await ConnectAsync(host, LeadSourceType.Make, "Scenario in Make"),
            Shop = await ConnectAsync(host, LeadSourceType.Webhook, "Web shop"),
        };
    }

    private static async Task<Person> MakePlatformAsync(TestHost host)
    {
        var seed = new DataSeedContext(TenantId: null) { AdminEmailAddress = "hana@caidence.example", AdminPassword = Person.Password };
        await host.InScopeAsync(services => services.GetRequiredService<CaidenceDbMigrationService>().MigrateAsync(seed));

        return await FindAsync(host, null, "hana@caidence.example", CaidenceRoles.PlatformAdmin);
    }

    private static async Task<(CastWorkspace Workspace, Person Owner)> OpenWorkspaceAsync(TestHost host, Person admin, string name, string ownerName, string email)
    {
        using var session = host.SignedInAs(admin);
        var tenant = await host.Service<ITenantAppService>().CreateAsync(new() { Name = name, AdminEmailAddress = email, AdminPassword = Person.Password });
        var workspace = new CastWorkspace(tenant.Id, name);

        using var inside = host.InWorkspace(workspace);
        var owner = await FindAsync(host, workspace, email, CaidenceRoles.AgencyOwner);
        using var asOwner = host.SignedInAs(owner);
        await host.Service<IIdentityUserAppService>().UpdateAsync(
            owner.Id, new() { UserName = ownerName.ToLowerInvariant(), Name = ownerName, Surname = "Berg", Email = email });

        return (workspace, owner with { UserName = ownerName.ToLowerInvariant() });
    }

    private static async Task<Person> FindAsync(TestHost host, CastWorkspace? workspace, string email, string role)
    {
        var user = await host.ReadAsync(database => database.Set<IdentityUser>().SingleAsync(candidate => candidate.Email == email));
        return new(user.Id, workspace?.Id, workspace?.Name, user.UserName!, email, role);
    }

    private static async Task<Person> HireAsync(TestHost host, Person owner, string name, string role)
    {
        var userName = name.ToLowerInvariant();
        var email = $"{userName}@{Domain}";
        var user = await host.Service<IIdentityUserAppService>().CreateAsync(new()
        {
            UserName = userName,
            Name = name,
            Surname = "Holm",
            Email = email,
            Password = Person.Password,
            RoleNames = [role],
        });

        return new(user.Id, owner.TenantId, owner.WorkspaceName, userName, email, role);
    }

    private static async Task<Guid> MeetAdaAsync(TestHost host)
    {
        var ada = await host.Service<ILeadsAppService>().CreateAsync(new()
        {
            FirstName = "Ada",
            LastName = "Lovelace",
            Email = "ada@analytical.example",
            Phone = "+44 20 7946 0958",
            Company = "Analytical Engines Ltd",
            JobTitle = "Countess",
            Notes = "Met at the Royal Society.",
        });

        return ada.Id;
    }

    private static async Task<CastSource> ConnectAsync(TestHost host, LeadSourceType sourceType, string name, LeadSourcePlatformConfigInput? config = null)
    {
        var source = await host.Service<ILeadSourcesAppService>().CreateAsync(new() { Name = name, SourceType = sourceType, PlatformConfig = config });
        return new(source.Id, sourceType, source.WebhookUrl!.Split('/')[^1], source.WebhookSecret);
    }
}
