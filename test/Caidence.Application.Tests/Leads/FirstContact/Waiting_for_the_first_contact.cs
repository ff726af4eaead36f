using Caidence.Data;
using Caidence.WorkspaceSettings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.FirstContact;

public abstract class Waiting_for_the_first_contact(Stage stage) : LeadTest(stage)
{
    private Guid _grace;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var session = SignedInAs(The.Mia);
        (await Service<IWorkspaceSettingsAppService>().UpdateAsync(new() { FirstContactMinutes = 60 })).FirstContactMinutes.ShouldBe(60);
        Clock.Advance(TimeSpan.FromDays(2));
        _grace = (await Leads.CreateAsync(new() { Email = "grace@navy.example", AssignedToId = The.Max })).Id;
    }

    [Fact]
    public async Task Shows_until_when()
    {
        using var session = SignedInAs(The.Max);

        var grace = await Leads.GetAsync(_grace);

        grace.ContactDueAt.ShouldBe(grace.CapturedAt.AddMinutes(60));
        (await Leads.GetListAsync(new())).Items[0].ContactDueAt.ShouldBe(grace.ContactDueAt);
        (await Leads.GetBoardAsync(new())).Columns[0].Items[0].ContactDueAt.ShouldBe(grace.ContactDueAt);
    }

    [Theory]
    [InlineData(LeadActivityType.Call)]
    [InlineData(LeadActivityType.Email)]
    [InlineData(LeadActivityType.Meeting)]
    public async Task Ends_with_a_call_a_mail_or_a_meeting(LeadActivityType contact)
    {
        using var session = SignedInAs(The.Max);
        Clock.Advance(TimeSpan.FromMinutes(10));

        await Leads.AddActivityAsync(_grace, new() { ActivityType = contact, Description = "Spoke" });

        var grace = await Leads.GetAsync(_grace);
        (grace.ContactDueAt, grace.ContactedAt!.Value - grace.CapturedAt).ShouldSatisfyAllConditions(
            both => both.ContactDueAt.ShouldBeNull(), both => both.Item2.ShouldBe(TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(2)));
        await PassAsync(60);
        (await BellAsync(The.Max)).ShouldNotContain(title => title.Contains("contact", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Goes_on_through_a_note_and_ends_with_another_status()
    {
        using var session = SignedInAs(The.Max);

        await Leads.AddActivityAsync(_grace, new() { Description = "Looks promising" });
        (await Leads.GetAsync(_grace)).ContactDueAt.ShouldNotBeNull();

        (await Leads.UpdateAsync(_grace, new() { Status = LeadStatus.Contacted })).ContactDueAt.ShouldBeNull();
    }

    [Fact]
    public async Task Warns_the_owner_once_before_and_once_after_it_is_due()
    {
        await PassAsync(40);
        (await BellAsync(The.Max)).ShouldNotContain(title => title.Contains("contact", StringComparison.Ordinal));

        await PassAsync(10);
        await PassAsync(1);
        (await BellAsync(The.Max))[0].ShouldBe("A new lead should be contacted within 60 minutes, and most of them are over");

        await PassAsync(15);
        await PassAsync(1);
        await PassAsync(600);

        var told = await BellAsync(The.Max);
        told[0].ShouldBe("A new lead has not been contacted within 60 minutes");
        told.Count(title => title.Contains("contact", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task Warns_once_though_several_processes_look_and_some_begin_anew()
    {
        Clock.Advance(TimeSpan.FromMinutes(50));
        await using var other = Open();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(() => RoundAsync(number % 2 == 0 ? Host : other))));
        await using var restarted = Open();
        await RoundAsync(restarted);

        (await BellAsync(The.Max)).Count(title => title.Contains("contact", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Warns_those_who_can_hand_out_what_nobody_owns()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.AssignAsync(new() { LeadIds = [_grace], AssignedToId = null });
        }

        await PassAsync(61);

        (await BellAsync(The.Mia))[0].ShouldBe("A new lead has not been contacted within 60 minutes");
    }

    [Fact]
    public async Task Warns_nobody_of_what_has_long_been_over_or_of_another_workspace()
    {
        await PassAsync(60 * 26);

        using var inside = InWorkspace(The.Northwind);
        (await ReadAsync(database => database.Set<LeadContactWarning>().CountAsync())).ShouldBe(0);
        (await BellAsync(The.Omar)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Finds_who_has_waited_too_long()
    {
        using var session = SignedInAs(The.Mia);

        (await Leads.GetListAsync(new() { Overdue = true })).Items.ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
        Clock.Advance(TimeSpan.FromMinutes(61));
        (await Leads.GetListAsync(new() { Overdue = true })).TotalCount.ShouldBe(2);
        await Leads.UpdateAsync(_grace, new() { Status = LeadStatus.Lost });
        (await Leads.GetListAsync(new() { Overdue = true })).TotalCount.ShouldBe(1);
        await Service<IWorkspaceSettingsAppService>().UpdateAsync(new());
        (await Leads.GetListAsync(new() { Overdue = true })).TotalCount.ShouldBe(0);
        (await Leads.GetAsync(The.AdaLead)).ContactDueAt.ShouldBeNull();
    }

    [Fact]
    public async Task Is_forgotten_with_the_person()
    {
        await PassAsync(50);
        using (SignedInAs(The.Mia))
        {
            await Leads.EraseAsync(_grace);
        }

        using var inside = InWorkspace(The.Northwind);
        (await ReadAsync(database => database.Set<LeadContactWarning>().AnyAsync(warning => warning.LeadId == _grace))).ShouldBeFalse();
    }

    private Task PassAsync(int minutes)
    {
        Clock.Advance(TimeSpan.FromMinutes(minutes));
        return RoundAsync(Host);
    }

    private static Task RoundAsync(Hosting.TestHost host) =>
        host.InScopeAsync(services => services.GetRequiredService<FirstContactWorker>().DoWorkAsync(CancellationToken.None));

    private async Task<List<string>> BellAsync(Person person)
    {
        using var session = SignedInAs(person);
        return [.. (await Bell.GetListAsync(new())).Items.Select(line => line.Title)];
    }
}

public sealed class Waiting_for_the_first_contact_on_SQLite(SqliteStage stage) : Waiting_for_the_first_contact(stage);

public sealed class Waiting_for_the_first_contact_on_PostgreSQL(PostgreSqlStage stage) : Waiting_for_the_first_contact(stage);
