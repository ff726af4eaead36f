using Caidence.ApiClients;
using Caidence.Brands;
using Caidence.Core.Features;
using Caidence.Core.Guids;
using Caidence.Core.Settings;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Invitations;
using Caidence.Leads;
using Caidence.Leads.FirstContact;
using Caidence.Leads.Import;
using Caidence.Leads.Import.Files;
using Caidence.Leads.Import.Reading;
using Caidence.Leads.Merging;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Privacy;
using Caidence.Leads.Views;
using Caidence.Onboarding;
using Caidence.Profiles;
using Caidence.SampleData;
using Caidence.Social;
using Caidence.Social.Apps;
using Caidence.Social.Connecting;
using Caidence.Social.Connections;
using Caidence.Social.Grants;
using Caidence.Teams;
using Caidence.Tenants;
using Caidence.WhiteLabels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.MultiTenancy;

/// <summary>A test of the walls around Northwind, in which it has at least one row of every kind that the model knows.</summary>
public abstract class TenantWallTest(Stage stage) : LeadTest(stage)
{
    protected IModel Model { get; private set; } = null!;

    protected IReadOnlyList<TenantEntity> Entities { get; private set; } = [];

    /// <summary>Northwind's rows, as Northwind itself sees them.</summary>
    protected IReadOnlyDictionary<TenantEntity, List<object>> Rows { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Model = await ReadAsync(database => Task.FromResult(database.Model));
        Entities = TenantEntity.AllOf(Model);
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example","newsletter_opt_in":"yes"}"""));
        using (InWorkspace(The.Northwind))
        {
            await AddWhatNobodyDoesByHandAsync();
        }

        Rows = await ReadNorthwindAsync();

        Rows.Where(rows => rows.Value.Count == 0).Select(rows => rows.Key.Name)
            .ShouldBeEmpty($"Northwind has no row of these, so nothing would be proved about them: add one in {nameof(AddWhatNobodyDoesByHandAsync)}.");
    }

    protected async Task<Dictionary<TenantEntity, List<object>>> ReadNorthwindAsync()
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadRowsAsync();
    }

    /// <summary>What is seen from here.</summary>
    protected async Task<Dictionary<TenantEntity, List<object>>> ReadRowsAsync()
    {
        var rows = new Dictionary<TenantEntity, List<object>>();
        foreach (var entity in Entities)
        {
            rows[entity] = await ReadAsync(entity.ReadAsync);
        }

        return rows;
    }

    private Task<int> AddWhatNobodyDoesByHandAsync() => ReadAsync(async database =>
    {
        var role = await database.Set<IdentityRole>().FirstAsync();
        var list = new LeadImport(Guid.CreateVersion7(), The.Northwind, "list.csv");
        var lead = await database.Set<Lead>().FirstAsync();
        var other = new Lead(Guid.CreateVersion7(), The.Northwind, Clock.Now.UtcDateTime);
        other.MergeInto(lead, Clock.Now.UtcDateTime);
        var merge = new LeadMerge(Guid.CreateVersion7(), lead, other.Id, LeadState.Of(lead), LeadState.Of(lead), MovedRows.None);
        var (brand, team) = (new Brand(Guid.CreateVersion7(), The.Northwind), new Team(Guid.CreateVersion7(), The.Northwind));
        team.Gather([The.Max], new SequentialGuidGenerator(TimeProvider.System));
        team.WorkFor([brand.Id], new SequentialGuidGenerator(TimeProvider.System));
        var grant = new SocialGrant(Guid.CreateVersion7(), The.Northwind, SocialPlatform.Facebook, AuthFlavor.FacebookLogin, appId: null, "10000000000000001");
        var connection = new SocialConnection(Guid.CreateVersion7(), The.Northwind, brand.Id, grant, "20000000000000001");
        database.AddRange(
            other,
            merge,
            new LeadAlias(Guid.CreateVersion7(), merge, new("hash-of-an-address", null)),
            new LeadNextStep(Guid.CreateVersion7(), lead, "Call", Clock.Now.UtcDateTime, The.Mia),
            list,
            new RefusedRow(Guid.CreateVersion7(), list, new ImportedRow(new(2, ["nobody"])) { Refusal = LeadImportRefusal.NoUsableContact }),
            new ReplacedLead(Guid.CreateVersion7(), list.Id, await database.Set<Lead>().FirstAsync()),
            new Setting(Guid.CreateVersion7(), The.Northwind, LeadSettings.Region, "DE", "T", The.Northwind.Id.ToString()),
            new FeatureValue(Guid.CreateVersion7(), The.Northwind, "Caidence.Leads.Export", "true"),
            new LeadView(Guid.CreateVersion7(), The.Northwind, The.Mia),
            new Invitation(Guid.CreateVersion7(), The.Northwind, "ida@northwind.example", role.Id, null, Clock.Now.UtcDateTime, maxUses: 1),
            brand,
            team,
            grant,
            connection,
            new SocialConnectionEvent(Guid.CreateVersion7(), The.Northwind, connection.Id, SocialEventType.Connected, Clock.Now.UtcDateTime, The.Mia, ["Ana", "email"]),
            new SocialFollowerCount(Guid.CreateVersion7(), The.Northwind, connection.Id, DateOnly.FromDateTime(Clock.Now.UtcDateTime), 45_200),
            new SocialConnectAttempt(
                Guid.CreateVersion7(), The.Northwind, new(SocialPlatform.Facebook, AuthFlavor.FacebookLogin, ["email"]) { UserId = The.Mia }, "hash-of-a-state",
                "hash-of-a-browser", codeVerifier: null, Clock.Now.UtcDateTime),
            new SocialConnectionLink(
                Guid.CreateVersion7(), The.Northwind, brand.Id, "Harbor Lane", ConnectState.Issue(The.Northwind), Clock.Now.UtcDateTime.AddDays(7)),
            new SocialWorkspaceApp(Guid.CreateVersion7(), The.Northwind, AuthFlavor.LinkedIn, new("client-of-northwind", new("secret"))),
            new ApiClient(Guid.CreateVersion7(), The.Northwind, "caidence-of-northwind", "Reader"),
            new WhiteLabel(Guid.CreateVersion7(), The.Northwind),
            new SampleRow(Guid.CreateVersion7(), The.Northwind, SampleKind.Lead, lead.Id, 0),
            new AgencyProfile(Guid.CreateVersion7(), The.Northwind),
            new BrandProfile(Guid.CreateVersion7(), The.Northwind),
            new CreatorProfile(Guid.CreateVersion7(), The.Northwind),
            new OnboardingProgress(Guid.CreateVersion7(), The.Northwind, The.Mia, ProfileType.Agency),
            new OnboardingDraft(Guid.CreateVersion7(), The.Northwind, The.Mia, OnboardingStep.CompanyInfo),
            new LeadContactWarning(Guid.CreateVersion7(), await database.Set<Lead>().FirstAsync(), ContactWarning.DueSoon, Clock.Now.UtcDateTime),
            new LeadTombstone(Guid.CreateVersion7(), The.Northwind, "hash-of-what-is-gone", Clock.Now.UtcDateTime),
            new IdentityUserPasskey { UserId = The.Mia, CredentialId = [1, 2, 3], Data = new() { PublicKey = [4], AttestationObject = [5], ClientDataJson = [6] } },
            new IdentitySession(Guid.CreateVersion7(), The.Northwind, The.Mia, Clock.Now.UtcDateTime, Clock.Now.UtcDateTime.AddDays(1)),
            new IdentitySecurityLog(Guid.CreateVersion7(), The.Northwind, The.Mia, SecurityLogActions.LoginSucceeded, Clock.Now.UtcDateTime),
            new IdentityUserClaim { UserId = The.Mia, ClaimType = "desk", ClaimValue = "7" },
            new IdentityRoleClaim { RoleId = role.Id, ClaimType = "floor", ClaimValue = "3" },
            new IdentityUserLogin { UserId = The.Mia, LoginProvider = "Google", ProviderKey = "mia", ProviderDisplayName = "Google" },
            new IdentityUserToken { UserId = The.Mia, LoginProvider = "Google", Name = "refresh", Value = "secret" });

        return await database.SaveChangesAsync();
    });
}
