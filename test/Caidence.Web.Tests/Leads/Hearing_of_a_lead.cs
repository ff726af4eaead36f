using Caidence.Core.Realtime;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Web.Leads;

public abstract class Hearing_of_a_lead(CaidenceWebFactory web) : WebTest(web)
{
    [Fact]
    public async Task Is_for_members_of_the_workspace_who_may_see_it()
    {
        var (workspace, neighbouring) = (await Installation.CreateWorkspaceAsync(Unique("heard")), await Installation.CreateWorkspaceAsync(Unique("unheard")));
        using var owner = await workspace.OwnerAsync();
        using var manager = await workspace.MemberAsync("manager", "agency-manager");
        using var creator = await workspace.MemberAsync("creator", "creator");
        using var neighbour = await neighbouring.OwnerAsync();
        await using var permitted = await Listener.ConnectAsync(manager);
        await using var unpermitted = await Listener.ConnectAsync(creator);
        await using var outside = await Listener.ConnectAsync(neighbour);

        await DeliverAsync(await ReceivingSource.CreateAsync(owner, "zapier"), "heard@example.com");

        var heard = await permitted.HearsAsync("lead.created");
        var lead = (await owner.LeadAsync("heard@example.com"))["id"]!.GetValue<Guid>();
        heard.Payload!.Value.GetProperty("leadId").GetGuid().ShouldBe(lead);
        heard.Payload.Value.EnumerateObject().ShouldHaveSingleItem("a message carries an id and no personal data");

        // A message reaches a page after all those before it.
        await SayToEverybodyAsync(workspace.Id);
        await SayToEverybodyAsync(neighbouring.Id);
        await unpermitted.HearsAsync("test.end");
        await outside.HearsAsync("test.end");
        unpermitted.Heard.ShouldHaveSingleItem();
        outside.Heard.ShouldHaveSingleItem();
    }

    private Task SayToEverybodyAsync(Guid tenantId) =>
        Web.Services.GetRequiredService<IRealtimeSender>().SendAsync(new("test.end", tenantId));

    private static async Task DeliverAsync(ReceivingSource source, string email)
    {
        using var answer = await Receiving.Curl.PostAsync(source.Address, $$"""{"email":"{{email}}"}""");
        answer.EnsureSuccessStatusCode();
    }
}

public sealed class Hearing_of_a_lead_on_SQLite(SqliteWeb web) : Hearing_of_a_lead(web);

public sealed class Hearing_of_a_lead_on_PostgreSQL(PostgreSqlWeb web) : Hearing_of_a_lead(web);
