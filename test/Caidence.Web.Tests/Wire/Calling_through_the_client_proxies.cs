using System.Net;
using Caidence.Account;
using Caidence.Auditing;
using Caidence.Core.Auditing;
using Caidence.HttpApi.Client;
using Caidence.Identity;
using Caidence.Leads;
using Caidence.Leads.Sources;
using Caidence.Settings;
using Caidence.Tenants;

namespace Caidence.Web.Wire;

public abstract class Calling_through_the_client_proxies(CaidenceWebFactory web) : WebTest(web)
{
    private Workspace _home = null!;
    private RemoteCaidence _owner = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _home = await Web.WorkspaceAsync("remote");
        _owner = RemoteCaidence.As(await _home.OwnerAsync());
    }

    public override ValueTask DisposeAsync()
    {
        _owner.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Finds_every_contract_and_an_action_for_each_of_its_methods()
    {
        HttpApiClientRegistration.Contracts.ShouldContain(typeof(ILeadsAppService));
        foreach (var contract in HttpApiClientRegistration.Contracts)
        {
            _owner.Service(contract).ShouldBeAssignableTo(contract);
            foreach (var method in contract.GetMethods().Where(HttpApiClientRegistration.IsRemote))
            {
                (await _owner.Api.FindAsync(method)).ImplementFrom.ShouldBe(contract.FullName);
            }
        }
    }

    [Fact]
    public async Task Brings_inputs_there_and_results_back()
    {
        var word = Unique("proxied");
        var leads = _owner.Service<ILeadsAppService>();

        var created = await leads.CreateAsync(new() { Email = $"{word}@example.com", FirstName = "Ada", CustomFields = new() { ["Tea or coffee?"] = "Tea & milk" } });
        await leads.ChangeStatusAsync(new() { LeadIds = [created.Id], Status = LeadStatus.Contacted });
        var read = await leads.GetAsync(created.Id);

        (read.FirstName, read.Status, read.CustomFields["Tea or coffee?"]).ShouldBe(("Ada", LeadStatus.Contacted, "Tea & milk"));
        read.CreatedAt.Kind.ShouldBe(DateTimeKind.Utc);
        read.CreatedAt.ShouldBe(DateTime.UtcNow, TimeSpan.FromMinutes(2));
        read.Activities.ShouldContain(activity => activity.ActivityType == LeadActivityType.StatusChange);
        await leads.DeleteAsync(created.Id);
        (await Should.ThrowAsync<AbpRemoteCallException>(() => leads.GetAsync(created.Id))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Spreads_a_filter_over_the_query()
    {
        var sources = _owner.Service<ILeadSourcesAppService>();
        var name = Unique("Søren & Co");
        foreach (var (suffix, type) in new[] { ("a", LeadSourceType.Google), ("b", LeadSourceType.Webhook), ("c", LeadSourceType.Webhook) })
        {
            await sources.CreateAsync(new() { Name = $"{name} {suffix}", SourceType = type });
        }

        var all = await sources.GetListAsync(new() { Filter = name, Sorting = "name desc", MaxResultCount = 2 });
        var rest = await sources.GetListAsync(new() { Filter = name, Sorting = "name desc", SkipCount = 2 });
        var google = await sources.GetListAsync(new() { Filter = name, SourceType = LeadSourceType.Google });

        all.TotalCount.ShouldBe(3);
        all.Items.Select(source => source.Name).ShouldBe([$"{name} c", $"{name} b"]);
        rest.Items.ShouldHaveSingleItem().Name.ShouldBe($"{name} a");
        google.Items.ShouldHaveSingleItem().SourceType.ShouldBe(LeadSourceType.Google);
    }

    [Fact]
    public async Task Knows_times_numbers_and_files_too()
    {
        var logs = _owner.Service<IAuditLogsAppService>();
        var before = DateTime.UtcNow;
        var lead = await _owner.Service<ILeadsAppService>().CreateAsync(new() { Email = $"{Unique("logged")}@example.com" });

        var page = await logs.GetListAsync(new() { StartTime = before, HasException = false, HttpMethod = "POST", Url = "/api/v1/leads", HttpStatusCode = 200 });
        var change = (await logs.GetEntityChangesAsync(new() { EntityId = lead.Id.ToString(), EntityChangeType = EntityChangeType.Created })).Items.ShouldHaveSingleItem();
        using var file = await logs.ExportAsync(new() { StartTime = before });
        using var reader = new StreamReader(file.GetStream());
        var table = await reader.ReadToEndAsync();

        page.Items.ShouldContain(log => log.Id == change.AuditLogId);
        change.ChangeType.ShouldBe(EntityChangeType.Created);
        (file.FileName, file.ContentType).ShouldBe(("audit-logs.csv", "text/csv"));
        table.ShouldContain(",POST,/api/v1/leads,200,");
    }

    [Fact]
    public async Task Leaves_out_what_is_not_given_and_takes_nothing_for_an_answer()
    {
        var users = _owner.Service<IIdentityUserAppService>();
        var user = await users.FindByUsernameAsync(await _home.AddMemberAsync(Unique("locked"), CaidenceRoles.Creator));

        await users.LockAsync(user!.Id);
        (await users.GetAsync(user.Id)).IsLockedOut.ShouldBeTrue();
        await users.UnlockAsync(user.Id);
        await users.LockAsync(user.Id, DateTimeOffset.UtcNow.AddHours(1));

        (await users.GetAsync(user.Id)).LockoutEnd.ShouldNotBeNull().ShouldBe(DateTimeOffset.UtcNow.AddHours(1), TimeSpan.FromMinutes(2));
        (await users.FindByEmailAsync("no/body?@nowhere.example")).ShouldBeNull();
    }

    [Fact]
    public async Task Reads_a_plain_text()
    {
        var zone = _owner.Service<ITimeZoneSettingsAppService>();

        await zone.UpdateAsync("Europe/Berlin");

        (await zone.GetAsync()).ShouldBe("Europe/Berlin");
    }

    [Fact]
    public async Task Tells_what_is_wrong_with_an_input()
    {
        var refusal = await Should.ThrowAsync<AbpRemoteCallException>(() => _owner.Service<ILeadsAppService>().GetListAsync(new() { MaxResultCount = 0 }));

        (refusal.Status, refusal.Message).ShouldBe((HttpStatusCode.BadRequest, "Your request is not valid!"));
        refusal.ValidationErrors.ShouldHaveSingleItem().Members.ShouldBe(["maxResultCount"]);
    }

    [Fact]
    public async Task Tells_which_rule_said_no()
    {
        var leads = _owner.Service<ILeadsAppService>();
        var input = new CreateLeadDto { Email = $"{Unique("twice")}@example.com" };
        await leads.CreateAsync(input);

        var refusal = await Should.ThrowAsync<AbpRemoteCallException>(() => leads.CreateAsync(input));

        (refusal.Status, refusal.Code).ShouldBe((HttpStatusCode.Forbidden, CaidenceErrorCodes.Leads.SamePersonExists));
    }

    [Fact]
    public async Task Refuses_whoever_may_not()
    {
        using var creator = RemoteCaidence.As(await _home.MemberAsync(Unique("creator"), CaidenceRoles.Creator));
        using var stranger = RemoteCaidence.As(Installation.Anonymous());

        (await Should.ThrowAsync<AbpRemoteCallException>(() => creator.Service<ILeadsAppService>().GetListAsync(new()))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Should.ThrowAsync<AbpRemoteCallException>(() => stranger.Service<ILeadsAppService>().GetListAsync(new()))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Shows_the_neighbour_nothing()
    {
        var lead = await _owner.Service<ILeadsAppService>().CreateAsync(new() { Email = $"{Unique("ours")}@example.com" });
        using var neighbour = RemoteCaidence.As(await (await Web.WorkspaceAsync("remote-neighbour")).OwnerAsync());

        // Whatever workspace they name: for somebody signed in it is their own.
        using var there = neighbour.CurrentTenant.Change(_home.Id);
        var refusal = await Should.ThrowAsync<AbpRemoteCallException>(() => neighbour.Service<ILeadsAppService>().GetAsync(lead.Id));

        refusal.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Names_the_workspace_before_anybody_has_signed_in()
    {
        using var stranger = RemoteCaidence.As(Installation.Anonymous());
        var login = stranger.Service<ILoginAppService>();
        var owner = new UserLoginInfo { UserNameOrEmailAddress = "admin", Password = _home.OwnerPassword };

        var outside = await login.CheckPasswordAsync(owner);
        using var inside = stranger.CurrentTenant.Change(_home.Id);

        outside.Result.ShouldBe(LoginResultType.InvalidUserNameOrPassword);
        (await login.CheckPasswordAsync(owner)).Result.ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Serves_the_platforms_people_as_well()
    {
        using var admin = RemoteCaidence.As(await Installation.HostAdminAsync());

        (await admin.Service<ITenantAppService>().GetListAsync(new() { Filter = _home.Name })).Items.ShouldContain(tenant => tenant.Id == _home.Id);
    }
}

public sealed class Calling_through_the_client_proxies_on_SQLite(SqliteWeb web) : Calling_through_the_client_proxies(web);

public sealed class Calling_through_the_client_proxies_on_PostgreSQL(PostgreSqlWeb web) : Calling_through_the_client_proxies(web);
