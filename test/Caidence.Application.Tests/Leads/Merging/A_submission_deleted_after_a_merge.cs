using Caidence.Core;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Leads.Ingestion;
using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.Leads.Merging;

/// <summary>Grace has filled a form of LinkedIn and was merged with somebody; then LinkedIn says that what she sent is deleted.</summary>
public abstract class A_submission_deleted_after_a_merge(Stage stage) : PlatformLeadTest(stage)
{
    private string _submission = "";
    private Lead _grace = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _submission = await SubmitToLinkedInAsync();
        await DeliverAndDrainAsync(Notice(_submission, LinkedInNotification.Created));
        _grace = await OnlyLeadFromAsync(The.LinkedInForm);
    }

    [Fact]
    public async Task Takes_along_whoever_was_known_by_it_only()
    {
        var before = await StateAsync(The.AdaLead);
        await MergeAsync(The.AdaLead, _grace.Id, "email", "company", "phone");

        await DeleteAsync();

        await NothingIsLeftOfGraceAsync();
        (await StateAsync(The.AdaLead)).ShouldBe(before);
        await NothingCanBeTakenBackAsync(The.AdaLead);
        using var session = SignedInAs(The.Mia);
        (await Leads.GetReceiptsAsync(The.AdaLead)).Items.ShouldBeEmpty();
        (await Leads.GetAsync(The.AdaLead)).Consents.ShouldBeEmpty();
        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(1);
        (await Leads.GetListAsync(new() { Filter = "ada@analytical.example" })).Items.ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
        (await BalancedBooksAsync(The.LinkedInForm)).Erased.ShouldBe(1);
    }

    [Fact]
    public async Task Leaves_whoever_sent_something_else_too()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example","colour":"green"}"""));
        await MergeAsync(The.AdaLead, _grace.Id, "email");

        await DeleteAsync();

        using var session = SignedInAs(The.Mia);
        (await Leads.GetReceiptsAsync(The.AdaLead)).Items.ShouldHaveSingleItem().SourceName.ShouldBe("Typeform by Zapier");
        (await Leads.GetAsync(The.AdaLead)).SubmissionCount.ShouldBe(1);
        await Merges.UnmergeAsync(The.AdaLead, new());
        (await Leads.GetAsync(The.AdaLead)).SubmissionCount.ShouldBe(0);
        var grace = await Leads.GetAsync(_grace.Id);
        (grace.Email, grace.SubmissionCount, grace.Consents.Count).ShouldBe(("grace@navy.example", 1, 0));
        (await Leads.GetReceiptsAsync(_grace.Id)).Items.ShouldHaveSingleItem().SourceName.ShouldBe("Typeform by Zapier");
    }

    [Fact]
    public async Task Gives_the_place_to_whoever_was_merged_into_them()
    {
        var byron = await ByronAsync();
        var before = await StateAsync(byron);
        await MergeAsync(_grace.Id, byron);
        using (SignedInAs(The.Mia))
        {
            await Leads.AddActivityAsync(_grace.Id, new() { Description = "Said since" });
            await Leads.UpdateAsync(_grace.Id, new() { JobTitle = "Poet" });
        }

        await DeleteAsync();

        await NothingIsLeftOfGraceAsync();
        (await StateAsync(byron)).ShouldBe((before.Name, before.Email, before.Phone, before.Company, "Poet", before.SubmissionCount));
        await NothingCanBeTakenBackAsync(byron);
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"byron@newstead.example","shape":"round"}"""));
        using var session = SignedInAs(The.Mia);
        var his = await Leads.GetAsync(byron);
        (his.SubmissionCount, his.CustomFields["shape"]).ShouldBe((2, "round"));
        his.Activities.ShouldContain(activity => activity.Description == "Said since");
        (await Leads.GetListAsync(new() { Filter = "byron" })).Items.ShouldHaveSingleItem().Id.ShouldBe(byron);
        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Leaves_no_way_back_by_a_later_merge()
    {
        var byron = await ByronAsync();
        var before = await StateAsync(The.AdaLead);
        await MergeAsync(The.AdaLead, _grace.Id, "email", "company");
        await MergeAsync(The.AdaLead, byron, "email");

        await DeleteAsync();

        await NothingIsLeftOfGraceAsync();
        using (SignedInAs(The.Mia))
        {
            (await Leads.GetListAsync(new() { Filter = "ada@analytical.example" })).Items.ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
            await Merges.UnmergeAsync(The.AdaLead, new());
        }

        (await StateAsync(The.AdaLead)).ShouldBe(before);
        await NothingIsLeftOfGraceAsync();
        await NothingCanBeTakenBackAsync(The.AdaLead);
    }

    [Fact]
    public async Task Is_taken_out_of_a_chain_of_merges()
    {
        var byron = await ByronAsync();
        var before = await StateAsync(The.AdaLead);
        await MergeAsync(The.AdaLead, _grace.Id, "email");
        await MergeAsync(byron, The.AdaLead);

        await DeleteAsync();

        (await DumpAsync()).ShouldNotContain(_grace.EmailHash!);
        using (SignedInAs(The.Mia))
        {
            (await Leads.GetAsync(byron)).SubmissionCount.ShouldBe(1);
            await Merges.UnmergeAsync(byron, new());
        }

        (await StateAsync(The.AdaLead)).ShouldBe(before);
        await NothingCanBeTakenBackAsync(The.AdaLead);
    }

    [Fact]
    public async Task Gives_the_place_within_a_chain_too()
    {
        var byron = await ByronAsync();
        await MergeAsync(_grace.Id, byron);
        await MergeAsync(The.AdaLead, _grace.Id);

        await DeleteAsync();

        using (SignedInAs(The.Mia))
        {
            (await Leads.GetAsync(The.AdaLead)).SubmissionCount.ShouldBe(1);
            (await Leads.GetListAsync(new() { Filter = "byron@newstead.example" })).Items.ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
            await Merges.UnmergeAsync(The.AdaLead, new());
            (await Leads.GetAsync(byron)).SubmissionCount.ShouldBe(1);
            (await Leads.GetListAsync(new() { Filter = "byron@newstead.example" })).Items.ShouldHaveSingleItem().Id.ShouldBe(byron);
        }

        await NothingIsLeftOfGraceAsync();
        await NothingCanBeTakenBackAsync(byron);
    }

    private Task<WebhookReply> DeleteAsync() => DeliverAndDrainAsync(Notice(_submission, LinkedInNotification.Deleted));

    private async Task<Guid> ByronAsync()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"name":"George Byron","email":"byron@newstead.example"}"""));
        return (await OnlyLeadFromAsync(The.Zap)).Id;
    }

    private async Task MergeAsync(Guid lead, Guid other, params string[] othersFields)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        using var session = SignedInAs(The.Mia);
        await Merges.MergeAsync(lead, new() { OtherId = other, Choices = [.. othersFields.Select(field => new MergeChoiceDto { Field = field, Keep = LeadMergeSide.Other })] });
    }

    private async Task<(string? Name, string? Email, string? Phone, string? Company, string? JobTitle, int SubmissionCount)> StateAsync(Guid id)
    {
        using var session = SignedInAs(The.Mia);
        var lead = await Leads.GetAsync(id);
        lead.Id.ShouldBe(id);
        return (lead.FullName, lead.Email, lead.Phone, lead.Company, lead.JobTitle, lead.SubmissionCount);
    }

    private async Task NothingIsLeftOfGraceAsync()
    {
        (await DumpAsync()).ShouldNotContain(_grace.EmailHash!);
        using var session = SignedInAs(The.Mia);
        await Should.ThrowAsync<EntityNotFoundException>(() => Leads.GetAsync(_grace.Id));
        (await Leads.GetListAsync(new() { Filter = "hopper" })).TotalCount.ShouldBe(0);
        (await Leads.GetListAsync(new() { Filter = "grace@navy.example" })).TotalCount.ShouldBe(0);
    }

    private async Task NothingCanBeTakenBackAsync(Guid id)
    {
        using var session = SignedInAs(The.Mia);
        (await Should.ThrowAsync<BusinessException>(() => Merges.UnmergeAsync(id, new()))).Code.ShouldBe(CaidenceErrorCodes.Leads.NothingToUnmerge);
    }
}

public sealed class A_submission_deleted_after_a_merge_on_SQLite(SqliteStage stage) : A_submission_deleted_after_a_merge(stage);

public sealed class A_submission_deleted_after_a_merge_on_PostgreSQL(PostgreSqlStage stage) : A_submission_deleted_after_a_merge(stage);
