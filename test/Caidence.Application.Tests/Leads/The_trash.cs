using Caidence.Core.Authorization;
using Caidence.Data;
using Caidence.Leads.Merging;
using Caidence.Leads.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads;

public abstract class The_trash(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Gives_back_what_was_thrown_into_it_whole()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"name":"Grace Hopper","email":"grace@navy.example","newsletter_opt_in":"yes"}"""));
        using var session = SignedInAs(The.Mia);
        var before = await FoundAsync("hopper");
        await Leads.AddActivityAsync(before, new() { Description = "Spoke" });

        (await Leads.MoveToTrashAsync(new() { LeadIds = [before, The.AdaLead] })).ChangedCount.ShouldBe(2);
        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(0);
        (await Leads.GetListAsync(new() { Deleted = true })).Items.ShouldAllBe(lead => lead.DeletedAt != null);
        var result = await Leads.RestoreAsync(new() { LeadIds = [before, The.AdaLead] });

        (result.ChangedCount, result.RefusedCount).ShouldBe((2, 0));
        (await FoundAsync("hopper")).ShouldBe(before);
        (await FoundAsync("grace@navy.example")).ShouldBe(before);
        var grace = await Leads.GetAsync(before);
        (grace.DeletedAt, grace.Consents.Count).ShouldBe((null, 1));
        grace.Activities.Select(activity => activity.ActivityType).ShouldBe([LeadActivityType.Restored, LeadActivityType.Note, LeadActivityType.Captured]);
        (await Leads.GetReceiptsAsync(before)).Items.ShouldHaveSingleItem();
        (await Leads.GetListAsync(new() { Deleted = true })).TotalCount.ShouldBe(0);
        await BalancedBooksAsync(The.Zap);
    }

    [Fact]
    public async Task Is_searched_like_the_list()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.CreateAsync(new() { FirstName = "Grace", Email = "grace@navy.example" });
        await Leads.DeleteAsync(The.AdaLead);

        (await Leads.GetPageAsync(new() { Deleted = true, Filter = "lovelace" })).Items.ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
        (await Leads.GetPageAsync(new() { Deleted = true, Filter = "grace" })).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keeps_whom_somebody_has_entered_again()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.DeleteAsync(The.AdaLead);
        var again = await Leads.CreateAsync(new() { Email = "ada@analytical.example" });

        var result = await Leads.RestoreAsync(new() { LeadIds = [The.AdaLead] });

        (result.ChangedCount, result.RefusedCount).ShouldBe((0, 1));
        (await Leads.GetListAsync(new())).Items.ShouldHaveSingleItem().Id.ShouldBe(again.Id);
    }

    [Fact]
    public async Task Gives_back_one_of_two_that_are_one_person()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.DeleteAsync(The.AdaLead);
        var again = await Leads.CreateAsync(new() { Email = "ada@analytical.example" });
        await Leads.DeleteAsync(again.Id);

        var result = await Leads.RestoreAsync(new() { LeadIds = [The.AdaLead, again.Id] });

        (result.ChangedCount, result.RefusedCount).ShouldBe((1, 1));
        (await Leads.GetListAsync(new())).Items.ShouldHaveSingleItem().Id.ShouldBe(again.Id);
    }

    [Fact]
    public async Task Keeps_who_is_known_as_somebody_else_by_now()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.DeleteAsync(The.AdaLead);
        var again = await Leads.CreateAsync(new() { Email = "ada@analytical.example" });
        var grace = await Leads.CreateAsync(new() { Email = "grace@navy.example" });
        await Service<ILeadMergesAppService>().MergeAsync(grace.Id, new() { OtherId = again.Id });

        (await Leads.RestoreAsync(new() { LeadIds = [The.AdaLead] })).RefusedCount.ShouldBe(1);
    }

    [Fact]
    public async Task Holds_nobody_who_was_merged_into_somebody()
    {
        using var session = SignedInAs(The.Mia);
        var grace = await Leads.CreateAsync(new() { Email = "grace@navy.example" });
        await Service<ILeadMergesAppService>().MergeAsync(grace.Id, new() { OtherId = The.AdaLead });

        (await Leads.GetPageAsync(new() { Deleted = true })).Items.ShouldBeEmpty();
        var result = await Leads.RestoreAsync(new() { LeadIds = [The.AdaLead] });
        (result.ChangedCount, result.RefusedCount).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Gives_nobody_back_who_was_erased()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.EraseAsync(The.AdaLead);

        (await Leads.RestoreAsync(new() { LeadIds = [The.AdaLead] })).ChangedCount.ShouldBe(0);
    }

    [Fact]
    public async Task Is_not_emptied_of_what_was_given_back()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.DeleteAsync(The.AdaLead);
            await Leads.RestoreAsync(new() { LeadIds = [The.AdaLead] });
        }

        Clock.Advance(TimeSpan.FromDays(LeadConsts.TrashDays + 1));
        await Host.InScopeAsync(services => services.GetRequiredService<LeadRetentionWorker>().DoWorkAsync(CancellationToken.None));

        using var session = SignedInAs(The.Mia);
        (await Leads.GetAsync(The.AdaLead)).FirstName.ShouldBe("Ada");
    }

    [Fact]
    public async Task Tells_open_lists()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.DeleteAsync(The.AdaLead);
        await Leads.RestoreAsync(new() { LeadIds = [The.AdaLead] });

        Host.Messages.Sent.Count(message => message.Name == "lead.updated").ShouldBe(2);
    }

    [Fact]
    public async Task Is_open_to_those_who_may_delete_and_closed_to_the_neighbour()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.DeleteAsync(The.AdaLead);
        }

        using (SignedInAs(The.Max))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.MoveToTrashAsync(new() { LeadIds = [The.AdaLead] }));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.RestoreAsync(new() { LeadIds = [The.AdaLead] }));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.GetListAsync(new() { Deleted = true }));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.GetPageAsync(new() { Deleted = true }));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.GetBoardAsync(new() { Deleted = true }));
        }

        using (SignedInAs(The.Omar))
        {
            (await Leads.GetListAsync(new() { Deleted = true })).TotalCount.ShouldBe(0);
            (await Leads.RestoreAsync(new() { LeadIds = [The.AdaLead] })).ChangedCount.ShouldBe(0);
        }
    }

    private async Task<Guid> FoundAsync(string typed) => (await Leads.GetListAsync(new() { Filter = typed })).Items.ShouldHaveSingleItem(typed).Id;
}

public sealed class The_trash_on_SQLite(SqliteStage stage) : The_trash(stage);

public sealed class The_trash_on_PostgreSQL(PostgreSqlStage stage) : The_trash(stage);
