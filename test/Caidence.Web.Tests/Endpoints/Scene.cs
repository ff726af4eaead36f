using System.Collections.Concurrent;
using System.Net.Http.Json;
using Caidence.Features;
using Caidence.Identity;
using Caidence.PlatformSimulator.Meta;
using Caidence.Web.Leads;
using Caidence.Web.Leads.Import;
using Caidence.Web.Leads.Receiving;

namespace Caidence.Web.Endpoints;

/// <summary>One person per role, and as many things of every kind as they need to try their endpoints on.</summary>
internal sealed class Scene(CaidenceWebFactory web)
{
    private readonly ConcurrentDictionary<(TargetKind Kind, bool IsHost), Lazy<Task<Target>>> _shared = [];
    private Workspace _home = null!;

    public HttpClient Owner { get; private set; } = null!;

    public HttpClient HostAdmin { get; private set; } = null!;

    public async Task SetAsync()
    {
        _home = await web.WorkspaceAsync("walked");
        Owner = await _home.OwnerAsync();
        HostAdmin = await web.Installation.HostAdminAsync();
        await web.Installation.PlanAsync(NewWord("plan"), _home, (CaidenceFeatures.WhiteLabel, "true"));
    }

    /// <summary>Somebody new who has this role and no other.</summary>
    public async Task<HttpClient> PersonAsync(string role)
    {
        var name = NewWord("person");
        if (!CaidenceRoles.Host.Contains(role))
        {
            return await _home.MemberAsync(name, role);
        }

        await CreateAsync(HostAdmin, "/api/identity/users", new
        {
            userName = name,
            email = $"{name}@platform.example",
            password = Workspace.MemberPassword,
            roleNames = new[] { role },
        });
        return await web.Installation.SignInAsync(workspace: null, name, Workspace.MemberPassword);
    }

    /// <summary>One that stays as it is.</summary>
    public Task<Target> SharedAsync(TargetKind kind, bool isHost) => _shared.GetOrAdd((kind, isHost), _ => new(() => NewAsync(kind, isHost))).Value;

    /// <summary>One that may be used up.</summary>
    public async Task<Target> NewAsync(TargetKind kind, bool isHost)
    {
        var word = NewWord("target");
        var target = new Target(Guid.CreateVersion7(), Guid.CreateVersion7(), word, isHost ? CaidenceRoles.PlatformSupport : CaidenceRoles.Creator);
        var side = isHost ? HostAdmin : Owner;
        return kind switch
        {
            TargetKind.Lead => target with { Id = await CreateAsync(Owner, "/api/v1/leads", new { email = target.Email }) },
            TargetKind.LeadView => target with { Id = await CreateAsync(Owner, "/api/v1/leads/views", new { name = word, isShared = true }) },
            TargetKind.TwoLeads => await TwoLeadsAsync(target),
            TargetKind.MergedLead => await MergedLeadAsync(target),
            TargetKind.NextStep => await NextStepAsync(target),
            TargetKind.Import => target with { Id = await ImportAsync(target) },
            TargetKind.FinishedImport => target with { Id = await FinishedImportAsync(target) },
            TargetKind.Source => target with { Id = await CreateAsync(Owner, "/api/v1/integrations/sources", new { name = word, sourceType = "webhook" }) },
            TargetKind.Page => target with { Id = (await PageAsync(MetaSeeds.PageId, MetaSeeds.PageToken)).Id },
            TargetKind.Delivery => await DeliveryAsync(target),
            TargetKind.Brand => target with { Id = await CreateAsync(Owner, "/api/v1/brands", new { name = word }) },
            TargetKind.BrandCreator => await BrandCreatorAsync(target),
            TargetKind.Team => target with { Id = await CreateAsync(Owner, "/api/v1/teams", new { name = word }), SecondId = await UserAsync(target) },
            TargetKind.InvitationLink => target with { Id = await CreateAsync(side, "/api/v1/invitations/link", new { roleName = target.Side }) },
            TargetKind.ConnectionLink => target with { Id = await CreateAsync(Owner, "/api/v1/social/links", new { name = word, days = 7 }) },
            TargetKind.ApiClient => target with { Id = await CreateAsync(side, "/api/v1/api-clients", new { name = word }) },
            TargetKind.User => target with { Id = await CreateAsync(side, "/api/identity/users", new { userName = word, email = target.Email, password = Workspace.MemberPassword }) },
            TargetKind.Role => target with { Id = await CreateAsync(side, "/api/identity/roles", new { name = word }) },
            TargetKind.Tenant => target with { Id = (await web.Installation.CreateWorkspaceAsync(word)).Id },
            TargetKind.Plan => target with { Id = await CreateAsync(HostAdmin, "/api/multi-tenancy/plans", new { name = word }) },
            TargetKind.AuditLog => target with { Id = await AuditLogAsync(side, word) },
            TargetKind.Notification => target with { Id = await NotificationAsync() },
            _ => target,
        };
    }

    private Task<Guid> UserAsync(Target target, params string[] roleNames) =>
        CreateAsync(Owner, "/api/identity/users", new { userName = target.Word, email = target.Email, password = Workspace.MemberPassword, roleNames });

    private async Task<Target> BrandCreatorAsync(Target target)
    {
        var (brand, creator) = (await CreateAsync(Owner, "/api/v1/brands", new { name = target.Word }), await UserAsync(target, CaidenceRoles.Creator));
        (await Owner.PostAsJsonAsync($"/api/v1/members/{creator}/change-brands", new { brandIds = new[] { brand } })).EnsureSuccessStatusCode();
        return target with { Id = brand, SecondId = creator };
    }

    private async Task<Target> TwoLeadsAsync(Target target) => target with
    {
        Id = await CreateAsync(Owner, "/api/v1/leads", new { email = target.Email }),
        SecondId = await CreateAsync(Owner, "/api/v1/leads", new { email = $"second-{target.Email}" }),
    };

    private async Task<Target> MergedLeadAsync(Target target)
    {
        var two = await TwoLeadsAsync(target);
        (await Owner.PostAsJsonAsync($"/api/v1/leads/{two.Id}/merge", new { otherId = two.SecondId })).EnsureSuccessStatusCode();
        return two;
    }

    private async Task<Target> NextStepAsync(Target target)
    {
        var lead = await CreateAsync(Owner, "/api/v1/leads", new { email = target.Email });
        return target with { Id = lead, SecondId = await CreateAsync(Owner, $"/api/v1/leads/{lead}/next-step", new { text = "call", dueAt = "2030-01-01T09:00:00" }) };
    }

    private async Task<Guid> ImportAsync(Target target) =>
        (await (await Owner.PostAsync("/api/v1/leads/import/csv", FileForm.Of($"email\n{target.Email}\n"))).JsonAsync())["id"]!.GetValue<Guid>();

    private async Task<Guid> FinishedImportAsync(Target target)
    {
        var id = await ImportAsync(target);
        (await Owner.PostAsJsonAsync($"/api/v1/leads/imports/{id}/start", new { })).EnsureSuccessStatusCode();
        await Eventually.GetAsync(() => Owner.GetJsonAsync($"/api/v1/leads/imports/{id}"), import => import["state"]!.GetValue<string>() == "done", "the import is done");
        return id;
    }

    private Task<ReceivingSource> PageAsync(string pageId, string? accessToken) => ReceivingSource.CreateAsync(Owner, "facebook", new { pageId, accessToken });

    private async Task<Target> DeliveryAsync(Target target)
    {
        var page = $"{Random.Shared.NextInt64(1_000_000_000, 9_999_999_999)}";
        var source = await PageAsync(page, accessToken: null);
        var body = $$$"""{"object":"page","entry":[{"id":"{{{page}}}","changes":[{"field":"leadgen","value":{"leadgen_id":"1"}}]}]}""";
        (await Curl.PostAsync(source.Address, body, headers: ("X-Hub-Signature-256", "sha256=" + Digest.Hex(MetaSeeds.AppSecret, body)))).EnsureSuccessStatusCode();
        await Eventually.GetAsync(source.BooksAsync, books => books.Waiting == 1, "the delivery waits for a token");
        var deliveries = await Owner.GetJsonAsync($"/api/v1/integrations/sources/{source.Id}/deliveries");

        return target with { Id = source.Id, SecondId = deliveries["items"]![0]!["id"]!.GetValue<Guid>() };
    }

    private static async Task<Guid> AuditLogAsync(HttpClient side, string word)
    {
        await CreateAsync(side, "/api/identity/roles", new { name = word });
        return (await side.GetJsonAsync("/api/audit-logging/audit-logs?maxResultCount=1"))["items"]![0]!["id"]!.GetValue<Guid>();
    }

    private async Task<Guid> NotificationAsync()
    {
        var source = await ReceivingSource.CreateAsync(Owner, "zapier");
        (await Curl.PostAsync(source.Address, $$"""{"email":"{{NewWord("heard")}}@targets.example"}""")).EnsureSuccessStatusCode();
        var bell = await Eventually.GetAsync(
            () => Owner.GetJsonAsync("/api/v1/notifications"), list => list["items"]!.AsArray().Count > 0, "the bell rings");

        return bell["items"]![0]!["id"]!.GetValue<Guid>();
    }

    private static async Task<Guid> CreateAsync(HttpClient person, string address, object body) =>
        (await (await person.PostAsJsonAsync(address, body)).JsonAsync())["id"]!.GetValue<Guid>();

    private static string NewWord(string kind) => $"{kind}-{Guid.CreateVersion7().ToString("N")[^10..]}";
}
