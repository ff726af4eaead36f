using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Uow;
using Caidence.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Merging;

public abstract class Merging_two_leads(Stage stage) : MergeTest(stage)
{
    [Fact]
    public async Task Keeps_what_was_chosen_and_fills_gaps()
    {
        var ada = await MergeAsync(("email", LeadMergeSide.Other), ("company", LeadMergeSide.Other), ("custom:budget", LeadMergeSide.This));

        (ada.FullName, ada.Email, ada.Phone, ada.Company, ada.JobTitle, ada.SubmissionCount)
            .ShouldBe(("Ada Lovelace", "augusta@ockham.example", "+442079460958", "Ockham Park", "Countess", 1));
        ada.CustomFields.ShouldNotContainKey("budget");
    }

    [Fact]
    public async Task Takes_everything_over()
    {
        var ada = await MergeAsync();

        ada.Activities.ShouldContain(activity => activity.Description == "Writes about engines");
        ada.Activities.ShouldContain(activity => activity.ActivityType == LeadActivityType.Merge);
        ada.Consents.ShouldHaveSingleItem().RawValue.ShouldBe("yes");
        using var session = SignedInAs(The.Mia);
        (await Leads.GetReceiptsAsync(The.AdaLead)).Items.ShouldHaveSingleItem().SourceName.ShouldBe("Typeform by Zapier");
        (await NextSteps.GetNextStepsAsync(The.AdaLead)).Items.ShouldHaveSingleItem().Text.ShouldBe("Send the drawings");
        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(1);
        (await Leads.GetListAsync(new() { Filter = "augusta@ockham.example" })).Items.ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
    }

    [Fact]
    public async Task Is_what_the_preview_said()
    {
        using var session = SignedInAs(The.Mia);
        var input = new MergeLeadInput { OtherId = Augusta, Choices = [new() { Field = "phone", Keep = LeadMergeSide.Other }] };

        var preview = await Merges.MergePreviewAsync(The.AdaLead, input);

        var byField = preview.Fields.ToDictionary(field => field.Field);
        (byField["phone"].This, byField["phone"].Other, byField["phone"].Kept).ShouldBe(("+442079460958", "+442079460777", LeadMergeSide.Other));
        (byField["name"].Kept, byField["custom:budget"].Kept).ShouldBe((LeadMergeSide.This, LeadMergeSide.Other));
        (preview.MovedSubmissions, preview.MovedConsents, preview.MovedNextSteps).ShouldBe((1, 1, 1));
        (await Leads.GetAsync(Augusta)).Id.ShouldBe(Augusta);
        var merged = await Merges.MergeAsync(The.AdaLead, input);
        (merged.Phone, merged.CustomFields["budget"]).ShouldBe(("+442079460777", "5k"));
    }

    [Fact]
    public async Task Lets_later_deliveries_for_either_find_the_one()
    {
        await MergeAsync(("email", LeadMergeSide.Other));

        await SubmitAsync("""{"email":"augusta@ockham.example","message":"by her own address"}""");
        await SubmitAsync("""{"email":"ada@analytical.example","message2":"by the one that was not kept"}""");
        await SubmitAsync("""{"phone":"+44 20 7946 0777","message3":"by her number"}""");

        using var session = SignedInAs(The.Mia);
        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(1);
        var ada = await Leads.GetAsync(The.AdaLead);
        (ada.SubmissionCount, ada.CustomFields.Keys.Count(key => key.StartsWith("message", StringComparison.Ordinal))).ShouldBe((4, 3));
    }

    [Fact]
    public async Task Lets_nobody_else_take_an_address_of_theirs()
    {
        await MergeAsync();
        using var session = SignedInAs(The.Mia);

        var refusal = await Should.ThrowAsync<BusinessException>(() => Leads.CreateAsync(new() { Email = "augusta@ockham.example" }));

        (refusal.Code, refusal.Data["LeadId"]).ShouldBe((CaidenceErrorCodes.Leads.SamePersonExists, The.AdaLead));
    }

    [Fact]
    public async Task Answers_the_old_address_with_the_one_that_stays()
    {
        await MergeAsync();
        using var session = SignedInAs(The.Mia);

        (await Leads.GetAsync(Augusta)).Id.ShouldBe(The.AdaLead);
        await Should.ThrowAsync<EntityNotFoundException>(() => Leads.UpdateAsync(Augusta, new() { Company = "Ghost" }));
    }

    [Fact]
    public async Task Happens_once_when_two_members_do_it_at_once()
    {
        using var session = SignedInAs(The.Mia);

        var attempts = await Task.WhenAll(
            AttemptAsync(() => Merges.MergeAsync(The.AdaLead, new() { OtherId = Augusta })),
            AttemptAsync(() => Merges.MergeAsync(Augusta, new() { OtherId = The.AdaLead })),
            AttemptAsync(() => Merges.MergeAsync(The.AdaLead, new() { OtherId = Augusta })));

        attempts.Count(succeeded => succeeded).ShouldBe(1);
        (await Leads.GetListAsync(new())).Items.ShouldHaveSingleItem().SubmissionCount.ShouldBe(1);
    }

    [Fact]
    public async Task Leaves_nothing_half_when_it_ends_in_the_middle()
    {
        var (ada, augusta) = (await EverythingAsync(The.AdaLead), await EverythingAsync(Augusta));

        using (SignedInAs(The.Mia))
        {
            await Host.InScopeAsync(async services =>
            {
                await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync(isTransactional: true);
                await services.GetRequiredService<LeadMergeManager>().MergeAsync(The.AdaLead, Augusta, new Dictionary<string, LeadMergeSide>(), (null, null), CancellationToken.None);
                await unitOfWork.SaveChangesAsync();
            });
        }

        (await EverythingAsync(The.AdaLead), await EverythingAsync(Augusta)).ShouldBe((ada, augusta));
    }

    [Fact]
    public async Task Refuses_what_was_previewed_before_somebody_changed_it()
    {
        using var session = SignedInAs(The.Mia);
        var preview = await Merges.MergePreviewAsync(The.AdaLead, new() { OtherId = Augusta });
        await Leads.UpdateAsync(Augusta, new() { Company = "Elsewhere" });

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Merges.MergeAsync(The.AdaLead, new()
        {
            OtherId = Augusta, ConcurrencyStamp = preview.This.ConcurrencyStamp, OtherConcurrencyStamp = preview.Other.ConcurrencyStamp,
        }));
        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Is_not_for_a_lead_and_itself()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => Merges.MergeAsync(Augusta, new() { OtherId = Augusta }))).Code.ShouldBe(CaidenceErrorCodes.Leads.CannotBeMerged);
    }

    [Fact]
    public async Task Is_suggested_for_those_who_look_like_one()
    {
        await SubmitAsync("""{"name":"Somebody Else","email":"office@analytical.example","phone":"+44 20 7946 0958"}""");
        await SubmitAsync("""{"name":"Lovelace, Ada","email":"countess@example.com","company":"Analytical Engines Ltd."}""");
        using var session = SignedInAs(The.Mia);

        var found = (await Merges.GetDuplicatesAsync(The.AdaLead)).Items;

        found.Select(duplicate => (duplicate.Lead.Email, duplicate.Reasons.Single()))
            .ShouldBe([("office@analytical.example", DuplicateReason.Phone), ("countess@example.com", DuplicateReason.NameAndCompany)], ignoreOrder: true);
    }

    [Fact]
    public async Task Is_for_those_who_may_and_impossible_from_next_door()
    {
        using (SignedInAs(The.Max))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Merges.MergeAsync(The.AdaLead, new() { OtherId = Augusta }));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Merges.UnmergeAsync(The.AdaLead, new()));
        }

        using (SignedInAs(The.Omar))
        {
            var own = await Leads.CreateAsync(new() { Email = "own@contoso.example" });
            await Should.ThrowAsync<EntityNotFoundException>(() => Merges.MergeAsync(own.Id, new() { OtherId = Augusta }));
            await Should.ThrowAsync<EntityNotFoundException>(() => Merges.MergePreviewAsync(own.Id, new() { OtherId = Augusta }));
            await Should.ThrowAsync<EntityNotFoundException>(() => Merges.GetDuplicatesAsync(The.AdaLead));
        }
    }

    private static async Task<bool> AttemptAsync(Func<Task> merge)
    {
        try
        {
            await Task.Run(merge);
            return true;
        }
        catch (EntityNotFoundException)
        {
            return false;
        }
    }
}

public sealed class Merging_two_leads_on_SQLite(SqliteStage stage) : Merging_two_leads(stage);

public sealed class Merging_two_leads_on_PostgreSQL(PostgreSqlStage stage) : Merging_two_leads(stage);
