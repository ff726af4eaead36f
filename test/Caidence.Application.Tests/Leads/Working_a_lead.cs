using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Leads.Sources;

namespace Caidence.Leads;

public abstract class Working_a_lead(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task By_hand_begins_with_typing_it_in()
    {
        using var session = SignedInAs(The.Max);

        var created = await Leads.CreateAsync(new()
        {
            FirstName = " Grace ",
            LastName = "Hopper",
            Email = "Grace@NAVY.example",
            CustomFields = new() { ["rank"] = "Admiral" },
            Status = LeadStatus.Qualified,
            AssignedToId = The.Max,
        });

        (created.FullName, created.Email, created.SourcePlatform, created.Status).ShouldBe(("Grace Hopper", "Grace@navy.example", "manual", LeadStatus.Qualified));
        created.Activities.Select(activity => activity.ActivityType)
            .ShouldBe([LeadActivityType.Captured, LeadActivityType.StatusChange, LeadActivityType.Assignment], ignoreOrder: true);
        (await Leads.GetAsync(created.Id)).ConcurrencyStamp.ShouldBe(created.ConcurrencyStamp);
    }

    [Fact]
    public async Task Needs_somebody_who_can_be_reached()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => Leads.CreateAsync(new() { FirstName = "Grace" }))).Code.ShouldBe(CaidenceErrorCodes.Leads.NeedsContact);
        (await Should.ThrowAsync<BusinessException>(() => Leads.UpdateAsync(The.AdaLead, new() { Email = "", Phone = "" }))).Code.ShouldBe(CaidenceErrorCodes.Leads.NeedsContact);
        (await Should.ThrowAsync<AbpValidationException>(() => Leads.CreateAsync(new() { Email = "not an address" }))).ValidationErrors[0].MemberNames.ShouldBe(["email"]);
    }

    [Fact]
    public async Task Does_not_make_one_person_two()
    {
        using var session = SignedInAs(The.Mia);

        var refusal = await Should.ThrowAsync<BusinessException>(() => Leads.CreateAsync(new() { Email = "ADA@analytical.example" }));
        (refusal.Code, refusal.Data["LeadId"]).ShouldBe((CaidenceErrorCodes.Leads.SamePersonExists, The.AdaLead));

        var grace = await Leads.CreateAsync(new() { Email = "grace@navy.example" });
        (await Should.ThrowAsync<BusinessException>(() => Leads.UpdateAsync(grace.Id, new() { Email = "ada@analytical.example" }))).Code
            .ShouldBe(CaidenceErrorCodes.Leads.SamePersonExists);
    }

    [Fact]
    public async Task Does_not_make_one_person_two_even_when_two_members_type_at_once()
    {
        using var session = SignedInAs(The.Mia);

        var attempts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                await Leads.CreateAsync(new() { Email = "grace@navy.example" });
                return "created";
            }
            catch (BusinessException refusal)
            {
                return refusal.Code;
            }
        })));

        attempts.Count(attempt => attempt == "created").ShouldBe(1);
        attempts.Count(attempt => attempt == CaidenceErrorCodes.Leads.SamePersonExists).ShouldBe(3);
    }

    [Fact]
    public async Task Changes_what_is_sent_and_leaves_the_rest()
    {
        using var session = SignedInAs(The.Mia);

        var changed = await Leads.UpdateAsync(The.AdaLead, new() { LastName = "King", Company = "", Score = 90 });

        (changed.FullName, changed.Company, changed.JobTitle, changed.Email, changed.Score)
            .ShouldBe(("Ada King", null, "Countess", "ada@analytical.example", 90));
    }

    [Fact]
    public async Task Refuses_what_was_written_over_an_older_version()
    {
        using var session = SignedInAs(The.Mia);
        var seen = await Leads.GetAsync(The.AdaLead);
        var changed = await Leads.UpdateAsync(The.AdaLead, new() { Company = "One", ConcurrencyStamp = seen.ConcurrencyStamp });

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Leads.UpdateAsync(The.AdaLead, new() { Company = "Two", ConcurrencyStamp = seen.ConcurrencyStamp }));
        (await Leads.UpdateAsync(The.AdaLead, new() { Company = "Three", ConcurrencyStamp = changed.ConcurrencyStamp })).Company.ShouldBe("Three");
    }

    [Fact]
    public async Task Keeps_a_time_line_of_who_did_what()
    {
        using var session = SignedInAs(The.Max);

        await Leads.AddActivityAsync(The.AdaLead, new() { ActivityType = LeadActivityType.Call, Description = " Called, will think about it " });
        await Leads.UpdateAsync(The.AdaLead, new() { Status = LeadStatus.Contacted, AssignedToId = The.Max });

        var ada = await Leads.GetAsync(The.AdaLead);
        ada.ContactedAt.ShouldNotBeNull();
        ada.Activities.Take(3).ShouldAllBe(activity => activity.UserId == The.Max.Id && activity.UserName == "Max Holm");
        var change = ada.Activities.Single(activity => activity.ActivityType == LeadActivityType.StatusChange);
        (change.Metadata["from"], change.Metadata["to"]).ShouldBe(("new", "contacted"));
        ada.Activities.Single(activity => activity.ActivityType == LeadActivityType.Call).Description.ShouldBe("Called, will think about it");
    }

    [Fact]
    public async Task Lets_nobody_write_the_products_own_lines()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpValidationException>(
            () => Leads.AddActivityAsync(The.AdaLead, new() { ActivityType = LeadActivityType.Captured, Description = "I was here" }));
    }

    [Fact]
    public async Task Tells_the_new_owner_unless_that_is_oneself()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.AssignAsync(new() { LeadIds = [The.AdaLead], AssignedToId = The.Max });
            await Leads.AssignAsync(new() { LeadIds = [The.AdaLead], AssignedToId = The.Mia });
            (await Bell.GetListAsync(new())).TotalCount.ShouldBe(0);
        }

        using (SignedInAs(The.Max))
        {
            var told = (await Bell.GetListAsync(new())).Items.ShouldHaveSingleItem();
            (told.Title, told.Url, told.IsRead).ShouldBe(("A lead was assigned to you", $"/leads/{The.AdaLead}", false));
            await Bell.MarkReadAsync(told.Id);
            (await Bell.GetListAsync(new())).UnreadCount.ShouldBe(0);
        }
    }

    [Fact]
    public async Task In_bulk_passes_over_what_is_not_ours()
    {
        Guid contosos;
        using (SignedInAs(The.Omar))
        {
            contosos = (await Leads.CreateAsync(new() { Email = "own@contoso.example" })).Id;
        }

        using (SignedInAs(The.Mia))
        {
            (await Leads.AssignAsync(new() { LeadIds = [The.AdaLead, contosos], AssignedToId = The.Max })).ChangedCount.ShouldBe(1);
            (await Leads.ChangeStatusAsync(new() { LeadIds = [The.AdaLead, contosos], Status = LeadStatus.Converted })).ChangedCount.ShouldBe(1);
            (await Leads.GetAsync(The.AdaLead)).ConvertedAt.ShouldNotBeNull();
            (await Leads.AssignAsync(new() { LeadIds = [The.AdaLead], AssignedToId = null })).ChangedCount.ShouldBe(1);
            (await Leads.GetListAsync(new() { Unassigned = true })).TotalCount.ShouldBe(1);
        }

        using (SignedInAs(The.Omar))
        {
            (await Leads.GetAsync(contosos)).Status.ShouldBe(LeadStatus.New);
        }
    }

    [Fact]
    public async Task Is_given_only_to_members_who_work_leads()
    {
        using var session = SignedInAs(The.Mia);

        (await Leads.GetMembersAsync()).Items.Select(member => member.Name).ShouldBe(["Bea Holm", "Max Holm", "Mia Berg"]);
        foreach (var nobody in new Guid[] { The.Rita, The.Omar })
        {
            (await Should.ThrowAsync<BusinessException>(() => Leads.AssignAsync(new() { LeadIds = [The.AdaLead], AssignedToId = nobody }))).Code
                .ShouldBe(CaidenceErrorCodes.Leads.UnknownMember);
        }
    }

    [Fact]
    public async Task Ends_with_deleting_it()
    {
        using var session = SignedInAs(The.Mia);

        await Leads.DeleteAsync(The.AdaLead);

        await Should.ThrowAsync<EntityNotFoundException>(() => Leads.GetAsync(The.AdaLead));
        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(0);
        (await Leads.CreateAsync(new() { Email = "ada@analytical.example" })).Id.ShouldNotBe(The.AdaLead);
    }

    [Fact]
    public async Task Obeys_the_matrix_of_roles()
    {
        using (SignedInAs(The.Rita))
        {
            (await Leads.GetAsync(The.AdaLead)).Email.ShouldBe("ada@analytical.example");
            await Forbidden(() => Leads.UpdateAsync(The.AdaLead, new() { Company = "Mine" }));
            await Forbidden(() => Leads.CreateAsync(new() { Email = "a@example.com" }));
            await Forbidden(() => Leads.AddActivityAsync(The.AdaLead, new() { Description = "Hello" }));
        }

        using (SignedInAs(The.Max))
        {
            await Forbidden(() => Leads.DeleteAsync(The.AdaLead));
        }

        using (SignedInAs(The.Cleo))
        {
            await Forbidden(() => Leads.GetListAsync(new()));
        }

        using (SignedInAs(The.Hana))
        {
            await Forbidden(() => Leads.GetListAsync(new()));
        }
    }

    [Fact]
    public async Task By_hand_for_a_source_takes_a_source_of_that_kind()
    {
        using var session = SignedInAs(The.Mia);
        var fair = await Sources.CreateAsync(new() { Name = "Trade fair", SourceType = LeadSourceType.Manual, AutoAssignUserId = The.Max });

        (await Leads.CreateAsync(new() { Email = "a@example.com", SourceId = fair.Id })).AssignedToName.ShouldBe("Max Holm");
        await Should.ThrowAsync<AbpValidationException>(() => Leads.CreateAsync(new() { Email = "b@example.com", SourceId = The.GoogleForm }));
    }

    private static Task Forbidden(Func<Task> call) => Should.ThrowAsync<AbpAuthorizationException>(call);
}

public sealed class Working_a_lead_on_SQLite(SqliteStage stage) : Working_a_lead(stage);

public sealed class Working_a_lead_on_PostgreSQL(PostgreSqlStage stage) : Working_a_lead(stage);
