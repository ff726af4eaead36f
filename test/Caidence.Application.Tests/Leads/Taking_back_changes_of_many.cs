using Caidence.Brands;
using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Leads.Sources;
using Caidence.Members;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads;

public abstract class Taking_back_changes_of_many(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Puts_each_lead_back_to_what_it_was()
    {
        using var session = SignedInAs(The.Max);
        var grace = (await Leads.CreateAsync(new() { Email = "grace@navy.example", Status = LeadStatus.Qualified })).Id;
        var alan = (await Leads.CreateAsync(new() { Email = "alan@bletchley.example", Status = LeadStatus.Contacted })).Id;

        var done = await Leads.ChangeStatusAsync(new() { LeadIds = [The.AdaLead, grace, alan], Status = LeadStatus.Contacted });

        done.ChangedCount.ShouldBe(2);
        done.Changes.Select(change => (change.LeadId, change.Before, change.After)).ShouldBe(
            [(The.AdaLead, LeadStatus.New, LeadStatus.Contacted), (grace, LeadStatus.Qualified, LeadStatus.Contacted)], ignoreOrder: true);
        (await Leads.GetAsync(The.AdaLead)).ContactedAt.ShouldNotBeNull();

        var back = await Leads.TakeBackStatusAsync(new() { Changes = done.Changes });

        (back.ChangedCount, back.RefusedCount).ShouldBe((2, 0));
        var ada = await Leads.GetAsync(The.AdaLead);
        (ada.Status, ada.ContactedAt).ShouldBe((LeadStatus.New, null));
        (await Leads.GetAsync(grace)).Status.ShouldBe(LeadStatus.Qualified);
        (await Leads.GetAsync(alan)).ContactedAt.ShouldNotBeNull();
        ada.Activities.Where(activity => activity.ActivityType == LeadActivityType.StatusChange)
            .Select(change => (change.Metadata["from"], change.Metadata["to"])).ShouldBe([("contacted", "new"), ("new", "contacted")]);
        using var inside = InWorkspace(The.Northwind);
        (await ReadAsync(database => database.Set<Lead>().SingleAsync(lead => lead.Id == ada.Id))).ResponseSeconds.ShouldBeNull();
    }

    [Fact]
    public async Task Knows_when_somebody_had_been_contacted_and_won()
    {
        using var session = SignedInAs(The.Max);
        await Leads.AddActivityAsync(The.AdaLead, new() { ActivityType = LeadActivityType.Call, Description = "Spoke" });
        await Leads.ChangeStatusAsync(new() { LeadIds = [The.AdaLead], Status = LeadStatus.Converted });
        var before = await Leads.GetAsync(The.AdaLead);
        Clock.Advance(TimeSpan.FromHours(1));

        var done = await Leads.ChangeStatusAsync(new() { LeadIds = [The.AdaLead], Status = LeadStatus.Contacted });
        (await Leads.GetAsync(The.AdaLead)).ConvertedAt.ShouldBeNull();
        await Leads.TakeBackStatusAsync(new() { Changes = done.Changes });

        var after = await Leads.GetAsync(The.AdaLead);
        (after.Status, after.ContactedAt, after.ConvertedAt).ShouldBe((LeadStatus.Converted, before.ContactedAt, before.ConvertedAt));
    }

    [Fact]
    public async Task Leaves_alone_whom_somebody_has_worked_on()
    {
        using var session = SignedInAs(The.Mia);
        var grace = (await Leads.CreateAsync(new() { Email = "grace@navy.example" })).Id;
        var alan = (await Leads.CreateAsync(new() { Email = "alan@bletchley.example" })).Id;
        var status = await Leads.ChangeStatusAsync(new() { LeadIds = [The.AdaLead, grace, alan], Status = LeadStatus.Contacted });
        var owner = await Leads.AssignAsync(new() { LeadIds = [The.AdaLead, grace], AssignedToId = The.Max });
        await Leads.UpdateAsync(The.AdaLead, new() { Status = LeadStatus.Qualified, AssignedToId = The.Bea });
        await Leads.AddActivityAsync(alan, new() { ActivityType = LeadActivityType.Call, Description = "Spoke" });
        await Leads.AddActivityAsync(grace, new() { Description = "Only a note" });

        var statusBack = await Leads.TakeBackStatusAsync(new() { Changes = status.Changes });
        var ownerBack = await Leads.TakeBackOwnersAsync(new() { Changes = owner.Changes });

        (statusBack.ChangedCount, statusBack.RefusedCount, ownerBack.ChangedCount, ownerBack.RefusedCount).ShouldBe((1, 2, 1, 1));
        var ada = await Leads.GetAsync(The.AdaLead);
        (ada.Status, ada.AssignedToId).ShouldBe((LeadStatus.Qualified, The.Bea.Id));
        var graceNow = await Leads.GetAsync(grace);
        (graceNow.Status, graceNow.AssignedToId).ShouldBe((LeadStatus.New, null));
        (await Leads.GetAsync(alan)).Status.ShouldBe(LeadStatus.Contacted);
        (await Leads.TakeBackStatusAsync(new() { Changes = status.Changes })).ChangedCount.ShouldBe(0);
    }

    [Fact]
    public async Task Believes_nobody_who_says_that_it_was_something_else()
    {
        using var session = SignedInAs(The.Max);
        var change = (await Leads.ChangeStatusAsync(new() { LeadIds = [The.AdaLead], Status = LeadStatus.Contacted })).Changes.ShouldHaveSingleItem();
        change.Before = LeadStatus.Converted;

        (await Leads.TakeBackStatusAsync(new() { Changes = [change] })).RefusedCount.ShouldBe(1);
        (await Leads.GetAsync(The.AdaLead)).Status.ShouldBe(LeadStatus.Contacted);
    }

    [Fact]
    public async Task Gives_leads_back_to_their_owners()
    {
        using var session = SignedInAs(The.Mia);
        var grace = (await Leads.CreateAsync(new() { Email = "grace@navy.example", AssignedToId = The.Max })).Id;
        var alan = (await Leads.CreateAsync(new() { Email = "alan@bletchley.example", AssignedToId = The.Bea })).Id;

        var done = await Leads.AssignAsync(new() { LeadIds = [The.AdaLead, grace, alan], AssignedToId = The.Bea });
        done.ChangedCount.ShouldBe(2);
        var back = await Leads.TakeBackOwnersAsync(new() { Changes = done.Changes });

        (back.ChangedCount, back.RefusedCount).ShouldBe((2, 0));
        (await Leads.GetAsync(The.AdaLead)).AssignedToId.ShouldBeNull();
        var graceNow = await Leads.GetAsync(grace);
        graceNow.AssignedToId.ShouldBe(The.Max.Id);
        graceNow.Activities.Where(activity => activity.ActivityType == LeadActivityType.Assignment)
            .Select(change => change.Metadata["member"]).ShouldBe(["Max Holm", "Bea Holm", "Max Holm"]);
        (await Leads.GetAsync(alan)).AssignedToId.ShouldBe(The.Bea.Id);
    }

    [Fact]
    public async Task Gives_no_lead_to_somebody_who_works_none_any_more()
    {
        using var session = SignedInAs(The.Mia);
        var grace = (await Leads.CreateAsync(new() { Email = "grace@navy.example", AssignedToId = The.Max })).Id;
        var done = await Leads.AssignAsync(new() { LeadIds = [The.AdaLead, grace], AssignedToId = The.Bea });
        await Service<IMembersAppService>().DeactivateAsync(The.Max);

        (await Should.ThrowAsync<BusinessException>(() => Leads.TakeBackOwnersAsync(new() { Changes = done.Changes }))).Code
            .ShouldBe(CaidenceErrorCodes.Leads.UnknownMember);
        (await Leads.GetAsync(The.AdaLead)).AssignedToId.ShouldBe(The.Bea.Id);
    }

    [Fact]
    public async Task Is_closed_to_the_neighbour_and_to_those_who_may_not_change_it()
    {
        List<LeadStatusChangeDto> statuses;
        List<LeadOwnerChangeDto> owners;
        using (SignedInAs(The.Mia))
        {
            statuses = (await Leads.ChangeStatusAsync(new() { LeadIds = [The.AdaLead], Status = LeadStatus.Contacted })).Changes;
            owners = (await Leads.AssignAsync(new() { LeadIds = [The.AdaLead], AssignedToId = The.Bea })).Changes;
        }

        using (SignedInAs(The.Omar))
        {
            var status = await Leads.TakeBackStatusAsync(new() { Changes = statuses });
            var owner = await Leads.TakeBackOwnersAsync(new() { Changes = owners });
            (status.ChangedCount, status.RefusedCount, owner.ChangedCount, owner.RefusedCount).ShouldBe((0, 0, 0, 0));
        }

        using (SignedInAs(The.Rita))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.TakeBackStatusAsync(new() { Changes = statuses }));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.TakeBackOwnersAsync(new() { Changes = owners }));
        }

        using (SignedInAs(The.Mia))
        {
            await Should.ThrowAsync<AbpValidationException>(() => Leads.TakeBackStatusAsync(new()));
            (await Leads.GetAsync(The.AdaLead)).Status.ShouldBe(LeadStatus.Contacted);
        }
    }

    [Fact]
    public async Task Does_not_reach_a_brand_that_one_does_not_work_for()
    {
        using var session = SignedInAs(The.Mia);
        var acme = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" })).Id;
        var globex = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Globex" })).Id;
        var shop = await Sources.CreateAsync(new() { Name = "Globex fair", SourceType = LeadSourceType.Manual, BrandId = globex });
        var gus = (await Leads.CreateAsync(new() { Email = "gus@people.example", SourceId = shop.Id })).Id;
        var changes = (await Leads.ChangeStatusAsync(new() { LeadIds = [gus], Status = LeadStatus.Lost })).Changes;

        using (SignedInAs(The.Bea with { Brands = [acme] }))
        {
            (await Leads.TakeBackStatusAsync(new() { Changes = changes })).ChangedCount.ShouldBe(0);
        }

        (await Leads.GetAsync(gus)).Status.ShouldBe(LeadStatus.Lost);
    }
}

public sealed class Taking_back_changes_of_many_on_SQLite(SqliteStage stage) : Taking_back_changes_of_many(stage);

public sealed class Taking_back_changes_of_many_on_PostgreSQL(PostgreSqlStage stage) : Taking_back_changes_of_many(stage);
